import { matchesOf } from "../matches.ts";
import { withoutBesides } from "./besides.ts";
import { type Changed, change, withoutLines } from "./change.ts";
import { compact } from "./compact.ts";
import { withoutDecimalPoints } from "./decimals.ts";
import { isBetween } from "./furniture.ts";
import { withPlainFirstWord } from "./first-word.ts";
import { withGlottalStops } from "./glottal.ts";
import { lettersOf } from "./letters.ts";
import { withoutLinks } from "./link-lines.ts";
import { unmarked } from "./unmarked.ts";

/** Characters that mean another one for matching. */
const SAME_LENGTH: ReadonlyMap<string, string> = new Map([
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u02bc", "'"],
  ["\u00b4", "'"],
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u201e", '"'],
  ["\u00ab", '"'],
  ["\u00bb", '"'],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2013", "–"],
  ["\u00a0", " "],
  ["\u2007", " "],
  ["\u2009", " "],
  ["\u202f", " "],
  ["\u3000", " "],
  ["\t", " "],
  ["\r", " "],
]);
const REPLACED =
  /[\u2018\u2019\u02bc\u00b4\u201c\u201d\u201e\u00ab\u00bb\u2010\u2011\u00a0\u2007\u2009\u202f\u3000\t\r]/g;

const WRAPPED_LINE_MIN = 40; // a shorter line is a heading or an item, not a line broken by a typewriter's width
const WRAPPED_SHARE_MIN = 0.25; // of line breaks that go on in lower case: then the whole text has hard line breaks

interface Line {
  readonly end: number;
  readonly text: string;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    lines.push({ end, text: text.slice(start, end) });
    if (at < 0) break;
    start = end + 1;
  }
  return lines;
};

/** A line that goes on the one before it with a sign: ", who", ". Beijing", "'s minister". */
const GOES_ON = /^(?:[,;:).](?:\s|$)|'s\s)/;
/** A line that joins the one before it to the next: "and", ",". */
const JOINS = /^(?:[,;]\s?)?(?:and|or|of|with|from|in|to|by|the)?$/;
/** "ii. Mr Odongo", "b) fisheries": an item, though it begins in lower case. */
const NUMBERED = /^\(?(?:[ivx]{1,5}|\p{Ll})[.)]\s/u;
/** "* the ferries,": an item, whatever the line above ends in; "- the ferries" is one below another or below a colon. */
const BULLET = /^[*•▪·‣●◦]\s+\S/;
const DASH = /^[-–—]\s+\S/;
const FRAGMENT_MAX = 80; // a name or a title that was a link
const ENDED = /[.!?:;]["')]*$/;

/**
 * Links that a page's text gives a line of their own: "Foreign Minister / Wang Yi / , who chaired it". The line that goes on shows that
 * the short one before it stands inside a sentence, so the break before that one is none either.
 */
const isInline = (before: string, line: string, next: string): boolean =>
  before !== "" &&
  line !== "" &&
  (GOES_ON.test(line) ||
    JOINS.test(line) ||
    JOINS.test(before) ||
    (line.length <= FRAGMENT_MAX && GOES_ON.test(next) && !ENDED.test(line) && !ENDED.test(before)));

/** Replaces the line breaks inside a paragraph by blanks; a break that ends a heading, an item or a paragraph stays. */
const joinWrapped = (text: string): string => {
  const lines = linesOf(text);
  const pairs = lines.slice(0, -1).map((line, at) => ({
    line,
    next: lines[at + 1]?.text.trim() ?? "",
    afterNext: lines[at + 2]?.text.trim() ?? "",
  }));
  const inner = pairs.filter(({ line, next }) => line.text.trim().length >= WRAPPED_LINE_MIN && next !== "");
  const runOn = inner.filter(({ next }) => /^\p{Ll}/u.test(next) && !NUMBERED.test(next)).length;
  const wrapped = inner.length >= 3 && runOn / inner.length >= WRAPPED_SHARE_MIN;
  const characters = pairs.filter(({ line, next, afterNext }) => {
    const before = line.text.trim();
    if (BULLET.test(next) || (DASH.test(next) && (DASH.test(before) || before.endsWith(":")))) return false;
    if (isInline(before, next, afterNext)) return true;
    if (before.length < WRAPPED_LINE_MIN || next === "" || NUMBERED.test(next)) return false;
    return wrapped || /^\p{Ll}/u.test(next) || /(?:,|\b(?:and|of|the|in|to|for|with|on))$/.test(before);
  });
  let joined = "";
  let from = 0;
  for (const { line } of characters) {
    joined += `${text.slice(from, line.end)} `;
    from = line.end + 1;
  }
  return joined + text.slice(from);
};

/** Letters that print as one and are several. */
const LIGATURES: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
};

/** The point of "Dec. 14", "Mr. Lund" and "Lt. Gen. Lund", which ends nothing: half of the houses leave it out. */
const POINT = String.raw`(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.(?=[ \n]\d)|(?<=(?<![\p{L}-])(?:Mrs?|Ms|Dr|Gen|Lt|Col|Maj|Adm|Brig|Capt|Sen|Rep|Gov|Prof|Amb|Hon|Rev))\.(?= \p{Lu})`;
const CHANGED = new RegExp(String.raw` {2,}|[\ufb00-\ufb04]| (?=[,;:.)](?: |\n|$))|${POINT}`, "gu");

/** "the EU–Mongolia dialogue": a dash that joins two names, as a hyphen does; not the one behind a dateline's town in capitals. */
const JOINING_DASH = /(?<=\p{Ll}|(?<!\p{Lu})\p{Lu}{2,3})\u2013(?=\p{Lu}[\p{Ll}\p{Lu}])/gu;

/** "ministers of Laos [Bounmy Keo] and Cambodia [Sok Vannak]": an editor's brackets around a name. */
const BRACKETED = /(?<=\p{L}\s)\[(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){1,3})\]/gu;

const evened = (text: string): Changed => {
  const even = joinWrapped(
    withGlottalStops(
      withPlainFirstWord(
        withoutDecimalPoints(text)
          .replace(REPLACED, (character) => SAME_LENGTH.get(character) ?? character)
          .replace(JOINING_DASH, "-")
          .replace(BRACKETED, "($1)"),
      ),
    ),
  );
  // A blank before a comma is where a line was broken.
  return change(even, matchesOf(CHANGED, even), ({ 0: it }) => LIGATURES[it] ?? (it.length > 1 ? " " : ""));
};

/** Without the lines that a report goes on behind as if they were not there. Null if it has none. */
const withoutBetween = (text: string): Changed | null => withoutLines(text, isBetween);

const ECHO_LINES = 8; // a section, a reporter and a day may stand between

/** Without the title where the page has it once more below the one that opens the text. Null if it has not. */
const withoutEcho = (text: string, title: string | null): Changed | null => {
  const letters = lettersOf(title ?? "");
  const isTitle = (line: string): boolean => lettersOf(line) === letters;
  if (letters === "" || !isTitle(text.trimStart().split("\n", 1)[0] ?? "")) return null;
  return withoutLines(text, (line, at) => at > 0 && at < ECHO_LINES && isTitle(line));
};

/** What is left after two changes, one behind the other. */
const together = (before: Changed | null, after: Changed): Changed =>
  before === null ? after : { text: after.text, offsets: after.offsets.map((at) => before.offsets[at] ?? at) };

/**
 * Text for matching, with the offsets of `raw`: no marks of its source, straight quotes, joined names, single blanks, whole letters, unwrapped
 * lines, nothing beside names, no advertisements, no links to other reports and the title once.
 * @param title of the report; null = unknown
 */
export const normalise = (raw: string, title: string | null = null): Changed => {
  const plain = unmarked(raw);
  let whole = together(plain, evened(plain?.text ?? raw));
  for (const step of [withoutBesides, withoutBetween, withoutLinks, withoutEcho]) {
    const changed = step(whole.text, title);
    if (changed !== null) whole = together(whole, changed);
  }
  return { ...whole, text: compact(whole.text) };
};
