import { SHARED_GROUNDS } from "../lexicon/meeting-grounds.ts";
import type { PartyMention, Person, PersonMention, Sentence, Span } from "../model.ts";
import { onlyState } from "./only-state.ts";
import { findParties } from "./parties.ts";
import { findPlaces } from "./places.ts";

const STATE = /^[A-Z]{2}$/;

/** A state, and the words that tell it. */
type Told = Span & { readonly party: string };

const JOINS = /^(?:\sand\s|\s?[-–—/]\s?)$/u;

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

/**
 * Of which state a colleague of `own`'s minister is whom the text gives to none: the one other state that his sentence or the headline
 * names, where he came from, the town abroad where the two met, or the state that the text tells in one breath with `own`.
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
  const named = [...findParties(sentence.tokens), ...headline].filter(
    ({ party, form }) => STATE.test(party) && form !== "capital" && party !== own,
  );
  if (named.length > 0) return onlyState(named);
  return homeOf(person, own, sentences, mentions, people) ?? townAbroad(sentence, own) ?? pairedWith(own, sentences);
};
