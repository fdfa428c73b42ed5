import { NOT_NAMES } from "../lexicon/names.ts";
import { findParties } from "../mentions/parties.ts";
import { once } from "../once.ts";
import { type Changed, withoutLines } from "./change.ts";
import { isFurniture } from "./furniture.ts";
import { lettersOf } from "./letters.ts";
import { tokenise } from "./tokens.ts";

/** "... last year.", also with what an agency signs with: "... this evening. (LNA)" */
const ENDED = /[.!?…:;,]["')]*(?:\s\(?\p{L}{1,10}\)?)?$/u;
const OPENS_LIST = /:$/;
const TOLD_WORDS_MIN = 30; // of a report; less is a list of headlines itself
const LINE_MAX = 250; // of a headline
const TOLD_MAX = 5_000; // of a paragraph that is looked through for sides
const WORDS_MAX = 25; // of a headline
const WORDS_BESIDE_MIN = 3; // of three letters or more, beside sides: "DEMOCRATIC REPUBLIC OF THE CONGO" stands above what is told of it
const HEADING_WORDS_MAX = 4; // "Most read", "Latest"
const RUN_MIN = 3; // lines that stand together; of those that lead elsewhere, one in two takes the others along
/** "Wednesday 3 June", "09:30 Mr Holm receives Minister Luz": of an agenda. */
const WHEN = /\b(?:\p{L}+day|\d{1,2}\s\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\s\d{1,2}|\d{1,2}[:.]\d{2})\b/u;
const DAY_WORDS_MAX = 6; // of a line that is the heading of a day

const ARTICLES: ReadonlySet<string> = new Set(["the", "and", "for", "from"]);

const wordsOf = (line: string): string[] => line.match(/\p{L}[\p{L}'-]*/gu) ?? [];
const sidesOf = (text: string): string[] => findParties(tokenise(text.slice(0, TOLD_MAX), 0)).map(({ party }) => party);

/** What the report itself names: whole sentences and the title. */
interface Report {
  readonly sides: ReadonlySet<string>;
  /** Words with a capital, in lower case. */
  readonly names: ReadonlySet<string>;
}

const reportOf = (told: readonly string[]): Report => ({
  sides: new Set(told.flatMap((line) => sidesOf(line))),
  names: new Set(
    told.flatMap((line) => line.match(/(?<=\p{L}[,'’]?\s)\p{Lu}[\p{L}'-]+/gu) ?? []).map((word) => word.toLowerCase()),
  ),
});

/** A headline of which the report names a side not at all, and nobody. */
const leadsElsewhere = (line: string, { sides, names }: Report, wordsMin: number): boolean => {
  const parties = findParties(tokenise(line, 0));
  if (parties.every(({ party }) => sides.has(party))) return false;
  const rest = parties.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, line);
  const words = wordsOf(rest).filter((word) => word.length > 2 && !ARTICLES.has(word.toLowerCase()));
  if (words.length < wordsMin || line.split(" ").length > WORDS_MAX) return false;
  return !words.some((word) => {
    const lower = word.toLowerCase();
    return /^\p{Lu}\p{L}{2}/u.test(word) && names.has(lower) && !NOT_NAMES.has(lower);
  });
};

/** Lines that stand together, none of them ended. */
const runsOf = (isOpen: readonly boolean[]): number[][] => {
  const runs: number[][] = [];
  for (const [at, open] of isOpen.entries()) {
    if (!open) continue;
    if (isOpen[at - 1] === true) runs.at(-1)?.push(at);
    else runs.push([at]);
  }
  return runs;
};

const linksIn = (lines: readonly string[], title: string | null): ReadonlySet<number> => {
  const titleLetters = lettersOf(title ?? "");
  const lineAt = (at: number): string => lines[at] ?? "";
  const isOpen = lines.map((line) => line.length <= LINE_MAX && !ENDED.test(line) && lettersOf(line) !== titleLetters);
  if (!isOpen.some((open, at) => open && sidesOf(lineAt(at)).length > 0)) return new Set();
  const told = lines.filter((line, at) => isOpen[at] !== true && !isFurniture(line));
  if (told.length === lines.length || wordsOf(told.join(" ")).length < TOLD_WORDS_MIN) return new Set();
  const report = once(() => reportOf(title === null ? told : [...told, title]));
  const headline = once(() => reportOf([title ?? ""]));
  const isDay = (at: number): boolean => WHEN.test(lineAt(at)) && lineAt(at).split(" ").length <= DAY_WORDS_MAX;
  const linksOf = (run: readonly number[]): readonly number[] => {
    const first = run[0] ?? 0;
    if (OPENS_LIST.test(lineAt(first - 1))) return [];
    // Without a title the line above the report may be its headline.
    const isOwn = (at: number): boolean =>
      title === null &&
      first === 0 &&
      at === run.at(-1) &&
      (at === first || sidesOf(lineAt(at)).some((side) => report().sides.has(side)));
    // What stands below a day is of an agenda.
    const day = run.find((at) => isDay(at)) ?? lines.length;
    const isDated = (at: number): boolean => at > day || WHEN.test(lineAt(at));
    const others = run.filter((at) => !isOwn(at));
    const elsewhere = others.filter((at) => !isDated(at) && leadsElsewhere(lineAt(at), report(), WORDS_BESIDE_MIN));
    if (run.length < RUN_MIN || elsewhere.length * 2 < run.length) return elsewhere;
    const isHeading = (at: number): boolean => at === first && wordsOf(lineAt(at)).length <= HEADING_WORDS_MAX;
    const isOther = (at: number): boolean => at < day && leadsElsewhere(lineAt(at), headline(), 1);
    return [...elsewhere, ...others.filter((at) => isHeading(at) || isOther(at))];
  };
  return new Set(runsOf(isOpen).flatMap((run) => linksOf(run)));
};

/**
 * A text without the lines that only lead to other reports: headlines of what this one does not tell, as a page has them above, below or beside its
 * own text, and their heading. A line with a day or an hour, or below a day, may be of an agenda and stays. Null if there are none.
 */
export const withoutLinks = (text: string, title: string | null): Changed | null => {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const links = linksIn(lines, title);
  return links.size === 0 ? null : withoutLines(text, (_, at) => links.has(at));
};
