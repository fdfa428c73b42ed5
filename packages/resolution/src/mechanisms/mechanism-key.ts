import type { Mechanism } from "@parley/contracts";
import { abbreviateOrganisations, isOrganisation } from "../organisations.ts";
import { createMemo, REMEMBERED_MAX } from "../memo.ts";
import { countryNamed } from "../places/country-names.ts";
import { foldWord, generalMeaning, isOfCountry, isUnspaced, type Meaning, splitUnspaced } from "./vocabulary.ts";

/** A mechanism as it is compared and found. */
export interface MechanismKey {
  /** Head noun group, "" if the name has none known. */
  readonly head: string;
  /** Telling words, sorted: subjects and others, without countries, fillers and the head noun. */
  readonly words: readonly string[];
  /** Those of the words that are the same in every language. */
  readonly subjects: readonly string[];
  /** Countries in the name, else the parties: sorted codes. */
  readonly countries: readonly string[];
  /** Whether the name itself has countries. */
  readonly isNamed: boolean;
  readonly ordinal: number | null;
  /** Of the article that names it; null = unknown. */
  readonly language: string | null;
  /** false when a word of the name is in a script that is not Latin and unknown: it can be equal to another's, but not shown different. */
  readonly readable: boolean;
  /** Equal for equal names of one pair of sides. */
  readonly identity: string;
}

/** Says least of a body's nature: it counts where the name has no other head noun. */
const WEAK_HEAD = "meeting";

const singular = (word: string): string =>
  word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

const meaningOf = (token: string, parties: readonly string[]): Meaning | undefined => {
  const folded = foldWord(token);
  const country = countryNamed(folded);
  if (country !== undefined) return { sort: "country", value: country };
  const general = generalMeaning(folded);
  if (general?.sort === "filler") return general;
  const party = parties.find((code) => isOfCountry(folded, code));
  if (party !== undefined && general === undefined) return { sort: "country", value: party };
  if (general !== undefined) return general;
  if (isOrganisation(token)) return { sort: "subject", value: token };
  return /^\d+(?:st|nd|rd|th)?$/.test(folded) || folded === "" ? { sort: "filler", value: "" } : undefined;
};

const read = (name: string, parties: readonly string[]) => {
  const meanings: Meaning[] = [];
  const rest: string[] = [];
  for (const token of abbreviateOrganisations(name.replace(/(?<=\p{L})['’]s\b/gu, "")).split(" ")) {
    if (isUnspaced(token)) {
      const parts = splitUnspaced(token, parties);
      meanings.push(...parts.meanings);
      rest.push(...parts.rest);
      continue;
    }
    const meaning = meaningOf(token, parties);
    if (meaning === undefined) rest.push(token);
    else meanings.push(meaning);
  }
  return { meanings, rest };
};

/** The first word decides if it is a head noun ("Commission on Strategic Dialogue"), else the last head noun. */
const headOf = (meanings: readonly Meaning[]): string => {
  const telling = meanings.filter(({ sort }) => sort !== "filler");
  const heads = telling.filter(({ sort }) => sort === "head").map(({ value }) => value);
  const strong = heads.filter((head) => head !== WEAK_HEAD);
  const first = telling[0]?.sort === "head" && telling[0].value !== WEAK_HEAD ? telling[0].value : undefined;
  return first ?? strong.at(-1) ?? heads.at(-1) ?? "";
};

const workOut = (mechanism: Mechanism, parties: readonly string[], language: string | null): MechanismKey => {
  const { meanings, rest } = read(mechanism.name, parties);
  const valuesOf = (sort: Meaning["sort"]) => meanings.filter((meaning) => meaning.sort === sort);
  const named = new Set(valuesOf("country").map(({ value }) => value));
  const subjects = [...new Set(valuesOf("subject").map(({ value }) => value))].sort();
  const others = rest.map((word) => (isUnspaced(word) ? word : singular(foldWord(word)))).filter(Boolean);
  const words = [...new Set([...subjects, ...others])].sort();
  const head = headOf(meanings);
  const countries = [...(named.size > 0 ? named : new Set(parties))].sort();
  return {
    head,
    words,
    subjects,
    countries,
    isNamed: named.size > 0,
    ordinal: mechanism.ordinal,
    language,
    readable: rest.every((word) => /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(word)),
    identity: `${countries.join(",")}|${head}|${words.join(" ")}`,
  };
};

const keys = createMemo<MechanismKey>(REMEMBERED_MAX);

/**
 * Identity of a mechanism: the countries without order, the head noun and the telling words of its name, so that
 * "Kazakhstan-China Cooperation Commission", "China-Kazakhstan Cooperation Committee" and "中哈合作委员会" are one.
 * @param parties stand in for the countries when the name has none, and tell which adjectives may be countries.
 */
export const mechanismKey = (
  mechanism: Mechanism,
  parties: readonly string[],
  language: string | null = null,
): MechanismKey =>
  keys(JSON.stringify([mechanism.name, mechanism.ordinal, parties, language]), () =>
    workOut(mechanism, parties, language),
  );
