import { matchesOf } from "../matches.ts";
import type { Token } from "../model.ts";

// A word with inner apostrophes, hyphens and initials; the possessive is a token of its own.
const TOKEN =
  /(?:\p{L}[\p{L}\p{M}]{1,30}[-–])?(?:\p{Lu}\.){2,6}(?:[-–]\p{L}[\p{L}\p{M}]{1,30}){0,3}|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{M}\p{N}]{1,60}(?:(?:[-'’+/&.](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]{1,60}){0,8}|[^\s\p{L}\p{N}]/gu;
const ABBREVIATIONS =
  /^(?:jr|sr|dr|mr|mrs|ms|st|gen|lt|col|maj|sen|rep|gov|prof|hon|capt|adm|brig|rev|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;

/** What a token is, by its first character; nearly all are of ASCII, which needs no Unicode tables. */
const natureOf = (text: string): Pick<Token, "kind" | "capital"> => {
  const code = text.charCodeAt(0);
  if (code >= 0x80)
    return {
      kind: /^\p{N}/u.test(text) ? "number" : /^\p{L}/u.test(text) ? "word" : "punctuation",
      capital: /^\p{Lu}/u.test(text),
    };
  if (code >= 0x30 && code <= 0x39) return { kind: "number", capital: false };
  if (code >= 0x61 && code <= 0x7a) return { kind: "word", capital: false };
  const capital = code >= 0x41 && code <= 0x5a;
  return { kind: capital ? "word" : "punctuation", capital };
};

const wordToken = (text: string, start: number): Token => {
  const { kind, capital } = natureOf(text);
  return { text, lower: text.toLowerCase(), kind, capital, start, end: start + text.length };
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
  for (const match of matchesOf(TOKEN, text)) {
    const start = offset + match.index;
    const word = match[0];
    const owner = possessedOf(word);
    if (owner !== null) {
      tokens.push(wordToken(owner, start));
      tokens.push({ ...wordToken("'s", start + owner.length), kind: "possessive" });
      continue;
    }
    const after = text.charAt(match.index + word.length);
    if (after === "." && ABBREVIATIONS.test(word)) tokens.push(wordToken(`${word}.`, start));
    else if (word === "." && tokens.at(-1)?.end === start + 1) continue;
    else if (word === "'" && tokens.at(-1)?.lower.endsWith("s") && tokens.at(-1)?.end === start)
      tokens.push({ ...wordToken(word, start), kind: "possessive" });
    else tokens.push(wordToken(word, start));
  }
  return tokens;
};
