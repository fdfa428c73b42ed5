import { expect, test } from "vitest";
import { eventsOf, namesOf, rowsOf } from "./rows.ts";

const MONDAY = "2026-03-09";

test.for([
  ["signing", "Energy Minister", "Kampala"],
  ["call", "Foreign Minister", null],
] as const)("a %s, in other words, and what is said behind it", { timeout: 180_000 }, ([what, office, city]) => {
  const people: Readonly<Record<string, string>> = {
    A: `Kenyan ${office} Jane Njeri`,
    B: `Ugandan ${office} John Okello`,
  };
  const wrong = rowsOf("signings-and-calls.txt", what).flatMap(([frame = ""]) =>
    [[""], ...rowsOf("signings-and-calls.txt", `behind-${what}`)]
      .map(([behind = ""]) => [frame.replaceAll(/\{(\w)\}/g, (_, cell: string) => people[cell] ?? cell), behind])
      .filter((paragraphs) => {
        const held = eventsOf(...paragraphs.filter((text) => text !== "")).filter(({ status }) => status === "held");
        const [event, ...others] = held;
        const isOfBoth = others.length === 0 && namesOf(event) === "Jane Njeri/KE,John Okello/UG";
        const isCall = event?.kind === "phone_call";
        return !(isOfBoth && isCall === (what === "call") && event?.date === MONDAY && event.place.city === city);
      }),
  );
  expect(wrong).toEqual([]);
});
