import type { Fact, Mentions, Person, PersonMention, Sentence, Trigger } from "../model.ts";
import { opensWithBareOffice } from "../mentions/of-nobody-named.ts";
import { uniqueParties } from "./cast.ts";

const PAIR_REACH = 3; // sentences

/** The two named people of two states of whom the sentences just before speak, together or one after the other; null if they speak of others. */
export const pairBefore = (
  index: number,
  mentions: readonly Mentions[],
  people: readonly Person[],
): number[] | null => {
  const named = new Set<number>();
  for (let at = index - 1; at >= Math.max(0, index - PAIR_REACH); at--) {
    for (const { person } of mentions[at]?.people ?? []) if (person !== null) named.add(person);
    const states = new Set([...named].map((person) => people[person]?.country?.party ?? ""));
    if (named.size === 2 && states.size === 2 && !states.has("")) return [...named];
    if (named.size >= 2) return null;
  }
  return null;
};

const NAMED_REACH = 2; // sentences
/** Everybody named in the sentence before, or in the one before that where it names nobody. */
export const namedBefore = (index: number, mentions: readonly Mentions[]): number[] => {
  for (let at = index - 1; at >= Math.max(0, index - NAMED_REACH); at--) {
    const named = new Set((mentions[at]?.people ?? []).flatMap(({ person }) => (person === null ? [] : [person])));
    if (named.size > 0) return [...named];
  }
  return [];
};

const ofTwoStates = (named: readonly PersonMention[], people: readonly Person[]): number[] => {
  const two = [...new Set(named.flatMap(({ person }) => (person === null ? [] : [person])))];
  const states = new Set(two.map((person) => people[person]?.country?.party ?? ""));
  return two.length === 2 && states.size === 2 && !states.has("") ? two : [];
};

/** What has been read of the document. */
export interface Read {
  readonly mentions: readonly Mentions[];
  readonly people: readonly Person[];
  readonly sentences: readonly Sentence[];
}

/** "X arrived in Lima at the invitation of Y": between the two. */
const INVITED_BY =
  /\b(?:at|on|upon) (?:the|an) (?:kind |official )?invitation (?:of|from|by|extended by) (?:the )?$|\bas (?:an? |the )?(?:official )?guest of (?:the )?$/u;

/**
 * "X thanked Y, and [the two] signed", "On the margins X and Y settled a smaller matter. On Friday [the two] agreed": the two people of two
 * states in front in the sentence, or side by side in the one before it; none if neither names just these.
 */
export const twoJustNamed = ({ sentence, start }: Trigger, { mentions, people, sentences }: Read): number[] => {
  const own = (mentions[sentence.index]?.people ?? []).filter(({ end }) => end <= start);
  if (own.length > 0) return ofTwoStates(own, people);
  const before = sentences[sentence.index - 1];
  const [one, other, ...more] = mentions[sentence.index - 1]?.people ?? [];
  if (before === undefined || one === undefined || other === undefined || more.length > 0) return [];
  const gap = before.text.slice(one.end - before.start, other.start - before.start);
  return /^\sand\s$/.test(gap) || INVITED_BY.test(gap) ? ofTwoStates([one, other], people) : [];
};

/** Whether the sentence before names two people or more, of whom one is of no state that the text tells. */
export const strangersBefore = (index: number, mentions: readonly Mentions[], people: readonly Person[]): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - STRANGERS_REACH); at--) {
    const named = new Set((mentions[at]?.people ?? []).flatMap(({ person }) => (person === null ? [] : [person])));
    if (named.size < 2) continue;
    return [...named].some((person) => people[person]?.country === null && people[person]?.organisation === null);
  }
  return false;
};
const STRANGERS_REACH = 2; // sentences

const SUBJECT_REACH = 2; // sentences

/** '"It is late," she said at a press conference with Premier X': of whoever she is, not of X. */
const PRONOUN_SUBJECT = /\b(?:[Hh]e|[Ss]he)\s\p{Ll}/u;
const QUOTED = /"[^"]{0,400}"/g;

/** "X thanked her. She also met Z": she is the one before, not X; "X thanked her. He also met Z": X. */
const THANKED =
  /^\s(?:also\s|then\s|in turn\s)?(?:thanked|told|assured|welcomed|congratulated|briefed|invited|informed|asked|urged|praised|received|joined|accompanied|saw)\s(?<whom>her|him)\b/u;
const isOfOther = (behind: string, text: string): boolean => {
  const whom = THANKED.exec(behind)?.groups?.["whom"];
  const who = /\b(?:he|she)\b/i.exec(text)?.[0].toLowerCase();
  return whom !== undefined && (who === undefined || (who === "she") === (whom === "her"));
};

/** Whom "he" and "she" mean: the first named person of the sentence before, or of the one before that; null if neither names anybody. */
export const subjectBefore = (
  index: number,
  mentions: readonly Mentions[],
  sentences: readonly Sentence[],
): { readonly person: number; readonly at: number } | null => {
  for (let at = index - 1; at >= Math.max(0, index - SUBJECT_REACH); at--) {
    const first = mentions[at]?.people.find((mention) => mention.person !== null && !mention.plural);
    const { text = "", start = 0 } = sentences[at] ?? {};
    if (first === undefined || first.person === null) continue;
    // "The Prime Minister met X. He also met Y": whoever the prime minister is, not X.
    if (opensWithBareOffice(mentions[at]?.people, sentences[at])) return null;
    // "The agenda of the leader also included talks with X. He will fly on": not X.
    if (/\b[Ww]ith\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+\s){0,2}$/u.test(text.slice(0, first.start - start))) continue;
    // Who that is, was found out when the sentence was read.
    if (PRONOUN_SUBJECT.test(text.slice(0, first.start - start).replace(QUOTED, ""))) return null;
    if (isOfOther(text.slice(first.end - start), sentences[index]?.text ?? "")) continue;
    return { person: first.person, at };
  }
  return null;
};

const STATES_REACH = 5; // sentences
/** Length of what joins two states: "India and Pakistan". */
const AND_LENGTH = 5;

/** What a state only owns or is home of: "Italy's shipbuilder Rivamare", "Peru's Callao Shipyard", "Chile's women's team". */
const OWNED =
  /^'s?\s(?:(?:[\p{L}\d-]{2,24}\s){0,3}?(?:compan(?:y|ies)|firms?|banks?|operators?|shipbuilders?|(?:air|car|ship)?makers?|builders?|producers?|manufacturers?|carriers?|airlines?|airports?|utilit(?:y|ies)|retailers?|lenders?|insurers?|miners?|giants?|groups?|conglomerates?|exporters?|importers?|traders?|brewers?|refiners?|developers?|start-?ups?|funds?|clubs?|teams?|leagues?|federations?|universit(?:y|ies)|institutes?|museums?|orchestras?|broadcasters?|newspapers?|newsagenc(?:y|ies)|hospitals?|monopol(?:y|ies))\b|(?:\p{Lu}[\p{L}\d'&-]*\s(?:and\s|&\s|of\s)?){0,3}?(?:Shipyards?|Shipbuilding|Shipping|Lines?|Bank|Group|Holdings?|Corp(?:oration)?|Inc|Ltd|Limited|PLC|Company|Industries|Motors?|Airlines?|Airways|Railways?|Ports?|Energy|Oil|Gas|Petroleum|Steel|Telecom|Textiles|Foods|Technologies|Systems|Aerospace|Logistics|University|Institute|College|Museum|Club|Orchestra|Theatre|Hospital|Chamber|Union|Association)\b)/u;

/** "Traders from Kenya and Uganda": not the two states, and nobody who acts for them. */
const OF_PEOPLE =
  /\b(?!(?:officials|ministers|ministries|governments|authorities|leaders|presidents|premiers|negotiators|delegations|delegates|diplomats|envoys|commanders|teams|heads|chiefs|states|countries|capitals|embassies|parliaments|experts|relations|ties|talks|meetings|representatives|secretaries|interests|members|sides|borders?|parts|nationals)\b)\p{Ll}{3,14}s\s(?:from|in|of|across)\s(?:both\s)?(?:the\s)?$/iu;

/** "dealt with the situation in Chad and Niger": what was spoken of, nobody who meets. */
const OF_MATTER =
  /\b(?:situations?|developments|cris[ie]s|conflicts?|wars?|fighting|events|unrest|violence|instability|hostilities)\sin\s(?:both\s)?(?:the\s)?$/iu;

const namedIn = (here: Mentions | undefined, sentence: Sentence | undefined): Fact<string>[] =>
  uniqueParties(
    (here?.parties ?? [])
      .filter(
        ({ form, possessive, end }) =>
          form === "name" &&
          !(possessive && sentence !== undefined && OWNED.test(sentence.text.slice(end - sentence.start))),
      )
      .map(({ party, start, end }) => ({ value: party, start, end, rule: "party.named", certainty: "stated" })),
  );

const MANY = 3;

/** The states that the sentence before names, if they are three or more; null if they are fewer. */
export const manyBefore = (
  index: number,
  mentions: readonly Mentions[],
  sentences: readonly Sentence[],
): Fact<string>[] | null => {
  const states = namedIn(mentions[index - 1], sentences[index - 1]);
  return states.length >= MANY && states.every(({ value }) => value.length === 2) ? states : null;
};

/** The two states that a sentence names in front of a place in it; null if it names others or more. */
export const statesInFront = (
  here: Mentions | undefined,
  sentence: Sentence,
  before: number,
): Fact<string>[] | null => {
  const states = namedIn(here, sentence);
  const front = states.filter(({ end }) => end <= before);
  return states.length === 2 && front.length === 2 && front.every(({ value }) => value.length === 2) ? front : null;
};

/** The two states that a sentence just before names, or the only two of it that "and" joins; null if none does. */
export const statesBefore = (
  index: number,
  mentions: readonly Mentions[],
  sentences: readonly Sentence[],
): Fact<string>[] | null => {
  for (let at = index - 1; at >= Math.max(0, index - STATES_REACH); at--) {
    const states = namedIn(mentions[at], sentences[at]);
    const [first] = states;
    const told = sentences[at];
    const left = first === undefined || told === undefined ? "" : told.text.slice(0, first.start - told.start);
    if (OF_PEOPLE.test(left) || OF_MATTER.test(left)) continue;
    if (states.length === 2) return states;
    const pairs = states.flatMap((state, k) => {
      const next = states[k + 1];
      const isThird = k > 0 && state.start - (states[k - 1]?.end ?? 0) <= AND_LENGTH;
      return next !== undefined && next.start - state.end === AND_LENGTH && !isThird ? [[state, next]] : [];
    });
    if (pairs.length === 1) return pairs[0] ?? null;
  }
  return null;
};
