import type { Mentions, PartyMention, Person, PersonMention, Sentence } from "../model.ts";
import { type Told, learnStated } from "./learn-stated.ts";

const NEEDS =
  /\b(?:represent|(?:talks|negotiations) (?:was|were|is|are) (?:led|headed) by|sent |[Cc]o-?chaired by|signed (?:for|on behalf)|leads? for|led (?:for|that)|sp(?:oke|eaks|eaking) for|s[ai]ts? for|headed that|(?:attended|took part|participated) (?:from|for|on behalf of)|on (?:the|its) \p{Lu}\p{L}{1,16} side)/u;
const GAP_MAX = 60;

/** "Armenia was represented by X", "Armenia sent X", "Peru's talks were led by X", "on the Egyptian side by X", "signed on behalf of Oman by X": between the state and the name. */
const BEFORE =
  /^(?:'s)?\s(?:(?:(?:was|were|is|will be|being)\s)?represented\s(?:there\s|at the \p{L}{3,12}\s)?by|(?:has\s|had\s|also\s)?sent|side\sby|by|(?:[\p{L}-]{2,14}\s){0,2}(?:talks|negotiations)\s(?:was|were|is|are)\s(?:led|headed)\sby)\s(?:the\s|its\s|their\s)?$/u;
/** "on the Egyptian [side] by", "Oman was represented by X and Qatar by Y" */
const IN_TURN =
  /\b(?:on (?:the|its)|on behalf of|for)\s(?:the\s)?$|\brepresented\sby\s[^.;]{3,140}?(?:,|\band|\bwhile)\s$/u;

/** "X represented Ghana", "X signed for Laos", "X chaired on the Kuwaiti side": between the name and the state. */
const BEHIND =
  /^,?\s(?:who\s)?(?:(?:represent(?:ed|s|ing)|will represent|is representing|leads? for|led for|leading for|sp(?:oke|eaks) for|s[ai]ts? for|(?:attended|took part|participated)\s(?:from|for|on behalf of)|(?:led|headed)\s(?:that|the\sone)\s(?:of|from)|(?:signed\s)?(?:for|on behalf of))\s(?:the\s)?|(?:(?:co-?)?chaired\s)?on\sthe\s)$/u;

const stateOf = (
  { start, end }: { readonly start: number; readonly end: number },
  { text, start: offset }: Sentence,
  parties: readonly PartyMention[],
): PartyMention | null =>
  parties.find((party) => {
    if (party.party.length !== 2 && !/^,?\sfor\s$/.test(text.slice(end - offset, party.start - offset))) return false;
    if (party.end <= start && start - party.end <= GAP_MAX) {
      const gap = text.slice(party.end - offset, start - offset);
      const bare = /^(?:\sside)?\sby\s/.test(gap);
      return BEFORE.test(gap) && (!bare || IN_TURN.test(text.slice(0, party.start - offset)));
    }
    // "chaired by X, on the Lao side by Y": the state is the next one's.
    const isOfNext = /^\sside,?\s(?:by|is|was|will)\s/.test(text.slice(party.end - offset));
    const gap = text.slice(end - offset, party.start - offset);
    return party.start >= end && party.start - end <= GAP_MAX && !isOfNext && BEHIND.test(gap);
  }) ?? null;

const ATTENDED = /(?:attended|took part|participated)\s(?:from|for|on behalf of)\s(?:the\s)?$/u;
/** "X and Y attended from the Philippines": the state of both. */
const stateOfRow = (mention: PersonMention, sentence: Sentence, here: Mentions): PartyMention | null => {
  const { text, start: offset } = sentence;
  const next = here.people.find(({ start }) => start >= mention.end);
  if (next === undefined || !AND_MORE.test(text.slice(mention.end - offset, next.start - offset))) return null;
  const state = stateOf(next, sentence, here.parties) ?? stateOfRow(next, sentence, here);
  return state !== null && ATTENDED.test(text.slice(0, state.start - offset)) ? state : null;
};

const SENT = /^\s(?:has\s|had\s|also\s)?sent\s/;
const AND_MORE = /^(?:,|,?\sand)\s(?:the\s|its\s)?$/u;

/** "Armenia sent X, Y and Z": the state of all that follow. */
const stateOfSender = (mention: PersonMention, sentence: Sentence, here: Mentions): PartyMention | null => {
  const { text, start: offset } = sentence;
  let first = mention;
  for (let before = here.people.findLast(({ end }) => end <= first.start); before !== undefined; ) {
    const { end, start } = before;
    if (!AND_MORE.test(text.slice(end - offset, first.start - offset))) break;
    first = before;
    before = here.people.findLast((other) => other.end <= start);
  }
  const state = first === mention ? null : stateOf(first, sentence, here.parties);
  return state !== null && SENT.test(text.slice(state.end - offset)) ? state : null;
};

/** "President X of Chad, who is unwell, was represented by Y": between the two. */
const IN_HIS_PLACE =
  /^(?:,[^;.]{3,90},)?\s(?:was|were|is|will be|is to be|had himself|had herself)\s(?:also\s)?represented\s(?:(?:there|at the \p{L}{3,12})\s)?by\s(?:the\s|his\s|her\s)?$/u;
const ABSENT_GAP_MAX = 150;

/** The state of whoever is absent and has X there in his place. */
const stateOfAbsent = (
  { start }: { readonly start: number },
  { text, start: offset }: Sentence,
  mentions: Mentions["people"],
  people: readonly Person[],
): Person["country"] => {
  const absent = mentions.findLast(({ end }) => end <= start);
  const isAbsent =
    absent !== undefined &&
    start - absent.end <= ABSENT_GAP_MAX &&
    IN_HIS_PLACE.test(text.slice(absent.end - offset, start - offset));
  return isAbsent
    ? absent.country === null
      ? (people[absent.person ?? -1]?.country ?? null)
      : { ...absent.country, certainty: "stated" }
    : null;
};

/** "Armenia was represented by X", "X signed for Laos": X is of the state he acts for, whatever was guessed before. */
export const learnRepresented = learnStated(NEEDS, (sentence, here, people) =>
  here.people.values().flatMap((mention): Told[] => {
    const state =
      stateOf(mention, sentence, here.parties) ??
      stateOfSender(mention, sentence, here) ??
      stateOfRow(mention, sentence, here) ??
      stateOfAbsent(mention, sentence, here.people, people);
    return state === null ? [] : [[mention, state]];
  }),
);
