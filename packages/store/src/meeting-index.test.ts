import { expect, test } from "vitest";
import { exampleMeeting } from "./example-meeting.ts";
import { createMatcher, cursorOf, entryOf, entryOfCursor, indexQueryOf, TERMS_MAX, termsOf } from "./meeting-index.ts";

test("a meeting stands in the indexes of its parties, kind, status, mechanism and people, each once", () => {
  const meeting = exampleMeeting({ id: "m1", mechanism: { name: "Alps-Adriatic Working Group", ordinal: 4 } });
  expect(termsOf(meeting)).toEqual([
    "country:at",
    "country:si",
    "kind:bilateral_meeting",
    "live",
    "mechanism:adriatic",
    "mechanism:adriatic alps group working",
    "mechanism:alps",
    "mechanism:group",
    "mechanism:working",
    "person:ana",
    "person:ana kovac",
    "person:haas",
    "person:haas jorg lindner",
    "person:jorg",
    "person:kovac",
    "person:lindner",
    "status:held",
    "text:vienna",
  ]);
});

test("a meeting of more people than the limit keeps its other indexes", () => {
  const [sample] = exampleMeeting({ id: "x" }).participants;
  const participants = Array.from({ length: 300 }, (_, n) => ({ ...sample!, name: `Delegate Number${n} Example${n}` }));
  const terms = termsOf(exampleMeeting({ id: "m1", participants }));
  expect(terms).toHaveLength(TERMS_MAX);
  expect(terms).toEqual(expect.arrayContaining(["live", "country:at", "status:held"]));
});

test.each([
  ["2024-05-14", "20240514:m1"],
  ["2024-05", "20240500:m1"],
  ["2024", "20240000:m1"],
  [null, "00000000:m1"],
])("the date %o makes the entry %o", (date, entry) => {
  expect(entryOf({ id: "m1", date })).toBe(entry);
});

test.each([
  [{ from: "2024-05-02" }, "20240502", null],
  [{ from: "2024-05-01" }, "20240500", null],
  [{ from: "2024-01-01" }, "20240000", null],
  [{ from: "2024-05" }, "20240500", null],
  [{ from: "2024" }, "20240000", null],
  [{ to: "2024-05-02" }, "00000001", "20240502~"],
  [{ to: "2024-05" }, "00000001", "20240599~"],
  [{ to: "2024" }, "00000001", "20249999~"],
  [{}, null, null],
  [{ to: "2024", cursor: cursorOf("20240514:m1") }, "00000001", "20240514:m1"],
  [{ to: "2023", cursor: cursorOf("20240514:m1") }, "00000001", "20239999~"],
])("the span %o is bounded by %o and %o", (query, least, below) => {
  expect(indexQueryOf({ limit: 1, ...query })).toMatchObject({ least, below });
});

test.each(["", "*", "bm9uc2Vuc2U", "MjAyNDA1MTQ6bTE=", Buffer.from("20240514:a b").toString("base64url")])(
  "%o is no cursor",
  (text) => {
    expect(entryOfCursor(text)).toBeNull();
  },
);

test("a cursor gives back its entry", () => {
  expect(entryOfCursor(cursorOf("00000000:9f2c"))).toBe("00000000:9f2c");
});

test.each([
  [{ country: "si" }, true],
  [{ country: "SI", kind: "bilateral_meeting", status: "held" }, true],
  [{ country: "SI", kind: "visit" }, false],
  [{}, true],
])("a matcher of %o says %o to a live meeting", (query, expected) => {
  expect(createMatcher(query)(exampleMeeting({ id: "m1" }))).toBe(expected);
});

test("a matcher passes retracted meetings only when asked", () => {
  const retracted = exampleMeeting({ id: "m1", retraction: { reason: "withdrawn" } });
  expect(createMatcher({})(retracted)).toBe(false);
  expect(createMatcher({ includeRetracted: true })(retracted)).toBe(true);
});
