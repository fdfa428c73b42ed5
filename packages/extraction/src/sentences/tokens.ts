import type { Token } from "../model.ts";

// A word with inner apostrophes, hyphens and initials; the possessive is a token of its own.
const TOKEN =
  /(?:\p{L}[\p{L}\p{M}]{1,30}[-–])?(?:\p{Lu}\.){2,6}(?:[-–]\p{L}[\p{L}\p{M}]{1,30}){0,3}|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{M}\p{N}]{1,60}(?:(?:[-'’+/&.](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]{1,60}){0,8}|[^\s\p{L}\p{N}]/gu;
const ABBREVIATIONS =
  /^(?:jr|sr|dr|mr|mrs|ms|st|gen|lt|col|maj|sen|rep|gov|prof|hon|capt|adm|brig|rev|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;

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
export const keyOf = (lower: string): number => {
  let key = 0;
  for (let at = 0; at < lower.length; at++) key = Math.imul(key, 31) + lower.charCodeAt(at);
  return (key ^ (key >>> KEY_BITS)) & KEY_MASK;
};

const UNACCENTED: Readonly<Record<string, string>> = { đ: "d", ø: "o", ł: "l", ı: "i" };

/** Without its diacritics: "Hà Nội" and "Hanoi's" own spelling "Ha Noi" are one. Words of ASCII are given back as they are. */
export const unaccented = (word: string): string =>
  /^[\x20-\x7e]*$/.test(word)
    ? word
    : word
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[đøłı]/gi, (letter) => {
          const plain = UNACCENTED[letter.toLowerCase()] ?? letter;
          return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
        });

const wordToken = (text: string, start: number): Token => {
  const code = text.charCodeAt(0);
  const lower = unaccented(text.toLowerCase());
  return {
    text,
    lower,
    key: keyOf(lower),
    kind: kindOf(text, code),
    capital: code < 0x80 ? isCapital(code) : /^\p{Lu}/u.test(text),
    start,
    end: start + text.length,
  };
};

/** Letters and digits of ASCII, whose words need no Unicode tables. */
const isPlain = (code: number): boolean => isSmall(code) || isCapital(code) || isDigit(code);

/** What ends a word whatever follows, is no part of an abbreviation, and no token that depends on its neighbours. */
const isStop = (code: number): boolean =>
  code === 0x20 || code === 0x2c || code === 0x3b || code === 0x3a || code === 0x29 || code === 0x22;
const PLAIN_LENGTH_MAX = 60; // as TOKEN has it

/** Where a plain word ends that begins at `at`, if a blank or a simple mark follows; else `at`: TOKEN has to tell. */
const plainEnd = (text: string, at: number): number => {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  return end - at <= PLAIN_LENGTH_MAX && isStop(text.charCodeAt(end)) ? end : at;
};

const POSSESSED_LENGTH_MAX = 200;

/** "Peru" of "Peru's"; null if the word is no possessive. */
const possessedOf = (word: string): string | null => {
  if (!word.endsWith("'s") && !word.endsWith("'S")) return null;
  const owner = word.slice(0, -2);
  return owner.length <= POSSESSED_LENGTH_MAX && /\p{L}/u.test(owner) ? owner : null;
};

/** Words, numbers, possessive endings and punctuation of a piece of text; `offset` is where the piece begins. */
export const tokenise = (text: string, offset: number): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      at++;
      continue;
    }
    const plain = isStop(code) ? at + 1 : plainEnd(text, at);
    if (plain > at) {
      tokens.push(wordToken(text.slice(at, plain), offset + at));
      at = plain;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    addToken(tokens, text, match, offset);
    at = match.index + match[0].length;
  }
  return tokens;
};

const addToken = (tokens: Token[], text: string, match: RegExpExecArray, offset: number): void => {
  const start = offset + match.index;
  const word = match[0];
  const owner = possessedOf(word);
  if (owner !== null) {
    tokens.push(wordToken(owner, start));
    tokens.push({ ...wordToken("'s", start + owner.length), kind: "possessive" });
    return;
  }
  const after = text.charAt(match.index + word.length);
  if (after === "." && ABBREVIATIONS.test(word)) tokens.push(wordToken(`${word}.`, start));
  else if (word === "." && tokens.at(-1)?.end === start + 1) return;
  else if (word === "'" && tokens.at(-1)?.lower.endsWith("s") && tokens.at(-1)?.end === start)
    tokens.push({ ...wordToken(word, start), kind: "possessive" });
  else tokens.push(wordToken(word, start));
};
