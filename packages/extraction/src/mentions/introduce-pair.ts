import type { Office, Person, PersonMention, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";
import { findParties } from "./parties.ts";
import { singular } from "./singular.ts";

export const OPENING_SENTENCES = 5; // headline and lead introduce people by their offices alone
const NAME_REACH = 2; // sentences between the offices and the names

/** An office of a state that is told without its holder. */
export interface Post {
  readonly country: NonNullable<PersonMention["country"]>;
  readonly offices: readonly Office[];
}

const postOf = ({ offices, country }: PersonMention): Post | null => (country === null ? null : { offices, country });

const isUnnamed = ({ name, plural, former }: PersonMention): boolean => name === null && !plural && !former;

/** "Türkiye's foreign minister and his Omani counterpart", "the German chancellor and the French president": two officials without names. */
const two = (list: readonly PersonMention[]): Post[] => {
  const [one, other, ...more] = list;
  if (one === undefined || other === undefined || more.length > 0) return [];
  if (!isUnnamed(one) || one.offices.length === 0 || !isUnnamed(other)) return [];
  const [first, second] = [postOf(one), postOf(other)];
  if (first === null || second === null || first.country.party === second.country.party) return [];
  if (other.counterpart) return [first, { ...second, offices: one.offices }];
  return one.counterpart || other.offices.length === 0 ? [] : [first, second];
};

const GAP = /^(?:,?\sand|,)?\s?(?:of\s|from\s)?(?:the\s)?$/;

/** "the foreign ministers of Armenia and Azerbaijan", "the Polish and French premiers": the post of each state, in their order. */
export const several = ({ tokens, text, start: from }: Sentence, list: readonly PersonMention[]): Post[] => {
  const [plural, ...more] = list.filter(({ name }) => name === null);
  if (plural === undefined || more.length > 0 || !plural.plural || plural.former) return [];
  const states = findParties(tokens).filter(({ party, form }) => party.length === 2 && form !== "capital");
  const isJoined = (a: { end: number }, b: { start: number }): boolean =>
    GAP.test(text.slice(a.end - from, b.start - from));
  let { start, end } = plural;
  const own = states.filter((state) => state.start >= start && state.end <= end);
  for (const state of states.toReversed())
    if (state.end <= start && isJoined(state, { start })) {
      own.unshift(state);
      ({ start } = state);
    }
  for (const state of states)
    if (state.start >= end && isJoined({ end }, state)) {
      own.push(state);
      ({ end } = state);
    }
  const offices = plural.offices.map(singular);
  return own.length < 2 || new Set(own.map(({ party }) => party)).size < own.length
    ? []
    : own.map((country) => ({ country, offices }));
};

const OF_GOVERNMENTS = /\b(?:governments|cabinets)\s(?:of|from)\s(?:the\s)?$/u;

/** "the governments of Albania and Kosovo": two states, and of neither an office. */
const ofGovernments = ({ tokens, text, start }: Sentence): Post[] => {
  const states = findParties(tokens).filter(({ party, form }) => party.length === 2 && form !== "capital");
  const [one, other] = states;
  return one !== undefined &&
    other !== undefined &&
    one.party !== other.party &&
    OF_GOVERNMENTS.test(text.slice(0, one.start - start)) &&
    GAP.test(text.slice(one.end - start, other.start - start))
    ? [one, other].map((country) => ({ country, offices: [] }))
    : [];
};

/** "Kenya and Peru held talks", "between Kenya and Peru": two states side by side, and no other. */
const ofTwoStates = ({ tokens, text, start }: Sentence): Post[] => {
  const states = findParties(tokens).filter(({ party, form }) => party.length === 2 && form !== "capital");
  const [one, other] = states;
  return one !== undefined &&
    other !== undefined &&
    states.every(({ party }) => party === one.party || party === other.party) &&
    one.party !== other.party &&
    /^\sand\s(?:the\s)?$/.test(text.slice(one.end - start, other.start - start))
    ? [one, other].map((country) => ({ country, offices: [] }))
    : [];
};

/** At the head of the sentence, or "He first saw the two, A and B,". */
const HEAD =
  /(?:^|\b[Tt]he\s(?:two|three|pair|ministers|leaders|presidents|diplomats|premiers),\s|^(?:The|Their)\s(?:[\p{L}-]{3,24}\s)?(?:meeting|talks|discussions|encounter)\sbetween\s)$/u;
/** "The men in question are the [defence ministers A and B]" */
const IN_QUESTION =
  /^(?:The\s(?:two|men|women|ministers|officials)\sin\squestion|They|The\s(?:two|pair))\s(?:are|were)\s(?:the\s)?$/u;
/** "The premiers, A and B", "Prime Ministers A and B": the office of both stands once more. */
const HEADS =
  /^(?:The\s)?(?:two\s)?(?:[Pp]rime [Mm]inisters|[Pp]remiers|[Pp]residents|[Cc]hancellors|(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Tt]rade) [Mm]inisters|[Hh]eads of (?:state|government))(?:\sof\s(?:the\stwo|both)\s(?:countries|states|nations|sides|governments))?,?\s$/u;
const AND = /^(?:,|,?\sand)\s$/;

/** "Deputy ministers A and B chaired them": for the two sides. */
const LEAD =
  /^\s(?:jointly\s|also\s)?(?:(?:co-)?(?:chaired|led|headed|presided)|spoke for|represented|signed|sat for|stood in)\b/u;

/** "Cevdet Arslan and Hamad al-Rawahi": names side by side at the head of a sentence, as many as there are posts. */
const namesOf = ({ text, start }: Sentence, list: readonly PersonMention[], count: number): PersonMention[] => {
  const isBehindOffice = ({ name }: PersonMention): boolean =>
    name !== null && HEADS.test(text.slice(0, name.start - start));
  const first = list.findIndex((mention) => {
    const before = text.slice(0, mention.start - start);
    return HEAD.test(before) || IN_QUESTION.test(before) || isBehindOffice(mention);
  });
  const share = list[first] !== undefined && isBehindOffice(list[first]);
  const named = first < 0 ? [] : list.slice(first, first + count);
  // "Deputy ministers A and B": one office of all.
  const office = named[0]?.offices[0]?.start ?? null;
  const isOfAll = office !== null && named.every(({ offices }) => offices[0]?.start === office);
  const isList = named.every((mention, at) => {
    const before = named[at - 1];
    const isNext = before === undefined || AND.test(text.slice(before.end - start, mention.start - start));
    return isNext && mention.name !== null && (share || isOfAll || mention.offices.length === 0);
  });
  const last = named.at(-1);
  const isSaid = IN_QUESTION.test(text.slice(0, (named[0]?.start ?? start) - start));
  const acts = !isOfAll || isSaid || (last !== undefined && LEAD.test(text.slice(last.end - start)));
  return isList && acts && named.length === count ? named : [];
};

/** Who some officials are whom the sentence before told by their offices alone: the names that open the next, in their order. */
export const introducePair = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of openingOf(sentences, OPENING_SENTENCES)) {
    const list = sentence.zone === "body" ? (mentions[sentence.index] ?? []) : [];
    const pair = two(list);
    const plural = several(sentence, list);
    const posts = [pair, plural, ofGovernments(sentence), ofTwoStates(sentence)].find(({ length }) => length > 0) ?? [];
    if (posts.length < 2) continue;
    const next = sentences
      .slice(sentence.index + 1, sentence.index + 1 + NAME_REACH)
      .map((later) => namesOf(later, mentions[later.index] ?? [], posts.length))
      .find(({ length }) => length > 0);
    const holders = next?.map(({ person }) => people[person ?? -1]) ?? [];
    if (!holders.every((person) => person?.country === null && person.organisation === null)) continue;
    for (const [place, person] of holders.entries()) {
      const post = posts[place];
      if (person === undefined || post === undefined) continue;
      person.country = { ...post.country, certainty: "stated" };
      if (person.offices.length === 0) person.offices.push(...post.offices);
    }
  }
};
