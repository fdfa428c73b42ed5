import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD =
  "Norwegian Foreign Minister Kari Holm held talks with Chilean Foreign Minister Pablo Rivas in Bergen on Monday.";

const read = (text: string) =>
  extract(documentOf(`${LEAD} ${text}`)).events.map(({ kind, place, outcomes }) => ({
    kind,
    city: place.city,
    outcomes: outcomes.map((outcome) => outcome.text),
  }));

test("a signing told with a meeting of the same sides is an outcome of it", () => {
  expect(read("Norway and Chile signed a memorandum on fisheries.")).toEqual([
    { kind: "bilateral_meeting", city: "Bergen", outcomes: ["a memorandum on fisheries"] },
  ]);
});

test("papers that were signed are outcomes one by one", () => {
  expect(read("A protocol on cod and a memorandum on ports were signed.")).toEqual([
    { kind: "bilateral_meeting", city: "Bergen", outcomes: ["A protocol on cod", "a memorandum on ports"] },
  ]);
});

test("the next meeting is an outcome and no event", () => {
  expect(read("The next round will be held in Santiago in 2026.")).toEqual([
    { kind: "bilateral_meeting", city: "Bergen", outcomes: ["next round will be held in Santiago in 2026"] },
  ]);
});

test("a signing whose signatories and day are told is an event, at the place of the meeting", () => {
  expect(read("On Tuesday Holm and Rivas signed a treaty on fisheries.").map(({ kind, city }) => [kind, city])).toEqual(
    [
      ["bilateral_meeting", "Bergen"],
      ["signing", "Bergen"],
    ],
  );
});
