import { ORGANISATION_NAMES } from "./lexicon/organisation-names.ts";

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Every name, longest first, so that a name inside another does not come before it. */
const NAMES: readonly (readonly [string, string])[] = ORGANISATION_NAMES.trim()
  .split("\n")
  .flatMap((line) => {
    const [abbreviation = "", names = ""] = line.split(": ");
    return names.split("; ").map((name) => [plain(name), abbreviation] as const);
  })
  .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
const ABBREVIATION_OF: ReadonlyMap<string, string> = new Map(NAMES);

const isUnspaced = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
/** "las" is an article and the Arab League: such a name counts inside a text in capitals only. */
const ACRONYM_LENGTH_MAX = 5;
const isAcronym = (name: string): boolean => /^[a-z0-9]+$/.test(name) && name.length <= ACRONYM_LENGTH_MAX;

/** Acronyms as a text has them. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,5}(?![\p{L}\p{N}])/gu;
const FULL_NAMES = NAMES.map(([name]) => name).filter((name) => !isAcronym(name));
/** Alternatives between spaces (the text is padded), and those of scripts that write none, wherever they stand. */
const SPACED = new RegExp(`(?<= )(?:${FULL_NAMES.filter((name) => !isUnspaced(name)).join("|")})(?= )`, "gu");
const UNSPACED = new RegExp(FULL_NAMES.filter(isUnspaced).join("|"), "gu");

/** @param text in any script. @returns it in lower case without punctuation, organisations' names as their abbreviations. */
export const abbreviateOrganisations = (text: string): string => {
  const short = text.replace(CAPITALS, (name) => ABBREVIATION_OF.get(plain(name)) ?? name);
  return ` ${plain(short)} `
    .replace(UNSPACED, (name) => ` ${ABBREVIATION_OF.get(name) ?? name} `)
    .replace(SPACED, (name) => ABBREVIATION_OF.get(name) ?? name)
    .replace(/ {2,}/g, " ")
    .trim();
};

const ABBREVIATIONS: ReadonlySet<string> = new Set(ABBREVIATION_OF.values());

/** Whether a word is the abbreviation that `abbreviateOrganisations` leaves of one. */
export const isOrganisation = (word: string): boolean => ABBREVIATIONS.has(word);

/** A party as it is compared: a code as it is, an organisation under its abbreviation, and the institutions of the EU as the EU. */
export const foldParty = (party: string): string => {
  if (/^[A-Z]{2}$/.test(party)) return party;
  const name = plain(party);
  const abbreviation = ABBREVIATION_OF.get(name) ?? abbreviateOrganisations(party);
  return abbreviation === "eu" ? "EU" : abbreviation;
};
