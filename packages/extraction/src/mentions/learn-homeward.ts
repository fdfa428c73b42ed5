import type { PartyMention, Person, PersonMention, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";

/** "returns to [Canberra]", "before flying home to [Ulaanbaatar]"; not "returned to Geneva for talks". */
const HOMEWARD =
  /\b(?:return(?:s|ed|ing)?|(?:fl(?:y|ies|ew|own|ying)|head(?:s|ed|ing)?|go(?:es|ing)?|went|travel(?:s|l?ed|l?ing)?)\s(?:back(?:\shome)?|home))\s(?:\p{L}+\s){0,2}?to\s$/u;
const ON_BUSINESS =
  /^[^.;,]{0,40}\b(?:for|to)\s(?:(?:an?|the|further|more|new|fresh|another|meet|hold|resume|continue|attend|discuss|try)\b)/u;
/** "the first [Japanese] prime minister to set foot in North Korea". */
const FIRST = /\b(?:the|becoming the|as the)\sfirst\s(?:sitting\s|serving\s)?$/u;
const LEADER_TO =
  /^\s(?:head of (?:state|government)|leader|president|prime minister|premier|chancellor|(?:foreign|defen[cs]e) minister|monarch)\sto\s(?:visit|set foot|travel|make|pay|go|step|land|be received)\b/u;

/** "a visit to India, the first by an [Australian] leader since 2009", "the first Australian leader to visit". */
const FIRST_BY =
  /\bfirst\s(?:(?:such\s)?(?:official\s|state\s)?(?:visit|trip|one)\s(?:there\s|to\s[\p{L}\s]{3,30}?\s)?)?(?:(?:made|paid)\s)?by\san?\s(?:sitting\s|serving\s)?$/u;
const A_LEADER =
  /^\s(?:(?:head of (?:state|government)|leader|president|prime minister|premier|chancellor|(?:foreign|defen[cs]e|finance|trade|interior) minister|minister|monarch)\b)/u;
const OFFICE_RANK_MAX = 3;

/** "was accompanied by [Kenya]'s ambassador to Uganda": of the state that has sent him. */
const WITH_ENVOY = /\baccompanied\sby\s(?:the\s)?$/u;
const ENVOY = /^(?:['’]s)?\s(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner|[Cc]harg[eé])\b/u;

const isFirst = (before: string, behind: string): boolean =>
  (FIRST_BY.test(before) && A_LEADER.test(behind)) || (FIRST.test(before) && LEADER_TO.test(behind));

/** States that bear their capital's name; "will return to Kenya" may be said of a guest as well. */
const NAMED_AS_THEIR_CAPITAL: ReadonlySet<string> = new Set(["DJ", "KW", "LU", "MC", "PA", "SG", "SM"]);
/** "flies home to Kenya", and "returns to Kenya on Friday" of who is abroad. */
const HOME_TO = /\bhome\sto\s$|\b(?:[Hh]e|[Ss]he)\sreturns\sto\s$/u;

const isHome = ({ form, party, start, end }: PartyMention, text: string, from: number): boolean => {
  const before = text.slice(0, start - from);
  const isNamed = form === "name" && (NAMED_AS_THEIR_CAPITAL.has(party) || HOME_TO.test(before));
  return (form === "capital" || isNamed) && HOMEWARD.test(before) && !ON_BUSINESS.test(text.slice(end - from));
};

const isOpen = ({ country, organisation, offices }: Person): boolean =>
  country === null && organisation === null && offices.some(({ rank }) => rank <= OFFICE_RANK_MAX);

/** "He returns to Australia on Friday": the only official of whom nothing tells whose he is. */
const onlyOpen = (people: readonly Person[]): Person | undefined => {
  const [one, ...others] = people.filter(isOpen);
  return others.length === 0 ? one : undefined;
};

/** "Prime Minister X arrived in Jakarta. ... X returns to Canberra": an official whose state nothing tells is of the one to whose capital he goes home. */
export const learnHomeward = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start, tokens } of sentences) {
    if (!/\b(?:return|home|back|first|accompanied)/.test(text)) continue;
    const [first] = mentions[index] ?? [];
    const person = /^(?:He|She)\sreturns\s/.test(text) ? onlyOpen(people) : people[first?.person ?? -1];
    if (person === undefined || !isOpen(person)) continue;
    const from = first?.end ?? start;
    const home = findParties(tokens).find(
      (party) =>
        party.party.length === 2 &&
        party.start > from &&
        (isHome(party, text, start) ||
          (WITH_ENVOY.test(text.slice(0, party.start - start)) && ENVOY.test(text.slice(party.end - start))) ||
          (party.form === "adjective" && isFirst(text.slice(0, party.start - start), text.slice(party.end - start)))),
    );
    // "X received Y of Ecuador, on the first visit by an Ecuadorian minister": it is Y who has come.
    const isOfOther = mentions[index]?.some(
      ({ person: other }) => people[other ?? -1] !== person && people[other ?? -1]?.country?.party === home?.party,
    );
    if (home !== undefined && isOfOther !== true)
      person.country = { start: home.start, end: home.end, party: home.party, certainty: "implied" };
  }
};
