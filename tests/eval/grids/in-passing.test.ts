import { expect, test } from "vitest";
import { eventsOf, namesOf, rowsOf } from "./rows.ts";

/** Status and day of the one meeting of the two. */
const meetingIn = (text: string): string =>
  eventsOf(text)
    .filter((event) => event.kind !== "visit" && namesOf(event) === "Jorge Pena/PE,Wambui Njoroge/KE")
    .map(({ status, date }) => `${status} ${date}`)
    .join("; ");

test.for([
  ["aside", "held", "held 2026-03-09"],
  ["past", "planned", "scheduled 2026-03-12"],
] as const)("what is told of somebody in passing, %s, leaves his meeting as it is, %s", ([asides, verbs, right]) => {
  const wrong = rowsOf("in-passing.txt", asides).flatMap(([aside = ""]) =>
    rowsOf("in-passing.txt", verbs).flatMap(([verb = ""]) => {
      const found = meetingIn(`Kenyan Foreign Minister Wambui Njoroge, ${aside}, ${verb}`);
      return found === right ? [] : [`${aside}, ${verb}: ${found}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("what two spoke of is not where they met, nor what their meeting was", () => {
  const wrong = rowsOf("in-passing.txt", "met").flatMap(([met = ""]) =>
    rowsOf("in-passing.txt", "spoke").flatMap(([spoke = ""]) =>
      rowsOf("in-passing.txt", "matter").flatMap(([matter = ""]) => {
        const events = eventsOf(met, `${spoke} ${matter}`);
        const found = events.map(({ kind, place }) => `${kind} ${place?.city ?? "Nairobi"}`).join("; ");
        return found === "bilateral_meeting Nairobi" ? [] : [`${met} ${spoke} ${matter}: ${found}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
