import type { Token } from "../model.ts";

// A word with inner apostrophes, hyphens and initials; the possessive is a token of its own.
const TOKEN =
  /(?:\p{L}[\p{L}\p{M}]{1,30}[-–])?(?:\p{Lu}\.){2,6}(?:[-–]\p{L}[\p{L}\p{M}]{1,30}){0,3}|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{M}\p{N}]{1,60}(?:(?:(?:[-'’+&.]|(?<!\p{Ll})\/|\/(?!\p{Lu}\p{Ll}))(?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]{1,60}){0,8}|[^\s\p{L}\p{N}]/gu;
const ABBREVIATIONS =
  /^(?:md|mohd|jr|sr|dr|mr|mrs|ms|(?:[\p{L}']{2,24}-)?st|amb|eng|engr|gen|lt|col|maj|sen|rep|gov|prof|hon|capt|adm|brig|rev|rt|no)$/iu;
/** Also names of people, who may end a sentence ("met Wang Jun."); the stop is theirs beside a day only. */
const MONTHS = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;
const DAY_BEHIND = /^\.\s?\d/;
/** "Ts. Bold", "Ma. Teresa Cruz", "Pol. Gen. Chai": the beginning of a name where one follows; as words of their own they are none. */
const NAME_BEGINNINGS = /^(?:Ts|Kh|Dz|Ch|Sh|Zh|Zs|Ma|Hj|Hjh|Mst|Ing|Pol|Msgr|Mgr|Atty|Supt)$/;
const NAME_BEHIND = /^\.\s\p{Lu}/u;

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** What a token is, by its first character; nearly all are of ASCII, which needs no Unicode tables. */
const kindOf = (text: string, code: number): Token["kind"] => {
  if (code >= 0x80) return /^\p{N}/u.test(text) ? "number" : /^\p{L}/u.test(text) ? "word" : "punctuation";
  return isDigit(code) ? "number" : isSmall(code) || isCapital(code) ? "word" : "punctuation";
};

/** As many bits has a token's key: a table of a thousand words takes few others for its own. */
export const KEY_BITS = 14;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** The key of a word in lower case. */
const keyOf = (lower: string): number => {
  let key = 0;
  for (let at = 0; at < lower.length; at++) key = Math.imul(key, 31) + lower.charCodeAt(at);
  return (key ^ (key >>> KEY_BITS)) & KEY_MASK;
};

const UNACCENTED: Readonly<Record<string, string>> = { đ: "d", ø: "o", ł: "l", ı: "i" };

const isAscii = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
};

/** Without its diacritics: "Hà Nội" and "Hanoi's" own spelling "Ha Noi" are one, "Nukuʻalofa" is written with an apostrophe. Words of ASCII are given back as they are. */
export const unaccented = (word: string): string =>
  isAscii(word)
    ? word
    : word
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[ʻʼʽ]/g, "'")
        .replace(/[đøłı]/gi, (letter) => {
          const plain = UNACCENTED[letter.toLowerCase()] ?? letter;
          return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
        });

/** One word as a token that begins at `start`, whatever stands in it. */
export const wordToken = (text: string, start: number): Token => {
  const code = text.charCodeAt(0);
  const lower = unaccented(text.toLowerCase());
  return {
    text,
    lower,
    key: keyOf(lower),
    kind: kindOf(text, code),
    capital: code < 0x80 ? isCapital(code) : /^[ʻʼʽ]?\p{Lu}/u.test(text),
    start,
    end: start + text.length,
  };
};

/** Letters and digits of ASCII, whose words need no Unicode tables. */
const isPlain = (code: number): boolean => isSmall(code) || isCapital(code) || isDigit(code);

/** Marks that are a token of their own, whatever stands beside them. */
const isMark = (code: number): boolean =>
  code === 0x2c || code === 0x3b || code === 0x3a || code === 0x28 || code === 0x29 || code === 0x22;
const BLANK = 0x20;
const FULL_STOP = 0x2e;
const PLAIN_LENGTH_MAX = 60; // as TOKEN has it

/** Whether a word of so many letters ends here: not before a hyphen, nor at the full stop of "U.S." or "J. Smith". */
const isEnd = (text: string, at: number, length: number): boolean => {
  const code = text.charCodeAt(at);
  if (code !== FULL_STOP) return code === BLANK || isMark(code);
  return length > 1 && (at + 1 === text.length || text.charCodeAt(at + 1) === BLANK);
};

/** Where the plain word or mark ends that begins at `at`; `at` itself if only TOKEN can tell. */
const plainEnd = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (isMark(code) || code === FULL_STOP) return at + 1;
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  return end - at <= PLAIN_LENGTH_MAX && isEnd(text, end, end - at) ? end : at;
};

const POSSESSED_LENGTH_MAX = 200;

/** "Peru" of "Peru's"; null if the word is no possessive. */
const possessedOf = (word: string): string | null => {
  if (!word.endsWith("'s") && !word.endsWith("'S")) return null;
  const owner = word.slice(0, -2);
  return owner.length <= POSSESSED_LENGTH_MAX && /\p{L}/u.test(owner) ? owner : null;
};

/** Whether the stop behind a word is its own: "Gen.", "Jan. 5", "5 Jan.". */
const isAbbreviated = (word: string, after: string, before: Token | undefined): boolean =>
  after.startsWith(".") &&
  (ABBREVIATIONS.test(word) ||
    (NAME_BEGINNINGS.test(word) && NAME_BEHIND.test(after)) ||
    (MONTHS.test(word) && (DAY_BEHIND.test(after) || before?.kind === "number")));

/** One word more; `after` is what stands behind it, at least STOP_REACH characters if there are as many. */
const addWord = (tokens: Token[], word: string, start: number, after: string): void => {
  const owner = possessedOf(word);
  if (owner !== null) {
    tokens.push(wordToken(owner, start));
    tokens.push({ ...wordToken("'s", start + owner.length), kind: "possessive" });
    return;
  }
  if (isAbbreviated(word, after, tokens.at(-1))) tokens.push(wordToken(`${word}.`, start));
  else if (word === "." && tokens.at(-1)?.end === start + 1) return;
  else if (word === "'" && tokens.at(-1)?.lower.endsWith("s") && tokens.at(-1)?.end === start)
    tokens.push({ ...wordToken(word, start), kind: "possessive" });
  else tokens.push(wordToken(word, start));
};

const STOP_REACH = 3; // a stop, a blank, a digit

/** Words, numbers, possessive endings and punctuation of a piece of text; `offset` is where the piece begins. */
export const tokenise = (text: string, offset: number): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === BLANK) {
      at++;
      continue;
    }
    let end = plainEnd(text, at);
    if (end === at) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (match === null) break;
      at = match.index;
      end = at + match[0].length;
    }
    addWord(
      tokens,
      text.slice(at, end),
      offset + at,
      text.charAt(end) === "." ? text.slice(end, end + STOP_REACH) : "",
    );
    at = end;
  }
  return tokens;
};

/** The tokens' text with single blanks, as a name or an office is written. */
export const joinTokens = (tokens: readonly Token[]): string => {
  let text = "";
  let end = -1;
  for (const token of tokens) {
    if (end >= 0 && token.start > end) text += " ";
    text += token.text;
    end = token.end;
  }
  return text;
};
