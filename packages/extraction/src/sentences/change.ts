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
