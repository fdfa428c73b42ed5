import { isOfEnvoy } from "./of-envoy.ts";
import type { Mentions, PartyMention, Person, PersonMention, Sentence, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { learnLast, namedOnce } from "./learn-last.ts";
import { asCountry } from "../mentions/only-state.ts";
import { isElsewhere } from "../mentions/whose-affair.ts";
import { ordersOf } from "./may-hold.ts";
import { mayHost } from "./may-host.ts";
import { theirsMet } from "./meet-theirs.ts";
import { mayServe } from "./may-serve.ts";
import { peopleOf } from "./people-of.ts";

/** "CANADA-DENMARK:", "Kenya–Somalia.", before the news of the two: a line of a week's or a day's round-up. */
const HEADING = /^(?:\p{Lu}[\p{L}.' ]{1,28})\s?[-–—/]\s?(?:\p{Lu}[\p{L}.' ]{1,28})\s?[:.](?=\s|$)/u;
const HEADING_LENGTH_MAX = 62;

/** The two states that head a sentence's paragraph; empty if it is headed by none, or by something else. */
const statesAbove = (
  { paragraph, index }: Sentence,
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
): readonly PartyMention[] => {
  let first = index;
  while (sentences[first - 1]?.paragraph === paragraph) first--;
  const head = sentences[first];
  const heading = head === undefined ? null : HEADING.exec(head.text.slice(0, HEADING_LENGTH_MAX));
  if (head === undefined || heading === null) return [];
  const end = head.start + heading[0].length;
  const states = (mentions[first]?.parties ?? []).filter((party) => party.end <= end && party.party.length === 2);
  return states.length === 2 && states[0]?.party !== states[1]?.party ? states : [];
};

/** The two states of the headline; empty if it names more, or none. */
const statesOfHeadline = (
  [sentence]: readonly Sentence[],
  [mentions]: readonly Mentions[],
): readonly PartyMention[] => {
  const states = sentence?.zone === "headline" ? namedOnce(mentions) : [];
  return states.length === 2 && states.every(({ party }) => party.length === 2) ? states : [];
};

const TIES =
  /\b(?:relations?|relationship|ties|cooperation|partnership|friendship)\s(?:\p{Ll}+\s)?between\s(?:the\s(?:(?:two|\p{Ll}+)\s(?:\p{Ll}+\s)?countries,?\s)?)?(?<pair>\p{Lu}[^.;:]{3,60})/u;
const TIES_REACH = 3; // sentences

/** "They reviewed the relations between Bahrain and Portugal": the two of whose ties the next sentences speak; empty if they speak of none, or of others. */
const statesOfTies = (
  { index }: Sentence,
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
): readonly PartyMention[] => {
  for (const sentence of sentences.slice(index, index + TIES_REACH + 1)) {
    const pair = sentence.zone === "body" ? TIES.exec(sentence.text) : null;
    if (pair === null) continue;
    const from = sentence.start + pair.index + pair[0].length - (pair.groups?.["pair"] ?? "").length;
    const named = (mentions[sentence.index]?.parties ?? []).filter((party) => party.start >= from);
    const [one, other] = named;
    if (one === undefined || other === undefined || one.start !== from) continue;
    const gap = sentence.text.slice(one.end - sentence.start, other.start - sentence.start);
    if (!/^,?\sand\s(?:the\s(?:\p{Lu}\p{L}+\sof\s)?)?$/u.test(gap) || one.party === other.party) continue;
    return one.party.length === 2 && other.party.length === 2 ? [one, other] : [];
  }
  return [];
};

const HEADLINE_RANK_MAX = 2; // heads and ministers
/** "Canada, Denmark sign pact", "discussed ties between Canada and Denmark": of two who act together, one of whom is Denmark's, the other is Canada's. */
export const learnPair = (
  trigger: Trigger,
  { subject, object }: Sides,
  { sentences, mentions, people }: Parameters<typeof learnHeading>[2],
): void => {
  const { sentence } = trigger;
  learnLast(sentence, peopleOf([...subject, ...object], people), { sentences, mentions });
  const pair = peopleOf(object.length === 0 ? subject.slice(0, 2) : [...subject, ...object], people);
  if (pair.length !== 2 || pair.every(({ country }) => country !== null)) return;
  const heading = statesOfHeadline(sentences, mentions);
  const here = mentions[sentence.index];
  const theirs = here === undefined ? null : theirsMet(trigger, here);
  if (theirs !== null) {
    learnOneSide(pair, heading, theirs);
    return;
  }
  const states = heading.length > 0 ? heading : statesOfTies(sentence, sentences, mentions);
  const known = pair.find(({ country }) => country !== null);
  if (known !== undefined && mayServe(pair.slice(0, 1), pair.slice(1))) return;
  if (known === undefined) learnOrder(pair, heading, states);
  const other = states.find(({ party }) => party !== known?.country?.party);
  // "X met the President of Egypt, Y, and the King of Jordan": somebody else is Jordan's.
  const unnamed = (mentions[sentence.index]?.people ?? []).filter(
    ({ person, name }) => person === null && name === null,
  );
  if (unnamed.some(({ country }) => country !== null && country.party === other?.party)) return;
  if (states.every(({ party }) => party !== known?.country?.party) || other === undefined) return;
  for (const person of pair)
    if (
      person.country === null &&
      person.organisation === null &&
      !person.former &&
      person.offices.some((office) => (heading.length > 0 ? office.rank <= HEADLINE_RANK_MAX : mayHost(office)))
    )
      person.country = asCountry(other, "implied");
};

/** "Australia's ministers off to meet the Americans" over "X and Y will meet their US counterparts": both are of the other state. */
const learnOneSide = (
  pair: readonly Person[],
  heading: readonly PartyMention[],
  { country }: Pick<PersonMention, "country">,
): void => {
  const [own, ...others] = heading.filter(({ party }) => party !== country?.party);
  if (country === null || own === undefined || others.length > 0) return;
  for (const person of pair)
    if (person.country === null && person.organisation === null && !person.former)
      person.country = asCountry(own, "implied");
};

const MINISTER_RANK = 3;
/**
 * "Japan-Canada Foreign Ministers' Meeting" over "Minister X held a meeting with Minister Y": whose page it is, names its own state and minister
 * first. "Norway, Ghana seal pact" over "President X and Prime Minister Y": Norway has no president. Without a headline, only that tells.
 */
const learnOrder = (
  pair: readonly Person[],
  heading: readonly PartyMention[],
  states: readonly PartyMention[],
): void => {
  const isMinister = ({ organisation, former, offices }: Person): boolean =>
    organisation === null && !former && offices.some(({ rank }) => rank <= MINISTER_RANK);
  if (states.length !== 2 || !pair.every(isMinister)) return;
  const [order, other] = ordersOf(pair, states);
  if (order === undefined || (heading.length === 0 && other !== undefined)) return;
  for (const [at, person] of pair.entries()) {
    const state = order[at];
    if (state !== undefined) person.country = asCountry(state, "implied");
  }
};

/** "CANADA-DENMARK. Prime Minister X telephoned his Danish counterpart": who has no state of his own is of the one that nobody else is of, or of the first. */
export const learnHeading = (
  { sentence }: Trigger,
  { subject, object }: Sides,
  context: {
    readonly sentences: readonly Sentence[];
    readonly mentions: readonly Mentions[];
    readonly people: readonly Person[];
  },
): void => {
  const states = statesAbove(sentence, context.sentences, context.mentions);
  const [first, second] = states;
  if (first === undefined || second === undefined) return;
  const all = peopleOf([...subject, ...object], context.people);
  const isOf = (person: Person): boolean => states.some(({ party }) => party === person.country?.party);
  for (const person of all) {
    if (person.organisation !== null || isOf(person) || person.country?.certainty === "stated") continue;
    const taken = new Set(all.filter(isOf).map(({ country }) => country?.party));
    const free = [first, second].find(({ party }) => !taken.has(party));
    if (free !== undefined) person.country = asCountry(free, "implied");
  }
};

/** The parties that the first sentence speaks of, headline or not; not those of something that happens elsewhere. */
export const partiesOfHeadline = ({
  sentences: [first],
  mentions: [here],
}: Pick<Parameters<typeof learnHeading>[2], "sentences" | "mentions">): readonly PartyMention[] =>
  (here?.parties ?? []).filter(
    (party) =>
      first !== undefined && here !== undefined && !isElsewhere(first, party) && !isOfEnvoy(party, first, here),
  );
