import type { Fact, Mentions, Span, Trigger } from "../model.ts";
import { spanOf } from "./span-of.ts";

const JOINED_REACH = 40;
const ON_THEIR = /^\son\s(?:the\s)?(?:(?:[\p{Ll}-]{5,20}\s){1,3}of\s(?:the\s)?)?$/u;
const BORDER = /^\s(?:\p{Ll}{4,12}\s)?(?:border|boundary|frontier)\b/u;

/** "US-China defence talks", "talks on delimitation of the Tajik-Kyrgyz border": the sides joined in one word before the noun, or as whose border it is. */
export const joinedBeside = ({ start, end, sentence }: Trigger, { parties }: Mentions): Fact<string>[] => {
  const text = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start);
  const isBefore = (party: Span): boolean => party.end <= start && start - party.end <= JOINED_REACH;
  const isOfBorder = (party: Span): boolean =>
    party.start >= end && ON_THEIR.test(text(end, party.start)) && BORDER.test(text(party.end, sentence.end));
  return parties
    .filter(
      (party) =>
        (isBefore(party) || isOfBorder(party)) &&
        parties.some((other) => other !== party && other.start < party.end && party.start < other.end),
    )
    .map((party) => ({ value: party.party, ...spanOf(party), rule: "party.joined", certainty: "stated" }));
};
