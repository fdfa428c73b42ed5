import { fc, test } from "@fast-check/vitest";
import type { Document } from "@parley/article";
import { MeetingEvent } from "@parley/contracts";
import { describe, expect, test as once } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

const RUNS = 300; // a hundred missed faults that these find

const SIDES = [
  "Norwegian Foreign Minister Anna Berg",
  "President Ruiz of Peru",
  "Chile's Deputy Premier, Juan Díaz,",
  "his Kenyan counterpart",
  "Vice President Wu Min of China and Prime Minister Le Van of Vietnam",
  "the two ministers",
  "Peru and Norway",
  "They",
  "he",
];
const DEEDS = [
  "met with",
  "held talks with",
  "spoke by phone with",
  "will visit",
  "received",
  "and",
  "had met",
  "has put off a meeting with",
  "co-chaired the 12th meeting of the Peru-Norway Joint Commission with",
  "signed six agreements with",
  "denied meeting",
];
const WHERE = ["", "in Oslo", "at the Torre Tagle Palace in Lima", "on the sidelines of the summit in Nairobi", "here"];
const WHEN = ["", "on Tuesday", "on 18 March 2025", "yesterday", "next month", "from 3 to 5 May", "on 31 February"];
const ENDS = [".", ".", ".\n\n", "\n", '."', ", he said.", " and ", "; "];
/** Pieces that rules look for, where no rule expects them. */
const PIECES = [
  "OSLO, March 18 (Xinhua) -- ",
  "(Reuters)",
  "separately",
  "respectively",
  "talks between ",
  "A, B and C",
  "minister of ",
  "cancelled",
  "They discussed fisheries, ports and the climate.",
  'Berg said: "We agreed to meet again in Lima next year."',
  "Q: ",
];
/** What reading puts right before rules look: each shifts what stands behind it. */
const ODD = ["\u00a0", "\ufb03", "’", "e\u0301", "\u00ad", "\u200b", "\r\n", "\ud83d", "😀", "İ", "ß"];

const anyString = fc.oneof(
  fc.string({ maxLength: 300, unit: "binary" }),
  fc.string({ maxLength: 300, unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
);

const sentence = fc
  .tuple(...[SIDES, DEEDS, SIDES, WHERE, WHEN, ENDS].map((words) => fc.constantFrom(...words)))
  .map(([who, deed, whom, where, when, end]) => `${[who, deed, whom, where, when].filter(Boolean).join(" ")}${end}`);

/** Texts of meetings, more or less: rules find much in them, and little of it where it should stand. */
const report = fc
  .array(
    fc.oneof(
      { arbitrary: sentence, weight: 6 },
      { arbitrary: fc.constantFrom(...PIECES, ...ODD), weight: 2 },
      { arbitrary: fc.string({ maxLength: 12 }), weight: 1 },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .chain((parts) =>
    fc.tuple(fc.constantFrom(" ", "", "\u00a0"), fc.subarray(ODD), fc.nat()).map(([gap, odd, seed]) => {
      const text = parts.join(gap);
      return odd.reduce((all, unit, at) => {
        const place = (seed * (at + 7)) % (all.length + 1);
        return all.slice(0, place) + unit + all.slice(place);
      }, text);
    }),
  );

const document = fc
  .record({
    text: fc.oneof({ arbitrary: report, weight: 3 }, { arbitrary: anyString, weight: 1 }),
    title: fc.option(fc.oneof(sentence, anyString), { nil: null }),
    outlet: fc.option(fc.oneof(fc.constantFrom("Xinhua", "White House"), anyString), { nil: null }),
    publishedAt: fc.constantFrom(null, "2025-03-19", "2024-02-29T23:59:00Z", "2025-06-19T10:00:00+02:00", "9999-12-31"),
    timeZone: fc.constantFrom(null, "Pacific/Kiritimati", "America/Lima"),
    language: fc.constantFrom(null, "en", "de"),
  })
  .map(({ text, ...fields }) => documentOf(text, fields));

/** The value an RFC 6901 pointer leads to; undefined where it leads nowhere. */
const valueAt = (event: MeetingEvent, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], event);

/** Pointers to all that an event says of its meeting, those aside that follow from others. */
const saidBy = (event: MeetingEvent): string[] => {
  const lists = (["parties", "topics", "statements", "outcomes"] as const).flatMap((field) =>
    event[field].map((_, at) => `/${field}/${at}`),
  );
  const people = event.participants.flatMap((_, at) =>
    ["name", "title", "country", "role"].map((field) => `/participants/${at}/${field}`),
  );
  const single = ["/kind", "/status", "/date", "/dateEnd", "/superEvent", "/mechanism/name", "/mechanism/ordinal"];
  const place = ["/place/city", "/place/country", "/place/venue"];
  return [...single, ...place, ...lists, ...people].filter((pointer) => valueAt(event, pointer) != null);
};

/** Letters alone: reading changes marks, blanks and quotes, never these. */
const lettersOf = (text: unknown): string =>
  String(text)
    .normalize("NFKD")
    .replaceAll(/[^\p{L}]/gu, "")
    .toLowerCase();

const VERBATIM = /^\/participants\/\d+\/(?:name|titles\/\d+)$/;

describe("extraction", () => {
  test.prop([document], { numRuns: RUNS })(
    "has one outcome for any text: events, each of them valid, or a reason",
    (given) => {
      const { events, dropped } = extract(given);
      expect(events.length > 0).toBe(dropped === null);
      for (const event of events) expect(MeetingEvent.safeParse(event).error).toBeUndefined();
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    },
  );

  test.prop([document], { numRuns: RUNS })(
    "quotes truly: each quote is its slice of the text, and a name or office is what it quotes",
    (given) => {
      for (const event of extract(given).events)
        for (const { start, end, quote, pointer } of event.evidence) {
          expect(quote).not.toBe("");
          expect(given.text.slice(start, end)).toBe(quote);
          const value = valueAt(event, pointer);
          expect(value).not.toBeUndefined();
          if (VERBATIM.test(pointer)) expect(lettersOf(quote)).toBe(lettersOf(value));
        }
    },
  );

  test.prop([document], { numRuns: RUNS })("says nothing that it does not quote", (given) => {
    for (const event of extract(given).events) {
      const quoted = new Set(event.evidence.map(({ pointer }) => pointer));
      expect(saidBy(event).filter((pointer) => !quoted.has(pointer))).toEqual([]);
    }
  });

  test.prop([fc.array(fc.tuple(document, fc.nat()), { minLength: 2, maxLength: 4 })])(
    "does not depend on the order of articles, or on how often one comes",
    (given) => {
      const read = (documents: readonly Document[]) => new Map(documents.map((one) => [one, extract(one)]));
      const forth = read(given.map(([one]) => one));
      const shuffled = given.toSorted(([, a], [, b]) => a - b).map(([one]) => one);
      const back = read([...shuffled.toReversed(), ...shuffled]);
      for (const [one, result] of forth) expect(back.get(one)).toEqual(result);
    },
  );

  once("finds meetings in many of the texts that are tried here, or the properties would hold of nothing", () => {
    const tried = fc.sample(report, { numRuns: 200, seed: 20_250_318 });
    const telling = tried.filter((text) => extract(documentOf(text)).events.length > 0);
    expect(telling.length).toBeGreaterThan(tried.length / 4);
  });
});
