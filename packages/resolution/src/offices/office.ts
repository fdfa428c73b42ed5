import type { Participant } from "@parley/contracts";
import { generalMeaning, foldWord, isUnspaced, splitUnspaced } from "../mechanisms/vocabulary.ts";
import { createMemo, REMEMBERED_MAX } from "../memo.ts";
import { OFFICE_WORDS } from "./office-words.ts";

interface Phrase {
  readonly phrase: string;
  readonly office: string;
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}'-]+/gu, " ")
    .trim();

const LINES = OFFICE_WORDS.trim()
  .split("\n")
  .map((line) => {
    const [office = "", ...rest] = line.split(": ");
    return { office: office.replace("+", ""), isOnly: office.endsWith("+"), phrases: rest.join(": ").split("; ") };
  });
const ONLY_HOLDER: ReadonlySet<string> = new Set(LINES.filter(({ isOnly }) => isOnly).map(({ office }) => office));
const PHRASES: readonly Phrase[] = LINES.flatMap(({ office, phrases }) =>
  phrases.map((phrase) => ({ phrase: plain(phrase), office })),
).sort((a, b) => b.phrase.length - a.phrase.length);

/** Offices that say little without what they are for. */
const WITH_PORTFOLIO = new Set(["minister", "deputy minister"]);

const isFound = (title: string, phrase: string): boolean => {
  const at = title.indexOf(phrase);
  return at >= 0 && (at === 0 || isUnspaced(phrase) || /[^\p{L}]/u.test(title[at - 1] ?? ""));
};

/** What the ministry is about, in subjects that all languages share, sorted. */
const portfolioOf = (title: string): string => {
  const subjects = new Set<string>();
  for (const word of title.split(" "))
    if (isUnspaced(word)) {
      for (const { sort, value } of splitUnspaced(word, []).meanings) if (sort === "subject") subjects.add(value);
    } else {
      const meaning = generalMeaning(foldWord(word));
      if (meaning?.sort === "subject") subjects.add(meaning.value);
    }
  return [...subjects].sort().join(" ");
};

const TITLES_MAX = 6; // of one person; more are spellings

/** A person's office, where the words of the title are known in any of the languages. */
const officeOf = (title: string): string | null => {
  const text = plain(title);
  const found = PHRASES.find(({ phrase }) => isFound(text, phrase));
  if (found === undefined) return null;
  if (!WITH_PORTFOLIO.has(found.office)) return found.office;
  const portfolio = portfolioOf(text);
  return portfolio === "" ? null : `${found.office} ${portfolio}`;
};

/** A person's titles as a report gives them. */
export type Titles = Pick<Participant, "title" | "titles">;

const known = new WeakMap<Titles, ReadonlySet<string>>();

/** @returns offices under names that all languages share, e.g. "foreign minister", "minister energy"; none for unknown words or a bare "minister". */
export const officesOf = (person: Titles): ReadonlySet<string> => {
  const before = known.get(person);
  if (before !== undefined) return before;
  const all = [...(person.title?.split(";") ?? []), ...person.titles].slice(0, TITLES_MAX);
  const offices = new Set(all.flatMap((text) => officeOf(text) ?? []));
  known.set(person, offices);
  return offices;
};

const SPOKESPERSON = PHRASES.filter(({ office }) => office === "spokesperson");

const spokesTitles = createMemo<boolean>(REMEMBERED_MAX);

/** Who only tells of a meeting need not have been there. */
export const isSpokesperson = ({ title }: Pick<Titles, "title">): boolean => {
  if (title === null) return false;
  return spokesTitles(title, () => {
    const text = plain(title);
    return SPOKESPERSON.some(({ phrase }) => isFound(text, phrase));
  });
};

/** Whether a state has one holder of this office at a time: two names in two scripts are then one person's. */
const hasOneHolder = (office: string): boolean => ONLY_HOLDER.has(office) || office.startsWith("minister ");

/** Who leads a state or its government is rarely called by another office; a deputy prime minister often is. */
const HIGHEST = ["head of state", "head of government"];

/**
 * `only` = both hold an office that a state gives to one person at a time; `shared` = both hold another office; `other` = theirs are
 * known and differ, `far` = and one of the two leads the state or the government; `unknown` = one of the two titles says nothing.
 */
export type OfficeVerdict = "only" | "shared" | "other" | "far" | "unknown";

export const compareOffices = (a: Titles, b: Titles): OfficeVerdict => {
  const [of, other] = [officesOf(a), officesOf(b)];
  if (of.size === 0 || other.size === 0) return "unknown";
  const common = [...of].filter((office) => other.has(office));
  if (common.some(hasOneHolder)) return "only";
  if (common.length > 0) return "shared";
  return HIGHEST.some((office) => of.has(office) || other.has(office)) ? "far" : "other";
};
