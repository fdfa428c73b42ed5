import { MEETING_GROUNDS } from "../lexicon/meeting-grounds.ts";
import type { Fact, MechanismMention, Mentions, PlaceMention, Trigger } from "../model.ts";
import { spanOf } from "./span-of.ts";

/** "the Joint Border Committee[ with ]Cambodia" */
const WITH = /^\swith\s(?:the\s)?$/u;
/** A body of two states by its name. */
const OF_TWO =
  /\b(?:Joint|Mixed|Bilateral|Bi-?national|Intergovernmental|Inter-Governmental|Border|Boundary|Frontier)\b/u;

/**
 * "a meeting of the Regional Border Committee with Cambodia, scheduled for today in Chanthaburi, has been put off": a body that is said
 * to be with one state has the state where it meets as its other side; none if it meets with the other, or where many do.
 */
export const hostOfBody = (
  { sentence: { text, start } }: Trigger,
  place: PlaceMention | null,
  mechanism: MechanismMention | null,
  { parties }: Mentions,
): Fact<string>[] => {
  const country = place?.country ?? null;
  if (mechanism === null || place === null || country === null || place.city === null) return [];
  if (MEETING_GROUNDS.has(place.city) || !OF_TWO.test(mechanism.name)) return [];
  const { end } = mechanism.nameSpan;
  const partner = parties.find(
    (party) => party.form === "name" && party.start >= end && WITH.test(text.slice(end - start, party.start - start)),
  );
  if (partner === undefined || partner.party === country || parties.some(isOfThird(partner.party, country))) return [];
  return [
    { value: partner.party, ...spanOf(partner), rule: "party.named", certainty: "stated" },
    { value: country, ...spanOf(place), rule: "party.of-host", certainty: "implied" },
  ];
};

/** Whether the sentence names a state that is neither of the two. */
const isOfThird =
  (one: string, other: string) =>
  ({ party, form }: Mentions["parties"][number]): boolean =>
    party.length === 2 && form === "name" && party !== one && party !== other;
