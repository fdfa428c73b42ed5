import { findParties } from "./parties.ts";
import { plainMention } from "./plain-mention.ts";
import type { Person, PersonMention, Sentence } from "../model.ts";

const LETTERHEAD_SENTENCES = 8; // logo, title, name, office
const LINE_LENGTH_MAX = 90; // a line of a letterhead, not a sentence

const isLine = ({ text }: Sentence): boolean => text.length <= LINE_LENGTH_MAX && !/(?<!\.\p{Lu})[.!?]$/u.test(text);

/** The one mention of a line that it fills, an honorific before it aside; null if the line says more. */
const fills = ({ text }: Sentence, list: readonly PersonMention[]): PersonMention | null => {
  const [only, ...others] = list;
  if (only === undefined || others.length > 0) return null;
  return only.end - only.start >= text.length - HONORIFIC_LENGTH_MAX ? only : null;
};

const HONORIFIC_LENGTH_MAX = 12; // "Rt Hon Dame "

const PART = String.raw`\p{Lu}(?:\p{Ll}+|\p{Lu}+)(?:[-'’]\p{Lu}\p{L}+)?`;
/** "Ana M. Rojas", "THE HON. ANA ROJAS, M.P.": a name with its honours, and nothing else. */
const NAME_LINE = new RegExp(
  String.raw`^(?:(?:Senator|Sir|Dame|Dr|Mr|Mrs|Ms|(?:[Tt]he|THE)|(?:R(?:igh)?t\.?\s)?(?:Hon(?:ourable)?|HON(?:OURABLE)?))\.?\s)*(?<name>${PART}(?:\s\p{Lu}\.)?(?:\s${PART}){1,2}?)(?:,?\s(?:M\.?P\.?|Q\.?C\.?|K\.?C\.?|A\.?[CMO]\.?))*$`,
  "u",
);

/** Where the name of a line of a letterhead stands; null if it has none, or more than a name. */
const nameIn = ({ text, start }: Sentence): PersonMention["name"] => {
  const name = NAME_LINE.exec(text)?.groups?.["name"];
  if (name === undefined) return null;
  const from = start + text.indexOf(name);
  return { start: from, end: from + name.length, text: name };
};

const isOfficeLine = (line: Sentence, list: readonly PersonMention[]): boolean => {
  const office = isLine(line) ? fills(line, list) : null;
  return office !== null && office.name === null && office.offices.length > 0 && !office.plural;
};

/** "Ana Rojas" over "Minister for Trade", or under it at the head of a page. */
const besideOffice = (
  { index }: Sentence,
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
): boolean =>
  [sentences[index + 1], index < LETTERHEAD_SENTENCES ? sentences[index - 1] : undefined].some(
    (line) => line !== undefined && isOfficeLine(line, mentions[line.index] ?? []),
  );

/** The readings with the names that have a line of their own beside an office: in a letterhead, under a statement that the page sets apart. */
export const withLetterheadNames = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
): readonly (readonly PersonMention[])[] =>
  sentences.map((line) => {
    const found = mentions[line.index] ?? [];
    const name = line.zone === "body" && found.length === 0 ? nameIn(line) : null;
    return name !== null && besideOffice(line, sentences, mentions) ? [plainMention(line, { name })] : found;
  });

interface Letterhead {
  readonly name: PersonMention;
  readonly office: PersonMention;
  /** Index of the lower of the two lines. */
  readonly last: number;
}

/** Each name over an office, or under it at the head of the page, on lines of their own, in text order. */
const letterheadsOf = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
): readonly Letterhead[] => {
  const onlyOf = (at: number): PersonMention | null => {
    const line = sentences[at];
    return line !== undefined && isLine(line) ? fills(line, mentions[at] ?? []) : null;
  };
  const officeAt = (at: number): PersonMention | null => {
    const line = sentences[at];
    return line !== undefined && isOfficeLine(line, mentions[at] ?? []) ? onlyOf(at) : null;
  };
  return sentences.flatMap(({ index }) => {
    const name = onlyOf(index);
    if (name?.name == null) return [];
    const below = officeAt(index + 1);
    if (below !== null) return [{ name, office: below, last: index + 1 }];
    const above = index < LETTERHEAD_SENTENCES ? officeAt(index - 1) : null;
    return above === null ? [] : [{ name, office: above, last: index }];
  });
};

/** Whose page it is by its head; null if no name and office stand there on lines of their own. */
export const letterheadOf = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
): Letterhead | null => letterheadsOf(sentences.slice(0, LETTERHEAD_SENTENCES + 1), mentions)[0] ?? null;

/** Lines below the office: room, town, day. */
export const TOWN_REACH = 3;

/** "Treaty Room", "Washington, DC": the state whose capital has a line of its own below the office, and that the title does not name; null if none is. */
const capitalBelow = (lines: readonly Sentence[], guests: ReadonlySet<string>): Person["country"] => {
  for (const { tokens, text } of lines.filter(isLine)) {
    const seat = findParties(tokens).find(({ form }) => form === "capital");
    if (seat !== undefined && !guests.has(seat.party) && seat.end - seat.start >= text.length - HONORIFIC_LENGTH_MAX)
      return { start: seat.start, end: seat.end, party: seat.party, certainty: "implied" };
  }
  return null;
};

/** "Hon Hana Rewi" over "Minister for Trade": name and office on two lines. */
export const readLetterheads = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { name, office, last } of letterheadsOf(sentences, mentions)) {
    const person = people[name.person ?? -1];
    if (person === undefined) continue;
    if (person.offices.length === 0) person.offices.push(...office.offices);
    if (office.country !== null) person.country ??= { ...office.country, certainty: "stated" };
    if (last > LETTERHEAD_SENTENCES) continue;
    const titled = sentences.filter(({ zone }) => zone === "headline").flatMap(({ tokens }) => findParties(tokens));
    const guests = new Set(titled.map(({ party }) => party));
    person.country ??= capitalBelow(sentences.slice(last + 1, last + 1 + TOWN_REACH), guests);
  }
};
