import { fc, test } from "@fast-check/vitest";
import { Meeting, Participant } from "@parley/contracts";
import { expect } from "vitest";
import { exampleMeeting } from "./example-meeting.ts";
import { decodeMeeting, encodeMeeting } from "./meeting-codec.ts";

const text = fc.oneof(
  fc.constantFrom("~0", "~i", "Vienna", "", '\u0000\n"', "外交部", "\ud800"),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const id = fc.oneof(
  fc.stringMatching(/^[0-9a-f]{32}$/),
  fc.constantFrom("m1", "0123456789abcdef0123456789abcdef"),
  text,
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const whole = fc.nat(Number.MAX_SAFE_INTEGER);
const evidence: fc.Arbitrary<Meeting["evidence"][number]> = fc.record({
  pointer: text,
  start: fc.oneof(fc.nat(5_000), whole),
  end: fc.oneof(fc.nat(5_000), whole),
  quote: text,
  rule: text,
  certainty: fc.constantFrom("stated" as const, "implied" as const),
  event: id,
});
const source = fc.record({
  event: id,
  articleKey: id,
  url: text,
  outlet: maybe(text),
  title: maybe(text),
  publishedAt: maybe(text),
  originGroup: id,
});
const decision = fc.record({
  a: id,
  b: id,
  total: fc.double({ noNaN: true, noDefaultInfinity: true }),
  features: fc.array(
    fc.record({ name: text, value: text, weight: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
    { maxLength: 3 },
  ),
  vetoes: fc.array(text, { maxLength: 2 }),
});
const participant = fc.record({
  name: text,
  title: maybe(text),
  titles: fc.array(text, { maxLength: 2 }),
  country: maybe(text),
});
const meeting: fc.Arbitrary<Meeting> = fc
  .record({
    id,
    version: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    mechanism: maybe(fc.record({ name: text, ordinal: maybe(fc.integer({ min: 1, max: 99 })) })),
    parties: fc.array(text, { maxLength: 3 }),
    participants: fc.array(
      participant.map((one) => Participant.parse(one)),
      { maxLength: 3 },
    ),
    topics: fc.array(text, { maxLength: 3 }),
    confidence: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    evidence: fc.array(evidence, { maxLength: 6 }),
    members: fc.array(id, { maxLength: 6 }),
    sources: fc.array(source, { maxLength: 4 }),
    decisions: fc.array(decision, { maxLength: 3 }),
    conflicts: fc.array(
      fc.record({
        pointer: text,
        values: fc.array(fc.record({ value: text, events: fc.array(id) }), { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((facts) => exampleMeeting(facts));

test.prop([meeting], { numRuns: 1_500 })("any meeting comes back as the JSON it would have been kept as", (given) => {
  const json = JSON.stringify(Meeting.parse(JSON.parse(JSON.stringify(given))));
  expect(JSON.stringify(decodeMeeting(encodeMeeting(given)))).toBe(json);
});

test.prop([meeting, fc.nat(), fc.integer({ min: 1, max: 255 })], { numRuns: 500 })(
  "bytes that were changed are an error or some other meeting, never a hang or a crash",
  (given, at, by) => {
    const bytes = encodeMeeting(given);
    const index = at % bytes.length;
    bytes[index] = (bytes[index] ?? 0) ^ by;
    try {
      expect(Meeting.safeParse(decodeMeeting(bytes)).success).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
  },
);
