import type { Person, PersonMention, Sentence, Span, Token } from "../model.ts";
import { spanOf } from "./office-head.ts";
import { readOffice } from "./office.ts";
import { type PartyHit, partyAt } from "./party-at.ts";

/** "President Y and the people of Turkey": of the same state. */
const AND_PEOPLE =
  /^,?\s(?:and|as well as)\s(?:(?:the|all the|all)\s)?(?:government\sand\s(?:the\s)?)?people\sof\s(?:the\s)?$/i;
const PEOPLE_REACH = 60;
/** "congratulated him on his re-election as President of Turkey", "on her victory as Honduras' first female president". */
const CONGRATULATED =
  /\bcongratulat\p{Ll}*\s[^.;]{0,110}?\bon\s(?:his|her|their)\s(?:\p{L}[\p{L}-]{1,24}\s){0,3}?(?:re-?election|election|appointment|victory|selection|inauguration|confirmation|nomination)\s(?:as|to)\s(?:the\s)?/u;
const OFFICE_WORDS_MAX = 6; // "Honduras' first female president"

const partiesIn = (
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly at: number; readonly hit: PartyHit }[] => {
  const found: { readonly at: number; readonly hit: PartyHit }[] = [];
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    const hit = partyAt(tokens, at);
    if (hit === null) continue;
    found.push({ at, hit });
    at = hit.next - 1;
  }
  return found;
};

interface Congratulation extends Span {
  readonly party: string;
  readonly at: number;
  /** False where "him" or "her" stands for the name. */
  readonly isNamed: boolean;
}

/** The state whose office somebody was congratulated on, and where the words begin. */
const congratulated = ({ text, start, tokens }: Sentence): Congratulation | null => {
  const match = text.includes("ongratulat") ? CONGRATULATED.exec(text) : null;
  if (match === null) return null;
  const end = start + match.index + match[0].length;
  const from = tokens.findIndex((token) => token.start >= end);
  if (from < 0) return null;
  const told = { at: start + match.index, isNamed: !/^congratulat\p{Ll}*\s(?:him|her|them)\b/u.test(match[0]) };
  const country = readOffice(tokens, from, { free: false })?.country ?? null;
  if (country !== null) return { ...country, ...told };
  const [first] = partiesIn(tokens, from, from + OFFICE_WORDS_MAX);
  return first === undefined || first.hit.form === "organisation"
    ? null
    : { ...spanOf(tokens, first.at, first.hit.next), party: first.hit.party, ...told };
};

const learn = (person: Person | undefined, { start, end, party }: Span & { readonly party: string }): void => {
  if (person?.country !== null || person.organisation !== null) return;
  person.country = { start, end, party, certainty: "stated" };
};

/** Whose official somebody is by what else the text says to or of him. */
export const learnToldOf = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of sentences) {
    const list = mentions[sentence.index] ?? [];
    // Few sentences have either.
    for (const { person, end } of sentence.text.includes("people of") ? list : []) {
      const known = people[person ?? -1];
      if (known === undefined || known.country !== null) continue;
      const after = partiesIn(
        sentence.tokens,
        sentence.tokens.findIndex(({ start }) => start >= end),
        Infinity,
      )[0];
      const state = after === undefined ? null : spanOf(sentence.tokens, after.at, after.hit.next);
      if (after === undefined || state === null || state.start - end > PEOPLE_REACH) continue;
      if (AND_PEOPLE.test(sentence.text.slice(end - sentence.start, state.start - sentence.start)))
        learn(known, { ...state, party: after.hit.party });
    }
    const office = congratulated(sentence);
    if (office === null) continue;
    // "congratulated X on", or "called X to congratulate him on".
    const toWhom = list.findLast(
      ({ person, start }) =>
        start < office.start && start > (office.isNamed ? office.at : 0) && people[person ?? -1]?.country === null,
    );
    learn(people[toWhom?.person ?? -1], office);
  }
};
