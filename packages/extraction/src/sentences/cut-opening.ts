import { type Dateline, type Exists, readDateline } from "./dateline.ts";
import { lettersOf } from "./letters.ts";
import { stampAt } from "./page-stamp.ts";

/** A line of a text, as it stands, and where. */
export interface Line {
  readonly index: number;
  readonly text: string;
}

const LINES = 3; // below a headline and a byline
const LINE_MIN = 120; // a shorter line has nothing glued to it
const OPENING_MAX = 260; // a headline and a byline

/** Where a town may begin that a dateline goes on from: "in Tokyo| BEIJING, March 3 (Agency) --". */
const TOWN_AT = /(?<=[\p{L}\p{N}.,)"'|]\s)(?=\p{Lu}[\p{L}'’. -]{2,40}(?:,\s[\p{L}\d]|\s\(|\s?(?:--|—|–|-)\s|:\s))/gu;
const MARKED = /(?:--|—|–|\s-|:|\))\s?$/u;
const CAPITALS = /^[\p{Lu}'’. -]{4,}$/u;

/** White space, and a comma that the byline left behind: ", NAIROBI, Kenya, Aug 30 -". */
export const BLANKS = /^\s*(?:[,;|]\s+)?/;

const townOf = ({ place }: Dateline): string => place.text.split(",", 1)[0] ?? "";

const isDateline = (line: string, exists: Exists): boolean => {
  const own = readDateline(line.replace(BLANKS, ""), 0, exists);
  return own !== null && exists(townOf(own));
};

/** Where a dateline begins inside a line, behind what was glued to it: a headline, a byline. */
const innerDateline = (line: string, exists: Exists): number | null => {
  if (isDateline(line, exists)) return null;
  TOWN_AT.lastIndex = 0;
  const opening = line.slice(0, OPENING_MAX);
  for (let match = TOWN_AT.exec(opening); match !== null; match = TOWN_AT.exec(opening)) {
    const rest = line.slice(match.index);
    const found = readDateline(rest, 0, exists);
    const isOne = found !== null && MARKED.test(rest.slice(0, found.end)) && exists(townOf(found));
    if (isOne && (CAPITALS.test(townOf(found)) || found.day !== null)) return match.index;
    TOWN_AT.lastIndex = match.index + 1;
  }
  return null;
};

/** What a report begins with below its headline; near miss: "Ministers meet in Lima" and on goes "Ministers meet in Lima on Monday". */
const BEGINS = /^[\s.!?"'»|:–—-]{1,4}(?:By|From|The|A|An|In|On|At|After|It|This|His|Her|Their|Two|Both)\s/u;

/** Where a line goes on behind the title that was glued to it. */
const behindTitle = (line: string, titleLetters: string): number | null => {
  let matched = 0;
  let at = 0;
  for (const character of line) {
    if (matched === titleLetters.length) break;
    at += character.length;
    const letters = lettersOf(character);
    if (!titleLetters.startsWith(letters, matched)) return null;
    matched += letters.length;
  }
  if (matched !== titleLetters.length) return null;
  const rest = line.slice(at);
  return BEGINS.test(rest) || stampAt(rest.trimStart()).length > 0 ? at : null;
};

/**
 * The lines of a text, the first of them without what is glued to them: of a page that came as one line the headline and the byline are
 * lines of their own, so that the dateline begins one.
 * @param titleLetters the title's letters and digits in lower case; null = there is none
 */
export const cutOpening = (lines: readonly Line[], titleLetters: string | null, exists: Exists): Line[] =>
  lines.flatMap((line, nth) => {
    if (nth >= LINES || line.text.length < LINE_MIN) return [line];
    const title = titleLetters === null || titleLetters === "" ? null : behindTitle(line.text, titleLetters);
    const from = title ?? 0;
    const dateline = innerDateline(line.text.slice(from), exists);
    const stamp =
      lines.length > LINES || isDateline(line.text.slice(from), exists) ? [] : stampAt(line.text.slice(from));
    // The day may be the dateline's own.
    const isBefore = dateline === null || (stamp.at(-1) ?? 0) <= dateline;
    const cuts = [
      0,
      title,
      ...(isBefore ? stamp.map((at) => from + at) : []),
      dateline === null ? null : from + dateline,
    ].filter((at) => at !== null);
    return [...new Set(cuts)].map((at, k, all) => ({ index: line.index + at, text: line.text.slice(at, all[k + 1]) }));
  });
