import { getGender } from "gender-detection-from-name";
import type { Person, PersonMention, Pronoun, Sentence } from "../model.ts";

const HE =
  /\b(?:Mr|Sir|Lord|King|Prince|Sheikh|Shaikh|Sultan|Father|Archbishop|Cardinal|Bishop|Pope|Imam|Ayatollah|Emir)\b\.?\s/;
const SHE = /\b(?:Mrs|Ms|Miss|Madam|Mme|Dame|Lady|Queen|Princess|Sheikha|Baroness)\b\.?\s/;
const OFFICE_OF_SHE = /woman$|^(?:first|second) lady$|^queen\b|^princess\b/i;

/** "X met his Peruvian counterpart": whose counterpart it is. */
const OWN =
  /\b(?<whose>his|her)\s(?:(?:own|visiting|new|\p{Lu}[\p{L}-]{1,24})\s){0,3}(?:counterpart|colleague|opposite number|deputy|office|ministry|country|government|delegation|cabinet|predecessor|successor|visit|trip|tour|stay|arrival|host)\b/u;

/** Whose people are named family name first, or have none. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CN", "TW", "HK", "MO", "KR", "KP", "VN", "KH", "MM", "SG"]);
const LANGUAGES = ["en", "it", "es", "fr", "de", "tr"] as const;
const OF_GENDER: Readonly<Record<string, Pronoun>> = { male: "he", female: "she" };

/** By the given name, where it is one in every language that knows it; null for any other. */
const byGivenName = ({ name, country }: Person): Pronoun | null => {
  if (FAMILY_FIRST.has(country?.party ?? "")) return null;
  const [given = "", ...others] = name.split(" ");
  if (others.length === 0) return null;
  const bare = given.normalize("NFKD").replace(/\p{M}/gu, "");
  const told = new Set(LANGUAGES.flatMap((language) => OF_GENDER[getGender(bare, language)] ?? []));
  const [one] = told;
  return told.size === 1 ? (one ?? null) : null;
};

/** By his honorific or office. */
const byStyle = ({ text, start }: Sentence, { start: from, name, offices }: PersonMention): Pronoun | null => {
  const style = text.slice(from - start, (name?.start ?? from) - start);
  if (SHE.test(style) || offices.some((office) => OFFICE_OF_SHE.test(office.text))) return "she";
  return HE.test(style) ? "he" : null;
};

/** By what the sentence calls his, nobody else being named in front of it. */
const byOwn = ({ text, start }: Sentence, here: readonly PersonMention[]): Pronoun | null => {
  const [first, next] = here;
  const match = OWN.exec(text);
  if (first === undefined || match === null) return null;
  const at = start + match.index;
  if (first.name === null || first.end > at || (next !== undefined && next.start < at && next.end <= at)) return null;
  return match.groups?.["whose"] === "her" ? "she" : "he";
};

/** Whether the text would call each person "he" or "she": by honorific, office, what it calls his or hers, else by the given name. */
export const learnPronouns = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  const told = new Map<number, Pronoun>();
  for (const sentence of sentences) {
    const here = mentions[sentence.index] ?? [];
    for (const mention of here) {
      const style = mention.person === null ? null : byStyle(sentence, mention);
      if (mention.person !== null && style !== null) told.set(mention.person, style);
    }
    const own = byOwn(sentence, here);
    const subject = here[0]?.person ?? null;
    if (own !== null && subject !== null && !told.has(subject)) told.set(subject, own);
  }
  for (const [at, person] of people.entries()) person.pronoun = told.get(at) ?? byGivenName(person);
  for (const mention of mentions.flat()) mention.pronoun = people[mention.person ?? -1]?.pronoun ?? null;
};

const OPPOSITE: Readonly<Record<string, Pronoun>> = { he: "she", she: "he" };

/** Whether "he" or "she" cannot mean somebody whom the text would call by the other word. */
export const isNotCalled = (said: string, pronoun: Pronoun | null | undefined): boolean =>
  pronoun != null && OPPOSITE[said.toLowerCase()] === pronoun;
