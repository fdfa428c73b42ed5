import { SHARED_GROUNDS } from "../lexicon/meeting-grounds.ts";
import type { PartyMention, Person, PersonMention, Sentence, Span } from "../model.ts";
import { cameHomeFrom } from "./came-home.ts";
import { onlyState } from "./only-state.ts";
import { findParties } from "./parties.ts";
import { findPlaces } from "./places.ts";
import { sameOffice } from "./same-office.ts";
import { isElsewhere } from "./whose-affair.ts";

const STATE = /^(?!EU$|UN$)[A-Z]{2}$/; // no minister of a state has a counterpart of his office there

/** A state, and the words that tell it. */
type Told = Span & { readonly party: string };

const JOINS =
  /^(?:\sand\s(?:the\s(?:(?:State|Republic|Kingdom|Sultanate|Grand\sDuchy|Principality|Commonwealth|Emirate)\sof\s(?:the\s)?)?)?|\s?[-–—/]\s?)$/u;

/** "Estonia and Latvia share a grid", wherever the text says it: the one state that is told in a pair with this one; null if several are. */
const pairedWith = (own: string, sentences: readonly Sentence[]): PartyMention | null =>
  onlyState(
    sentences.flatMap(({ tokens, text, start }) => {
      const states = findParties(tokens).filter(({ party }) => STATE.test(party));
      return states.flatMap((one, at) => {
        const next = states[at + 1];
        if (next === undefined || !JOINS.test(text.slice(one.end - start, next.start - start))) return [];
        if (one.party === own) return [next];
        return next.party === own ? [one] : [];
      });
    }),
  );

const GATHERED =
  /\b(?:sidelines?|margins?|fringes?|summit|forum|conference|assembly|council of|ministerial|troika|G7|G20)\b/iu;

/** "met her counterpart X in Shkodër": the one foreign town of the sentence, where no third may have called the two together. */
const townAbroad = (sentence: Sentence, own: string): Told | null => {
  if (GATHERED.test(sentence.text)) return null;
  const towns = findPlaces(sentence).filter(
    ({ city, country }) => city !== null && country !== null && country !== own,
  );
  const [town] = towns;
  if (town?.country == null || towns.some(({ country }) => country !== town.country)) return null;
  return SHARED_GROUNDS.has(town.city ?? "") ? null : { start: town.start, end: town.end, party: town.country };
};

const CAME_FROM =
  /\b(?:fl(?:ew|own|ies)\sin|arriv(?:ed|es|ing)|c[ao]me|coming|travel(?:led|ed)|landed)\s(?:[^.;,]{2,30}\s)?from\s$/u;
const WENT_HOME =
  /\b(?:return(?:s|ed|ing)?|fl(?:ew|ies)\s(?:back|home)|went\s(?:back|home))\s(?:[^.;,]{2,30}\s)?(?:to|for)\s$/u;

/** "President X flew in from Port Louis", "X returned to Reykjavik": of the state whose capital somebody comes from or goes home to. */
const homeOf = (
  person: Person,
  own: string,
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): Told | null => {
  for (const { index, text, start, tokens } of sentences) {
    const list = mentions[index] ?? [];
    const his = list.find((mention) => people[mention.person ?? -1] === person);
    if (his === undefined || (his !== list[0] && !/^,\swho\b/.test(text.slice(his.end - start)))) continue;
    const home = findParties(tokens).find(({ form, party, start: at }) => {
      const before = text.slice(0, at - start);
      return at > his.end && form === "capital" && party !== own && (CAME_FROM.test(before) || WENT_HOME.test(before));
    });
    if (home !== undefined) return home;
  }
  return null;
};

const HOME_REACH = 4; // sentences

/** "She flew back from Lima last night. On Tuesday she met her counterpart": of the state whose capital his colleague came home from. */
const homeFrom = (own: string, { index }: Sentence, sentences: readonly Sentence[]): Told | null => {
  const came = cameHomeFrom(own, sentences);
  if (came === null || Math.abs(index - came.index) > HOME_REACH) return null;
  const { start, end, country } = came.town;
  return { start, end, party: country };
};

/** "X said that [Oslo]", "X told reporters that [Ottawa]": up to the state, right behind the name. */
const SAID =
  /^\s(?:also\s|then\s)?(?:said|says|promised|pledged|added|noted|replied|confirmed|insisted|stressed|(?:told|assured)\s(?:\p{L}+\s){1,3})(?:\s?that)?\s$/u;
const OF_OURS =
  /^\s(?:would|will|was|is|had|has|stood|stands|wants|wanted|hoped|hopes|supports?|supported|backs|backed)\b/u;

const THANKED =
  /^\s(?:\p{Ll}+\s){0,2}(?:thanked|expressed\s(?:\p{Ll}+\s){0,2}(?:gratitude|thanks|appreciation)|was\sgrateful)\b/u;

/** "Dervishaj thanked Montenegro for the aircraft that it sent to Albania": whose help that was, if the sentence names one other state. */
const thanksFor = (text: string, told: readonly PartyMention[], own: string): PartyMention | null =>
  THANKED.test(text) && told.some(({ party }) => party === own)
    ? onlyState(told.filter(({ party, form }) => party !== own && form === "name"))
    : null;

/** "Solvang said that Oslo was looking at it": who speaks for a capital, or for the only other state of the text. */
const speaksFor = (
  person: Person,
  own: string,
  { sentences, mentions, people }: Parameters<typeof stateOfOther>[2],
): Told | null => {
  const others = sentences.flatMap(({ tokens }) =>
    findParties(tokens).filter(({ party }) => STATE.test(party) && party !== own),
  );
  for (const { index, text, start, tokens } of sentences) {
    const [first] = mentions[index] ?? [];
    if (first === undefined || people[first.person ?? -1] !== person) continue;
    const state = others.find(
      (party) =>
        party.start > first.end &&
        SAID.test(text.slice(first.end - start, party.start - start)) &&
        OF_OURS.test(text.slice(party.end - start)),
    );
    if (state !== undefined && (state.form === "capital" || onlyState(others) !== null)) return state;
    const thanked = thanksFor(text.slice(first.end - start), findParties(tokens), own);
    if (thanked !== null) return thanked;
  }
  return null;
};

/** "his Polish counterpart A and Finnish Defence Minister B": B's office there is not his. */
const isOfHolder = (
  { start, end }: Span,
  { name, offices }: Person,
  here: readonly PersonMention[],
  people: readonly Person[],
): boolean =>
  here.some(
    (mention) =>
      mention.start <= start &&
      mention.end >= end &&
      mention.name !== null &&
      people[mention.person ?? -1]?.name !== name &&
      mention.offices.some(({ text }) => offices.some((own) => sameOffice(text, own.text))),
  );

/**
 * Of which state a colleague of `own`'s minister is whom the text gives to none: the one other state that his sentence or the headline
 * names, where he came from, whom he speaks for, the town abroad where the two met, or the state that the text tells in one breath with `own`.
 */
export const stateOfOther = (
  { person, own }: { readonly person: Person; readonly own: string },
  sentence: Sentence,
  told: {
    readonly sentences: readonly Sentence[];
    readonly mentions: readonly (readonly PersonMention[])[];
    readonly people: readonly Person[];
  },
): Told | null => {
  const { sentences, mentions, people } = told;
  const headline = sentences[0]?.zone === "headline" ? findParties(sentences[0].tokens) : [];
  const here = mentions[sentence.index] ?? [];
  const spoken = findParties(sentence.tokens).filter(
    (party) => !isElsewhere(sentence, party) && !isOfHolder(party, person, here, people),
  );
  const named = [...spoken, ...headline].filter(
    ({ party, form }) => STATE.test(party) && form !== "capital" && party !== own,
  );
  if (named.length > 0) return onlyState(named);
  return (
    homeOf(person, own, sentences, mentions, people) ??
    speaksFor(person, own, told) ??
    homeFrom(own, sentence, sentences) ??
    townAbroad(sentence, own) ??
    pairedWith(own, sentences)
  );
};
