import { isState } from "../mentions/whose-affair.ts";
import type { Fact, Mentions, PartyMention, Sentence } from "../model.ts";

const NAMED_MIN = 2; // times that the second of the two is named
const DOMINANCE = 1.5; // times as often as any third

/** The two states of which a text speaks more than of all others. */
export interface StatePair {
  /** Of whom the text is likely to tell first. */
  readonly first: PartyMention;
  readonly second: PartyMention;
  /** Both are in the headline, in this order. */
  readonly isOfHeadline: boolean;
}

/** Null where a third is named nearly as often, or the second once only. */
export const pairOfText = ([headline]: readonly Sentence[], mentions: readonly Mentions[]): StatePair | null => {
  const groups = [
    ...Map.groupBy(
      mentions.flatMap(({ parties }) => parties.filter(({ party }) => isState(party))),
      ({ party }) => party,
    ).values(),
  ];
  const [most, next, third] = groups.toSorted((a, b) => b.length - a.length);
  const [one, other] = [most?.[0], next?.[0]];
  if (one === undefined || other === undefined || next === undefined || next.length < NAMED_MIN) return null;
  if (third !== undefined && third.length * DOMINANCE > next.length) return null;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const end = headline?.zone === "headline" ? headline.end : 0;
  // "Minister holds talks in Kenya": a headline names the others, its own state goes without saying.
  const isReversed = first.end <= end && second.end > end;
  return isReversed
    ? { first: second, second: first, isOfHeadline: false }
    : { first, second, isOfHeadline: second.end <= end };
};

const IN = /\b[Ii]n\s$/u;

/**
 * "Rice is dear in Conakry. ... The trade minister will see Vietnam's": the two states of a text that speaks of no third, told in a sentence
 * before this one by what goes on in the capital of one of them; null if it is of neither.
 */
export const pairOfCapital = (
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
): ((told: Sentence) => StatePair | null) => {
  const states = mentions.flatMap(({ parties }) => parties.filter(({ party }) => /^[A-Z]{2}$/.test(party)));
  const [one] = states;
  const other = states.find(({ party }) => party !== one?.party);
  const ofTwo = new Set([one?.party, other?.party]);
  const towns = mentions.flatMap(({ places }) => places.flatMap(({ country }) => country ?? []));
  if (one === undefined || other === undefined) return () => null;
  if (![...states.map(({ party }) => party), ...towns].every((state) => ofTwo.has(state))) return () => null;
  const capitals = sentences.flatMap(({ index, text, start }) =>
    (mentions[index]?.parties ?? [])
      .filter(({ form, start: from }) => form === "capital" && IN.test(text.slice(0, from - start)))
      .map((party) => ({ index, party })),
  );
  const [first] = capitals;
  if (first === undefined) return () => null;
  const until = capitals.find(({ party }) => party.party !== first.party.party)?.index ?? Infinity;
  const second = first.party.party === one.party ? other : one;
  const pair = { first: first.party, second, isOfHeadline: false };
  return ({ index }) => (first.index < index && index <= until ? pair : null);
};

/** The other of the two; null if the state is none of them. */
export const otherOf = (state: string, pair: StatePair | null): PartyMention | null =>
  pair === null ? null : pair.first.party === state ? pair.second : pair.second.party === state ? pair.first : null;

/** One of the two as a side of a meeting, of which no word of its clause tells. */
export const sideOfPair = ({ party, start, end }: PartyMention): Fact<string> => ({
  value: party,
  start,
  end,
  rule: "party.of-pair",
  certainty: "implied",
});
