import { matchesOf } from "../matches.ts";

/** A text and for each of its code units the offset it had before; one longer than the text: the last is the end of the former text. */
export interface Changed {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** The text with something else at each match. @param matches in order, none over another */
export const change = (
  text: string,
  matches: readonly RegExpExecArray[],
  lettersOf: (match: RegExpExecArray) => string,
): Changed => {
  const letters = matches.map(lettersOf);
  const grown = letters.reduce((sum, one, at) => sum + Math.max(0, one.length - (matches[at]?.[0].length ?? 0)), 0);
  const offsets = new Uint32Array(text.length + grown + 1);
  let changed = "";
  let length = 0;
  let from = 0;
  const copy = (to: number): void => {
    changed += text.slice(from, to);
    for (let at = from; at < to; at++) offsets[length++] = at;
  };
  for (const [nth, match] of matches.entries()) {
    copy(match.index);
    const put = letters[nth] ?? "";
    changed += put;
    for (let k = 0; k < put.length; k++) offsets[length++] = match.index;
    from = match.index + match[0].length;
  }
  copy(text.length);
  offsets[length] = text.length;
  return { text: changed, offsets: offsets.subarray(0, length + 1) };
};

const LINE = /[^\n]+\n*/g;

/** The text without some of its lines, of which blank ones are none. Null if all stay. @param isGone of a line without the blanks around it, and its place */
export const withoutLines = (text: string, isGone: (line: string, at: number) => boolean): Changed | null => {
  const gone = matchesOf(LINE, text)
    .filter(({ 0: line }) => line.trim() !== "")
    .filter(({ 0: line }, at) => isGone(line.trim(), at));
  return gone.length === 0 ? null : change(text, gone, () => "");
};
