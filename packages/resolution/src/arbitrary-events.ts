import type { Decision, MeetingEvent } from "@parley/contracts";
import * as fc from "fast-check";
import { type EventSketch, exampleEvent } from "./example-events.ts";

/** Few of everything, so that events collide: the same sides, neighbouring sessions, days one apart, gaps where facts were. */
const EVENTS_MAX = 14;
const EVENT_IDS = Array.from({ length: EVENTS_MAX }, (_, index) => `e${String(index).padStart(2, "0")}`);

const PEOPLE = {
  KZ: ["Aigerim Satpayeva", "Aygerim Satpaeva", "Айгерим Сатпаева", "Daulet Omarov", "Satpayeva"],
  NO: ["Lars Holmen", "Lars Holmén", "Ingrid Moen", "Holmen"],
  CN: ["Chen Lan", "陈兰", "Чэнь Лань", "Chen Liang"],
} as const;
const MECHANISMS = [
  "Kazakhstan-Norway Energy Commission",
  "Norway-Kazakhstan Energy Committee",
  "Fisheries Council",
] as const;

const orNone = <T>(values: readonly T[], none: T, share = 4): fc.Arbitrary<T> =>
  fc.oneof({ weight: share, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.constant(none) });

const people = (parties: readonly string[]): fc.Arbitrary<NonNullable<EventSketch["participants"]>> =>
  fc
    .tuple(
      ...Object.entries(PEOPLE).map(([country, names]) =>
        parties.includes(country) ? orNone<string | null>(names, null) : fc.constant(null),
      ),
    )
    .map((chosen) =>
      chosen.flatMap((name, index) =>
        name === null ? [] : [{ name, country: Object.keys(PEOPLE)[index] ?? null, title: "Minister" }],
      ),
    );

const sketch = (id: string): fc.Arbitrary<EventSketch> =>
  fc
    .constantFrom<string[]>(
      ["KZ", "NO"],
      ["KZ", "NO"],
      ["KZ", "NO"],
      ["CN", "KZ"],
      ["KZ"],
      ["CN", "KZ", "NO"],
      ["AT", "KZ", "NO"],
    )
    .chain((parties) =>
      fc.record({
        id: fc.constant(id),
        url: fc.oneof(
          { weight: 4, arbitrary: fc.constant(`https://${id}.example/`) },
          { weight: 1, arbitrary: fc.constantFrom("https://daily.example/1", "https://daily.example/2") },
        ),
        parties: fc.constant(parties),
        participants: people(parties),
        kind: fc.constantFrom("bilateral_meeting", "bilateral_meeting", "committee_session", "visit", "phone_call"),
        format: orNone<MeetingEvent["format"]>(["in_person"], null),
        status: fc.constantFrom("held", "held", "held", "scheduled", "postponed", "possible"),
        mechanism: fc.oneof(
          fc.constant(null),
          fc.record({ name: fc.constantFrom(...MECHANISMS), ordinal: fc.constantFrom(11, 12, null) }),
        ),
        date: orNone<string | null>(["2031-05-06", "2031-05-06", "2031-05-07", "2031-05-05", "2031-05-14"], null),
        place: orNone<NonNullable<EventSketch["place"]>>(
          [{ city: "Vienna" }, { city: "Wien", country: "AT" }, { city: "Oslo" }],
          {},
        ),
        publishedAt: orNone<string | null>(["2031-05-07T09:00:00Z", "2031-05-07T23:00:00+02:00", "2031-05-02"], null),
        documentSha256: orNone<string | null>(["5e", "6f"], null, 1),
        confidence: fc.constantFrom(null, 0.9, 0.7, 0.3),
        topics: fc.subarray(["energy", "ferries"]),
        evidence: fc.constant([
          { pointer: "/date", start: 0, end: 3, quote: id, rule: "r", certainty: "stated" as const },
        ]),
      }),
    );

/** A handful of events about a handful of meetings, with the noise that extraction makes. Ids are distinct. */
export const arbitraryEvents: fc.Arbitrary<MeetingEvent[]> = fc
  .subarray(EVENT_IDS, { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map(sketch)))
  .map((sketches) => sketches.map(exampleEvent));

/** Up to four decisions about these events, or about ones that are not there. */
export const arbitraryDecisions: fc.Arbitrary<Decision[]> = fc.uniqueArray(
  fc.record({
    type: fc.constant("decision" as const),
    verdict: fc.constantFrom("same" as const, "not_same" as const),
    a: fc.constantFrom(...EVENT_IDS, "unknown"),
    b: fc.constantFrom(...EVENT_IDS),
    by: fc.constant(null),
    reason: fc.constant(null),
  }),
  { maxLength: 4, selector: ({ a, b }) => [a, b].sort().join() },
);
