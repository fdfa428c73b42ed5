import { expect, test } from "vitest";
import { createSlots } from "./slots.ts";

test("no more actions run at a time than there are slots, and all run in the end, failures included", async () => {
  const inTurn = createSlots(2);
  let running = 0;
  let most = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 9 }, (_, index) =>
      inTurn(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
        if (index % 3 === 0) throw new Error("fails");
        return index;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(results.map(({ status }) => status === "fulfilled")).toEqual([0, 1, 1, 0, 1, 1, 0, 1, 1].map(Boolean));
});
