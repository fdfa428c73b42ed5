/** One item of a list, with its place in the text the list was read from. */
export interface Item {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ITEM_LENGTH_MAX = 160;
const ITEMS_MAX = 12;
const TRIMMED =
  /^(?:and|or|as well as|including|such as|the|a|an|issues? (?:of|related to)|matters? (?:of|related to)|areas? of|fields? of|both|on|in|of|also|among others)\s+/i;

/** Splits "a, b, c and d". `at` is where `text` begins. With `gerunds`, only a comma or "and" before an -ing word ends an item. */
export const splitList = (text: string, at: number, options: { readonly gerunds: boolean }): Item[] => {
  const divider = options.gerunds
    ? /(?:,\s(?:and\s)?|;\s(?:and\s)?|\sand\s)(?=\p{Ll}{3,20}ing\b)/giu
    : /(?:,\s(?:and\s|as well as\s)?|;\s(?:and\s)?|\sas well as\s|\sand\s)/gi;
  const items: Item[] = [];
  let from = 0;
  const push = (to: number): void => {
    let piece = text.slice(from, to);
    let shift = piece.length - piece.trimStart().length;
    piece = piece.trim();
    for (let lead = TRIMMED.exec(piece); lead !== null && piece.length > lead[0].length; lead = TRIMMED.exec(piece)) {
      shift += lead[0].length;
      piece = piece.slice(lead[0].length);
    }
    const start = at + from + shift;
    const clean = piece.replace(/[.,\s]+$/, "");
    if (clean.length >= 3 && clean.length <= ITEM_LENGTH_MAX)
      items.push({ text: clean, start, end: start + clean.length });
  };
  for (const match of text.matchAll(divider)) {
    push(match.index);
    from = match.index + match[0].length;
    if (items.length >= ITEMS_MAX) return items;
  }
  push(text.length);
  return items;
};
