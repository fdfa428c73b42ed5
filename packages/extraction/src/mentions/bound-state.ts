import { SENT_OFFICES } from "../lexicon/offices.ts";
import type { Person, PersonMention, Sentence } from "../model.ts";
import { CITY_TABLE } from "./office-head.ts";
import { findParties } from "./parties.ts";
import { isForItself, isPosted, isState, isTownOf } from "./whose-affair.ts";

/** "between Bergen and Ho Chi Minh City", "the Oslo-Hanoi route" */
const JOINED = /^(?:\s(?:and|to|&)\s|[-–—/])$/;
/** "invited him to visit Norway" */
const INVITED = /\binvit(?:ed|es|ing|ation)\b[^.;]{3,60}\b(?:visit|to|travel to|come to)\s(?:the\s)?$/u;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly state: string;
}

const townsOf = ({ tokens }: Sentence): Named[] =>
  tokens.flatMap((token, at) => {
    const hit = CITY_TABLE.at(tokens, at);
    const last = hit === null ? undefined : tokens[hit.next - 1];
    return hit === null || last === undefined ? [] : [{ start: token.start, end: last.end, state: hit.value }];
  });

/** Parts of France, whose affairs with others are hers. */
const OVERSEAS: ReadonlySet<string> = new Set(["RE", "GP", "MQ", "GF", "YT"]);

/** The one state besides `met` that a sentence speaks of together with it. */
const boundIn = (sentence: Sentence, met: string): string | null => {
  const parties = findParties(sentence.tokens).filter(({ party }) => isState(party));
  const others = new Set(
    parties
      .filter(
        (one) =>
          one.party !== met && isForItself(sentence, one) && !isTownOf(sentence, one) && !OVERSEAS.has(one.party),
      )
      .map(({ party }) => party),
  );
  const [other] = others;
  if (other !== undefined)
    return others.size === 1 &&
      parties.some(({ party, start }) => party === met || INVITED.test(sentence.text.slice(0, start - sentence.start)))
      ? other
      : null;
  const towns = townsOf(sentence);
  const [joined] = towns.flatMap((town, at) => {
    const next = towns[at + 1];
    if (next === undefined || !JOINED.test(sentence.text.slice(town.end - sentence.start, next.start - sentence.start)))
      return [];
    if ((met === town.state) === (met === next.state)) return [];
    return [met === town.state ? next.state : town.state];
  });
  return joined ?? null;
};

const OTHER_RANK_MAX = 2; // "the Norwegian delegation's leader" may be the one whose state is sought

const isSent = ({ offices }: { readonly offices: readonly Person["offices"][number][] }): boolean =>
  offices.some(({ text }) => SENT_OFFICES.test(text));

/** The state whose officials the text names, or that is visited; null if there are several. */
const metState = (people: readonly Person[], visited: ReadonlySet<string>): string | null => {
  const states = new Set([
    ...visited,
    ...people.filter((person) => !isSent(person)).flatMap(({ country }) => country?.party ?? []),
  ]);
  const [met] = states;
  return states.size === 1 && met !== undefined && isState(met) ? met : null;
};

/** "spoke with the President of Egypt and the King of Jordan", "met a French envoy": not "Kenya's ambassador to Peru". */
const isSomebodyElse = (
  { name, offices, start, end }: PersonMention,
  sentences: readonly Sentence[],
  met: string,
): boolean => {
  if (!isSent({ offices })) return name === null && offices.some(({ rank }) => rank <= OTHER_RANK_MAX);
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  return (
    sentence === undefined ||
    !findParties(sentence.tokens).some((party) => party.party === met && isPosted(sentence, party))
  );
};

/**
 * "market access for Norwegian salmon and Vietnamese rice", "direct flights between Bergen and Hue", "Norway's ambassador in Hanoi": the one
 * state that the text, wherever it does, binds with the one whose officials were met or which was visited; null if there is none, or several.
 */
export const boundState = (
  sentences: readonly Sentence[],
  {
    mentions,
    people,
    visited,
  }: {
    readonly mentions: readonly PersonMention[];
    readonly people: readonly Person[];
    readonly visited: ReadonlySet<string>;
  },
): string | null => {
  const met = metState(people, visited);
  if (met === null) return null;
  const bound = new Set(
    sentences.flatMap((sentence) => (sentence.zone === "furniture" ? [] : (boundIn(sentence, met) ?? []))),
  );
  const [state] = bound;
  const isOfOther = mentions.some(
    (mention) => mention.country?.party === state && isSomebodyElse(mention, sentences, met),
  );
  return bound.size === 1 && state !== undefined && !isOfOther ? state : null;
};
