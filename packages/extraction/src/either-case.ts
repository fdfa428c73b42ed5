/** What stands between the brackets of a class, piece by piece: an escape, a range, a sign. */
const MEMBER = /\\(?:[pP]\{[^}]+\}|u\{[^}]+\}|u[\da-fA-F]{4}|.)|[^\\\]]-[^\\\]]|[^\\]/uy;
/** The next piece of a pattern: a class, the opening of a group, a name that is referred to, an escape, a quantifier, a sign. */
const PIECE =
  /\[\^?(?:\\p\{[^}]+\}|\\.|[^\]\\])*\]|\((?:\?(?:<(?![=!])[^>]+>|<?[=!]|-i:|:))?|\\k<[^>]+>|\\(?:[pP]\{[^}]+\}|u\{[^}]+\}|u[\da-fA-F]{4}|.)|\{\d+(?:,\d*)?\}|[^\\]/uy;

const OF_ONE_CASE = /^\\p\{L[ul]\}$/u;
const BOTH_CASES = String.raw`\p{Lu}\p{Ll}`;

const casesOf = (sign: string): string[] =>
  [...new Set([sign.toLowerCase(), sign, sign.toUpperCase()])].filter((one) => one.length === sign.length);

const memberInEither = (member: string): string => {
  if (OF_ONE_CASE.test(member)) return BOTH_CASES;
  if (/^[a-z]-[a-z]$/i.test(member)) return [...new Set([member.toLowerCase(), member.toUpperCase()])].join("");
  return member.length === 1 ? casesOf(member).join("") : member;
};

const classInEither = (words: string): string => {
  const open = words.startsWith("[^") ? "[^" : "[";
  const members = words.slice(open.length, -1).match(new RegExp(MEMBER.source, "gu")) ?? [];
  return `${open}${members.map(memberInEither).join("")}]`;
};

const pieceInEither = (piece: string): string => {
  if (piece.startsWith("[")) return classInEither(piece);
  if (OF_ONE_CASE.test(piece)) return `[${BOTH_CASES}]`;
  const cases = piece.length === 1 ? casesOf(piece) : [];
  return cases.length > 1 ? `[${cases.join("")}]` : piece;
};

/**
 * The same pattern without the flag `i` and without `(?-i:...)`: what is read in either case is written out so. V8 (13.6, Node.js 24) finds
 * other matches in a pattern that mixes the two once it optimises it or, in a process with much code for patterns, no longer does: what was
 * read would depend on what had been read before.
 */
export const inEitherCase = ({ source, flags }: RegExp): RegExp => {
  const open: boolean[] = [];
  let written = "";
  let at = 0;
  while (at < source.length) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(source)?.[0] ?? source.charAt(at);
    at += piece.length;
    const isExact = open.at(-1) === true;
    if (piece.startsWith("(")) open.push(isExact || piece === "(?-i:");
    else if (piece === ")") open.pop();
    const isSyntax = piece.startsWith("(") || piece === ")";
    written += piece === "(?-i:" ? "(?:" : isExact || isSyntax ? piece : pieceInEither(piece);
  }
  return new RegExp(written, flags.replace("i", ""));
};
