import type { Mentions, PlaceMention, Trigger } from "../model.ts";
import { A_DAY } from "./words.ts";

const WHEN = String.raw`(?:\s(?:will|would|is\sto|was\sto|has|had|also|again|today|yesterday|(?:(?:late\s|early\s)?on\s)?${A_DAY}|next\s\p{L}+)){0,3}`;
const HOSTS = String.raw`(?:hosts?|hosted|(?:is|was|will\sbe|is\sto\sbe)\s(?:the\s)?(?:venue|setting|scene)\s(?:of|for)|(?:is\splaying|plays|played)\shost\sto)`;
const AGAIN = String.raw`(?:\s(?:an?|the|another|two|three|(?:new|fresh|third|second|first|final)|(?:rounds?|days|hours)\sof|[\p{Ll}-]{4,14})){0,6}\s`;
/** "[Geneva] on Monday hosted two days of [talks between]": from the town to the talks. */
const IS_HOST = new RegExp(`^${WHEN}\\s${HOSTS}(?:${AGAIN}|\\s)$`, "u");
const NOUN =
  /^(?:[\p{Ll}-]+\s){0,3}?(?:talks|meeting|negotiations|consultations|discussions|summit|session|round|encounter)\b/iu;

/** The town or the state that is told to host the talks; null if the clause says no such thing. */
export const hostOfTalks = (
  { sentence, start, quote }: Trigger,
  { places, parties }: Mentions,
): PlaceMention | null => {
  if (!NOUN.test(quote)) return null;
  const hosts = (end: number): boolean =>
    end <= start && IS_HOST.test(sentence.text.slice(end - sentence.start, start - sentence.start));
  const town = places.find(({ city, end }) => city !== null && hosts(end));
  if (town !== undefined) return town;
  const state = parties.find(({ party, form, end }) => party.length === 2 && form === "name" && hosts(end));
  return state === undefined
    ? null
    : { start: state.start, end: state.end, city: null, country: state.party, venue: null };
};

const OF_TALKS =
  /^(?:\sto)?(?:\s(?:an?|the|another|two|three|of|[\p{Ll}-]{3,14})){0,6}?\s(?:talks|meetings?|negotiations|consultations|discussions|summit|round|encounter)\s(?:between|of|among)\s/u;
/** "Qatar hosted [talks between Chad and Niger]": whom it had there, those talks tell. */
export const isOfTalks = (quote: string, behind: string): boolean =>
  /^hosts?$|^hosted$/.test(quote) && OF_TALKS.test(behind);
