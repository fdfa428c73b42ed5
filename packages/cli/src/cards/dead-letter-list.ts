import { type DeadLetter, deadLetterId } from "@parley/kafka";
import { type Group, stateOf } from "../dead-letters/json.ts";
import { bytesOnALine } from "./bytes.ts";
import { type CardOptions, paintOf, plain } from "./paint.ts";
import { shorten } from "./wrap.ts";

const KEY_COLUMNS = 40;
const MINUTE_COLUMNS = "2031-05-03 10:00".length; // the rows stand in order; seconds are on the card
const COLUMN_GAP = "  ";

/** A number for people. */
export const counted = (count: number): string => count.toLocaleString("en");

/** To the second: `2031-05-03 10:00:00Z`. */
export const shortTime = (time: string): string => plain(time.replace("T", " ").replace(/\.\d{1,9}/, ""));

const rightAligned = new Set(["COUNT", "TRIES"]);

/** Rows under their head, each column as wide as its widest cell; the last is cut where the screen ends. */
const table = (head: readonly string[], rows: readonly (readonly string[])[], options: CardOptions): string[] => {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return rightAligned.has(head[column] ?? "") ? cell.padStart(width) : cell.padEnd(width);
    });
    return shorten(padded.join(COLUMN_GAP).trimEnd(), options.width);
  };
  return [paintOf(options).dim(line(head)), ...rows.map(line)];
};

/** Counts of dead letters by what was wrong. */
export const renderGroups = (groups: readonly Group[], options: CardOptions): string =>
  table(
    ["COUNT", "CODE", "STAGE", "FIRST FAILED", "LAST FAILED", "EXAMPLES"],
    groups.map(({ count, code, stage, firstFailedAt, lastFailedAt, samples }) => [
      counted(count),
      plain(code),
      plain(stage),
      shortTime(firstFailedAt),
      shortTime(lastFailedAt),
      samples.join(" "),
    ]),
    options,
  ).join("\n");

const outcomeOf = (letter: DeadLetter): string => {
  const state = stateOf(letter);
  const what = letter.isPointer === true ? `not kept, too large: ${letter.message}` : letter.message;
  return plain(state === "open" ? what : `${state}: ${what}`);
};

/** Dead letters, a row each. */
export const renderLetters = (letters: readonly DeadLetter[], options: CardOptions): string =>
  table(
    ["ID", "FAILED (UTC)", "CODE", "TRIES", "KEY", "WHAT WAS WRONG"],
    letters.map((letter) => [
      deadLetterId(letter),
      shortTime(letter.failedAt).slice(0, MINUTE_COLUMNS),
      plain(letter.code),
      String(letter.attempts),
      bytesOnALine(letter.key, KEY_COLUMNS),
      outcomeOf(letter),
    ]),
    options,
  ).join("\n");
