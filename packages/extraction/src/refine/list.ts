/** One item of a list, with its place in the text the list was read from. */
export interface Item {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ITEM_LENGTH_MAX = 160;
const ITEMS_MAX = 12;
const TRIMMED =
  /^(?:and|or|as well as|in addition to|along with|together with|followed by|besides|a review of|discussing|reviewing|including|such as|the|a|an|issues? (?:of|related to)|matters? (?:of|related to)|areas? of|fields? of|both|on|in|of|about|also|among others|among them|covering)\s+/i;

/** Two words that "and" makes one: "trade and investment". */
const PAIRS = new Set(
  "trade and investment|peace and security|peace and stability|security and stability|science and technology|security and defence|security and defense|defence and security|defense and security|people and goods|goods and services|women and girls|law and order|search and rescue|research and development|rules and regulations|arts and culture|oil and gas|health and safety|water and sanitation|small and medium|sand and dust|state and prospects|prevention and reduction|prevention and control|state and development|command and control|safety and security".split(
    "|",
  ),
);
/** "Bosnia and Herzegovina": the second half of one country's name. */
const NAME_GOES_ON = /^(?:Herzegovina|Tobago|Barbuda|Nevis|Pr[ií]ncipe|the Grenadines|Futuna|Miquelon)\b/u;
const LAST_WORD = /[\p{L}-]{1,24}$/u;
const FIRST_WORD = /^[\p{L}-]{1,24}/u;
const isPair = (text: string, from: number, to: number): boolean =>
  NAME_GOES_ON.test(text.slice(to, to + 20)) ||
  PAIRS.has(
    `${LAST_WORD.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? ""} and ${FIRST_WORD.exec(text.slice(to, to + 20))?.[0] ?? ""}`.toLowerCase(),
  );

/** "the ferry between Bari and Durres". */
const BETWEEN = /\bbetween\s(?:the\s)?\p{Lu}(?:(?!\sand\s)[^,;]){1,40}$/u;

/** "the reef, a patch of water ...": what a comma alone joins behind the last "and" says more about it, and is no item. */
const APPOSED = /^(?:an?|the|its|his|her|their|which|one|most|last|first|since|now|not|then)\s/i;

/** "security issues, notably mines": still part of the list. */
const MORE =
  /^(?:in addition to|along with|besides|including|such as|particularly|especially|(?:most )?notably|in particular|above all)\s/i;

interface Piece {
  readonly from: number;
  readonly to: number;
  /** What stands before it. */
  readonly divider: string;
}

const piecesOf = (text: string, divider: RegExp, joins: boolean): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  let before = "";
  for (const match of text.matchAll(divider)) {
    const next = match.index + match[0].length;
    if (
      joins &&
      /^\sand\s$/i.test(match[0]) &&
      (isPair(text, match.index, next) || BETWEEN.test(text.slice(from, match.index)))
    )
      continue;
    pieces.push({ from, to: match.index, divider: before });
    from = next;
    before = match[0];
    if (pieces.length >= ITEMS_MAX) return pieces;
  }
  return [...pieces, { from, to: text.length, divider: before }];
};

/** Without what is apposed: behind the last "and", and behind a comma where there is no "and". */
const withoutApposed = (pieces: readonly Piece[], text: string): readonly Piece[] => {
  const last = pieces.findLastIndex(({ divider }) => /and|as well as|;/i.test(divider));
  const end = pieces.findIndex(
    ({ from, divider }, at) =>
      at > Math.max(0, last) &&
      /^,\s$/.test(divider) &&
      !MORE.test(text.slice(from)) &&
      (last > 0 || APPOSED.test(text.slice(from))),
  );
  return end < 0 ? pieces : pieces.slice(0, end);
};

/** Fields of work that two letters name. */
export const SHORT_FIELDS: ReadonlySet<string> = new Set(["IT", "AI"]);

const itemOf = (text: string, at: number, { from, to }: Piece): Item | null => {
  let piece = text.slice(from, to);
  let shift = piece.length - piece.trimStart().length;
  piece = piece.trim();
  for (let lead = TRIMMED.exec(piece); lead !== null && piece.length > lead[0].length; lead = TRIMMED.exec(piece)) {
    shift += lead[0].length;
    piece = piece.slice(lead[0].length);
  }
  const start = at + from + shift;
  const clean = piece.replace(/[.,\s]+$/, "");
  return (clean.length >= 3 || SHORT_FIELDS.has(clean)) && clean.length <= ITEM_LENGTH_MAX
    ? { text: clean, start, end: start + clean.length }
    : null;
};

/** "work [to align] and widen customs rules", "steps [to repair] and guard a line"; not "access to water and energy". */
const VERB_ALONE =
  /(?:^|\s)(?:efforts?|work|plans?|ways|steps|measures|need|how|initiatives?|proposals?|moves?|possibility|opportunit(?:y|ies)|order)\sto\s(?:\p{Ll}+ly\s)?\p{Ll}{3,14}$/u;
const FIRST_VERB = /^\p{Ll}{3,14}\s(?=\S)/u;

/** Without verbs that "and" joins: what is done is told behind the last of them. */
const withoutVerbs = (items: readonly Item[]): Item[] => {
  const kept: Item[] = [];
  let isOpen = false;
  for (const item of items) {
    const verb = isOpen ? (FIRST_VERB.exec(item.text)?.[0] ?? "") : "";
    isOpen = VERB_ALONE.test(item.text);
    if (!isOpen) kept.push({ ...item, text: item.text.slice(verb.length), start: item.start + verb.length });
  }
  return kept;
};

const LIST = /(?:,\s(?:and\s|as well as\s|to\s)?|;\s(?:and\s)?|\sas well as\s|\sand\s)/gi;
/** "ranging from a to b and c" */
const RANGE = /(?:,\s(?:and\s|as well as\s|to\s)?|;\s(?:and\s)?|\sas well as\s|\sand\s|\sto\s)/gi;

/** Splits "a, b, c and d". `at` is where `text` begins. With `gerunds`, only a comma or "and" before an -ing word ends an item. */
export const splitList = (
  text: string,
  at: number,
  options: { readonly gerunds: boolean; readonly range?: boolean },
): Item[] => {
  const pieces = options.gerunds
    ? piecesOf(text, /(?:,\s(?:and\s)?|;\s(?:and\s)?|\sand\s)(?=\p{Ll}{3,20}ing\b)/giu, false)
    : withoutApposed(piecesOf(text, options.range === true ? RANGE : LIST, true), text);
  return withoutVerbs(pieces.map((piece) => itemOf(text, at, piece)).filter((item) => item !== null));
};
