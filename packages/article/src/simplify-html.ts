/** Example: the line ends of an indented page; near miss: two spaces. */
const LONG_SPACE = /\s{4,1000}/g;
/** Example: `&#1084;`, `&#x43C;`; near misses: `&#60;` (a bracket), `&#1084` (no end). */
const NUMBERED = /&#(?:x([0-9a-f]{2,6})|(\d{3,7}));/gi;
const CONTROL_MAX = 0x9f; // up to here numbers mean ASCII, control characters, or what windows-1252 has there

const isCharacter = (code: number): boolean =>
  code > CONTROL_MAX && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

/**
 * The same page in fewer pieces. Long white space is one space in every way of reading, and Readability takes quadratic
 * time over it. Characters written as numbers become themselves, where they cannot be markup: whole pages are written so,
 * letter by letter, and each would be a node of its own.
 */
export const simplifyHtml = (html: string): string =>
  html
    .replaceAll(NUMBERED, (reference: string, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return isCharacter(code) ? String.fromCodePoint(code) : reference;
    })
    .replaceAll(LONG_SPACE, " ");
