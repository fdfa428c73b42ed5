import type { PartyMention, Person, PersonMention, Sentence } from "../model.ts";
import { asCountry } from "./only-state.ts";
import { findParties } from "./parties.ts";

const AMBASSADOR = /^(?:ambassador|high commissioner|charg[eé] d['’]affaires|consul(?:[- ]general)?)$/iu;
const EMBASSY = String.raw`(?:[Ee]mbassy|[Hh]igh [Cc]ommission|[Cc]onsulate|[Dd]iplomatic [Mm]ission)`;
const EMBASSY_BEHIND = new RegExp(String.raw`^(?:['’]s?)?\s${EMBASSY}\b`, "u");
const EMBASSY_BEFORE = new RegExp(
  String.raw`\b${EMBASSY}(?:\s[Gg]eneral)?\sof\s(?:the\s)?(?:\p{Lu}\p{L}+\sof\s)?$`,
  "u",
);

/** How Washington calls those whom others call ministers and their deputies. */
const SECRETARY =
  /^(?:(?:Deputy|Under|Assistant|Acting|Navy|Army|Air Force) )?Secretary(?: of the (?:Navy|Army|Air Force))?$/u;
/** States that have secretaries as well. */
const WITH_SECRETARIES: ReadonlySet<string> = new Set(
  "PH MX KE GB IN PK BD NP LK BT MV HK CH AR BR CL CO CR CU DO EC ES GT HN PA PE PT PY SV UY VE".split(" "),
);

const OF_ORGANISATION = /^(?:deputy |assistant )?(?:secretary|director)[- ]general$/iu;
const SEAT_BEHIND = /^(?:['’]s?)?\s(?:[Hh]eadquarters|HQ|[Ss]ecretariat)\b/u;

const isIn = (
  { text, start: offset }: Sentence,
  { start, end }: PartyMention,
  behind: RegExp,
  before?: RegExp,
): boolean =>
  behind.test(text.slice(end - offset, end - offset + 40)) ||
  before?.test(text.slice(Math.max(0, start - offset - 60), start - offset)) === true;

/**
 * Whose somebody is whose office alone does not tell it: "the Estonian embassy ... Ambassador X" of the only embassy, "Deputy Secretary X"
 * of the United States where its sentence names them and the text no other state that has secretaries, "Secretary General X ... at NATO headquarters".
 */
export const learnOfPost = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  const open = people.filter(
    ({ country, organisation, offices }) => country === null && organisation === null && offices.length > 0,
  );
  const holds = (pattern: RegExp): Person[] => open.filter(({ offices }) => pattern.test(offices[0]?.text ?? ""));
  const [ambassadors, secretaries, heads] = [holds(AMBASSADOR), holds(SECRETARY), holds(OF_ORGANISATION)];
  if (ambassadors.length + secretaries.length + heads.length === 0) return;
  const named = sentences.map((sentence) => findParties(sentence.tokens));
  const embassies = new Map<string, PartyMention>();
  for (const [at, sentence] of sentences.entries())
    for (const party of named[at] ?? [])
      if (party.party.length === 2 && party.form !== "capital" && isIn(sentence, party, EMBASSY_BEHIND, EMBASSY_BEFORE))
        embassies.set(party.party, party);
  const [embassy, ...others] = embassies.values();
  if (embassy !== undefined && others.length === 0)
    for (const person of ambassadors) person.country = asCountry(embassy, "implied");
  const toldAt = (person: Person): number =>
    sentences.findIndex((_, at) => mentions[at]?.some((one) => people[one.person ?? -1] === person));
  if (!named.flat().some(({ party }) => WITH_SECRETARIES.has(party)))
    for (const person of secretaries) {
      const us = named[toldAt(person)]?.find(({ party }) => party === "US");
      if (us !== undefined) person.country = asCountry(us, "implied");
    }
  for (const person of heads) {
    const told = toldAt(person);
    const seat = named[told]?.find(
      (party) => party.form === "organisation" && isIn(sentences[told] as Sentence, party, SEAT_BEHIND),
    );
    if (seat !== undefined) person.organisation = seat.party;
  }
};
