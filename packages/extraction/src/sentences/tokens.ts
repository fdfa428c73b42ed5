import type { Token } from "../model.ts";

// A word with inner apostrophes, hyphens and initials; the possessive is a token of its own.
const TOKEN =
  /(?:\p{L}[\p{L}\p{M}]{1,30}[-–])?(?:\p{Lu}\.){2,6}(?:[-–]\p{L}[\p{L}\p{M}]{1,30}){0,3}|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{M}\p{N}]{1,60}(?:(?:[-'’+/&.](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]{1,60}){0,8}|[^\s\p{L}\p{N}]/gu;
const ABBREVIATIONS =
  /^(?:jr|sr|dr|mr|mrs|ms|st|gen|lt|col|maj|sen|rep|gov|prof|hon|capt|adm|brig|rev|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;

const wordToken = (text: string, start: number): Token => ({
  text,
  lower: text.toLowerCase(),
  kind: /^\p{N}/u.test(text) ? "number" : /^\p{L}/u.test(text) ? "word" : "punctuation",
  capital: /^\p{Lu}/u.test(text),
  start,
  end: start + text.length,
});

/** Words, numbers, possessive endings and punctuation of a piece of text; `offset` is where the piece begins. */
export const tokenise = (text: string, offset: number): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = offset + match.index;
    const word = match[0];
    const possessive = /^(.{1,200}?)('s)$/i.exec(word);
    if (possessive?.[1] !== undefined && /\p{L}/u.test(possessive[1])) {
      tokens.push(wordToken(possessive[1], start));
      tokens.push({ ...wordToken("'s", start + possessive[1].length), kind: "possessive" });
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
