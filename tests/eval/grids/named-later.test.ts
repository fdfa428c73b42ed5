import { expect, test } from "vitest";
import { eventsOf, namesOf, rowsOf } from "./rows.ts";

test("who met is named in the sentences behind", { timeout: 60_000 }, () => {
  const wrong = rowsOf("named-later.txt", "lede").flatMap(([lede = ""]) =>
    rowsOf("named-later.txt", "named").flatMap(([named = ""]) => {
      const found = eventsOf(lede, ...named.split("¶"), "A statement is to follow.")
        .filter(({ kind, status }) => kind !== "visit" && status === "held")
        .map((event) => `${namesOf(event)} ${event.place?.city} ${event.date}`)
        .join("; ");
      const isRight = found === "Luis Castro/PE,Wambui Njoroge/KE Lima 2026-03-09";
      return isRight ? [] : [`${lede} ${named}: ${found}`];
    }),
  );
  expect(wrong).toEqual([]);
});
