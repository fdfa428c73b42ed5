import { unaccented } from "../sentences/tokens.ts";
import { COUNTRIES } from "../lexicon/countries.ts";
import { NOT_PARTIES } from "../lexicon/not-parties.ts";
import { INSTITUTIONS_OF_STATE, ORGANISATIONS } from "../lexicon/organisations.ts";
import type { PartyMention, Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";

type Entry = Pick<PartyMention, "party" | "form">;

const TABLE = phraseTable<Entry>(
  [
    ...NOT_PARTIES.map((text): [string, Entry] => [text, { party: "", form: "name" }]),
    ...[...INSTITUTIONS_OF_STATE].map(([text, party]): [string, Entry] => [text, { party, form: "capital" }]),
    ...COUNTRIES.flatMap(({ code, names, adjectives, governments }) => [
      ...governments.map((text): [string, Entry] => [text, { party: code, form: "capital" }]),
      ...adjectives.map((text): [string, Entry] => [text, { party: code, form: "adjective" }]),
      ...names.map((text): [string, Entry] => [text, { party: code, form: "name" }]),
    ]),
    ...ORGANISATIONS.flatMap(({ party, names }) =>
      names.map((text): [string, Entry] => [text, { party, form: "organisation" }]),
    ),
  ].toReversed(),
  { caseSensitive: true },
);

export interface PartyHit extends Entry {
  readonly next: number;
}

/** "Commonwealth Secretary-General", "leaders of the Commonwealth"; not the Commonwealth of Virginia, its games, nor Australia's own. */
const OF_COMMONWEALTH =
  /^(?:deputy|assistant|secretary(?:-general)?|chair(?:man|person|-in-office)?|heads|leaders|ministers|foreign|trade|finance|law|election|observer|envoy|special)$/;
const OWN_OF_COMMONWEALTH = /^(?:secretary(?:-general)?|envoy|special|observers?|election|good)$/;
const isOther = (tokens: readonly Token[], index: number, next: number): boolean =>
  tokens[index]?.text === "Commonwealth" &&
  next === index + 1 &&
  !OF_COMMONWEALTH.test(tokens[next]?.lower ?? "") &&
  // "the Commonwealth's envoy"
  !(tokens[next]?.kind === "possessive" && OWN_OF_COMMONWEALTH.test(tokens[next + 1]?.lower ?? "")) &&
  !(
    tokens[index - 1]?.lower === "the" &&
    tokens[index - 2]?.lower === "of" &&
    OF_COMMONWEALTH.test(tokens[index - 3]?.lower.replace(/^general$/, "secretary") ?? "")
  );

/** What the tokens name from `index` on, states and what only holds the name of one. */
export const named = (tokens: readonly Token[], index: number): ReturnType<typeof TABLE.at> => {
  const hit = TABLE.at(tokens, index);
  return hit !== null && isOther(tokens, index, hit.next) ? null : hit;
};

/** "New [Mexico Governor]", "Latin [America]": the rest of a longer name, which an office that is read from its end comes upon first. */
const FIRST_OF_OTHER = /^(?:New|Latin|North|South|Central)$/;
const isRestOfOther = (tokens: readonly Token[], index: number): boolean => {
  const before = FIRST_OF_OTHER.test(tokens[index - 1]?.text ?? "") ? TABLE.at(tokens, index - 1) : null;
  return before?.value.party === "" && before.next > index;
};

const ACCENTED = /[^\x20-\x7e‘’–—]/;

/** The state or organisation that the tokens name from `index` on, or null. */
export const partyAt = (tokens: readonly Token[], index: number): PartyHit | null => {
  const hit = named(tokens, index);
  if (hit === null || hit.value.party === "" || isRestOfOther(tokens, index)) return null;
  // "Minister Dang Quoc Thái": no adjective is written so in English; names of states are.
  return hit.value.form === "adjective" && ACCENTED.test(tokens[index]?.text ?? "")
    ? null
    : { ...hit.value, next: hit.next };
};

/** Index behind the name of a state, or of a sea, a canal or the like that holds one ("South China Sea"), at `index`; null if none is there. */
export const behindName = (tokens: readonly Token[], index: number): number | null => {
  const hit = TABLE.at(tokens, index);
  return hit?.value.form === "name" ? hit.next : null;
};

/** False for nearly every word with which no state and no organisation begins. */
export const mayBeginParty = (token: Token): boolean => TABLE.mayBegin(token);

const SINGLE: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(({ code, names, adjectives }) =>
    [...adjectives, ...names].map((text): [string, string] => [text.toLowerCase(), code]),
  ),
  ...ORGANISATIONS.flatMap(({ party, names }) => names.map((text): [string, string] => [text.toLowerCase(), party])),
]);

/** The party that a whole text names ("Kazakhstan", "u.s.", "OIC", "Việt Nam"), or null. */
export const partyOf = (text: string): string | null =>
  SINGLE.get(text.trim().toLowerCase()) ?? SINGLE.get(unaccented(text.trim().toLowerCase())) ?? null;
