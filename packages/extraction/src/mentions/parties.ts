import { COMBINING_FORMS } from "../lexicon/combining-forms.ts";
import { COUNTRIES } from "../lexicon/countries.ts";
import { NOT_PARTIES } from "../lexicon/not-parties.ts";
import { INSTITUTIONS_OF_STATE, ORGANISATIONS } from "../lexicon/organisations.ts";
import type { PartyMention, Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";
import { joinTokens, keyOf } from "../sentences/tokens.ts";
import { armedGroupAt } from "./armed-group.ts";
import { groupCalledAt } from "./group-called.ts";
import { stateGroupAt } from "./state-groups.ts";

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
const named = (tokens: readonly Token[], index: number): ReturnType<typeof TABLE.at> => {
  const hit = TABLE.at(tokens, index);
  return hit !== null && isOther(tokens, index, hit.next) ? null : hit;
};

const ACCENTED = /[^\x20-\x7e‘’–—]/;

/** The state or organisation that the tokens name from `index` on, or null. */
export const partyAt = (tokens: readonly Token[], index: number): PartyHit | null => {
  const hit = named(tokens, index);
  if (hit === null || hit.value.party === "") return null;
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

/** The party that a whole text names ("Kazakhstan", "u.s.", "OIC"), or null. */
export const partyOf = (text: string): string | null => SINGLE.get(text.trim().toLowerCase()) ?? null;

const DASH = /[-–/]/;

/** "China-Kazakhstan", "Sino-Russian", "U.S.-EU": one token that joins two or more parties. */
export const joinedParties = (text: string): string[] => {
  if (!text.includes("-") && !text.includes("–") && !text.includes("/")) return [];
  const parts = text.split(DASH);
  const found = parts.map((part) => COMBINING_FORMS.get(part.toLowerCase()) ?? partyOf(part));
  return found.every((party) => party !== null) ? found : [];
};

const FIRST_WORDS = [0, 1, 2]; // as many words before the one with the dash: "Papua New Guinea-Australia"

/** "U.S.-Organization of Islamic Cooperation", "New Zealand-Thailand": two parties around a dash, of which one has several words. */
const jointAt = (tokens: readonly Token[], at: number): { parties: PartyMention[]; next: number } | null => {
  for (const words of FIRST_WORDS) {
    const dashed = at + words;
    const token = tokens[dashed];
    const dash = token === undefined ? -1 : Math.max(token.text.indexOf("-"), token.text.indexOf("–"));
    const opening = tokens[at];
    if (token === undefined || opening === undefined || dash <= 0) continue;
    const first = partyOf([...tokens.slice(at, dashed).map((one) => one.text), token.text.slice(0, dash)].join(" "));
    if (first === null) continue;
    const text = token.text.slice(dash + 1);
    const lower = text.toLowerCase();
    const rest = { ...token, text, lower, key: keyOf(lower), start: token.start + dash + 1 };
    const second = TABLE.at([rest, ...tokens.slice(dashed + 1, dashed + PARTY_WORDS_MAX)], 0);
    if (second === null || second.value.party === "") continue;
    const next = dashed + second.next;
    const end = tokens[next - 1]?.end ?? token.end;
    return {
      parties: [
        { start: opening.start, end: token.end, party: first, form: "adjective", possessive: false },
        { start: rest.start, end, party: second.value.party, form: "adjective", possessive: false },
      ],
      next,
    };
  }
  return null;
};

const PARTY_WORDS_MAX = 8; // "Organization for Security and Cooperation in Europe"

/** All states and organisations named in a sentence, left to right, not overlapping. */
export const findParties = (tokens: readonly Token[]): PartyMention[] => {
  const found: PartyMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const hit = named(tokens, at);
    if (hit?.value.party === "") {
      at = hit.next;
      continue;
    }
    const states = stateGroupAt(tokens, at) ?? groupCalledAt(tokens, at);
    if (states !== null) {
      found.push(...states.parties);
      at = states.next;
      continue;
    }
    const armed = armedGroupAt(tokens, at, (from) => partyAt(tokens, from) !== null);
    if (armed !== null) {
      const words = tokens.slice(armed.from, armed.next);
      const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
      found.push({ start, end, party: joinTokens(words), form: "organisation", possessive: false });
      at = armed.next;
      continue;
    }
    // "North and South Korea"
    if (token.text === "North" && tokens[at + 1]?.lower === "and" && partyAt(tokens, at + 2)?.party === "KR")
      found.push({ start: token.start, end: token.end, party: "KP", form: "name", possessive: false });
    // "the two Koreas"
    const koreas = tokens[at + 1]?.text === "Koreas" && /^(?:two|both)$/.test(token.lower);
    if (koreas) found.push({ start: token.start, end: token.end, party: "KP", form: "name", possessive: false });
    if (token.text === "Koreas")
      found.push({ start: token.start, end: token.end, party: "KR", form: "name", possessive: false });
    const last = hit === null ? undefined : tokens[hit.next - 1];
    // "US$500 million"
    if (hit !== null && tokens[hit.next]?.text === "$") {
      at = hit.next;
      continue;
    }
    if (hit !== null && last !== undefined) {
      const possessive = tokens[hit.next]?.kind === "possessive";
      found.push({ start: token.start, end: last.end, ...hit.value, possessive });
      at = hit.next;
      continue;
    }
    const joined = token.capital ? joinedParties(token.text) : [];
    for (const party of joined)
      found.push({ start: token.start, end: token.end, party, form: "adjective", possessive: false });
    const joint = joined.length === 0 && token.capital ? jointAt(tokens, at) : null;
    if (joint !== null) {
      found.push(...joint.parties);
      at = joint.next;
      continue;
    }
    at++;
  }
  return found;
};
