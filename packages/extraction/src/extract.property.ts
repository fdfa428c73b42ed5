import { fc, test } from "@fast-check/vitest";
import { MeetingEvent } from "@parley/contracts";
import { describe, expect } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** Pieces that the rules look for, so that random texts reach every pass. */
const PIECES = [
  "Norwegian Foreign Minister Anna Berg",
  "met with",
  "President Ruiz of Peru",
  "in Oslo",
  "on Tuesday",
  "\n",
  "\n\n",
  ". ",
  ", ",
  " and ",
  " the 12th meeting of the ",
  "Peru-Norway Joint Commission",
  "co-chaired",
  "spoke by phone with",
  "will visit",
  "arrived in Lima",
  "(Reuters)",
  "OSLO, March 18 (Xinhua) -- ",
  "his Chilean counterpart",
  "said",
  "\u00a0",
  "\ufb03",
  "’s",
  "respectively",
  "signed six agreements",
  "cancelled",
  "had",
  "separately",
  "\ud83d",
  "minister of ",
  "of the ",
  "talks between ",
  "A, B and C",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(" "));

describe("extraction", () => {
  test.prop([fc.oneof(text, fc.string({ maxLength: 400, unit: "grapheme" })), fc.option(text, { nil: null })])(
    "has one outcome for any text: events, each valid and quoted truly, or a reason",
    (body, title) => {
      const document = documentOf(body, { title });
      const { events, dropped } = extract(document);
      expect(events.length > 0).toBe(dropped === null);
      for (const event of events) {
        expect(MeetingEvent.safeParse(event).success).toBe(true);
        for (const { start, end, quote } of event.evidence) {
          expect(quote).not.toBe("");
          expect(body.slice(start, end)).toBe(quote);
        }
      }
    },
  );

  test.prop([text])("gives the same answer twice", (body) => {
    const document = documentOf(body);
    expect(extract(document)).toEqual(extract(document));
  });
});
