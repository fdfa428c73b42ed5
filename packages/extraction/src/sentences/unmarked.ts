import { decodeEntities, ENTITY } from "@parley/article";
import { matchesOf } from "../matches.ts";
import { type Changed, change } from "./change.ts";
import { MISREAD, reread } from "./misread.ts";

const ADDRESS = String.raw`(?:https?:|mailto:|\/|#|\.|www\.)(?:[^\s()]|\([^\s()]{0,200}\)){0,600}(?:\s"[^"\n]{0,200}")?`;
const INLINE_TAGS = "a|abbr|b|cite|em|font|i|img|mark|q|s|small|span|strong|sub|sup|time|u|wbr";
const BLOCK_TAGS = "article|blockquote|br|div|figcaption|figure|h[1-6]|hr|li|ol|p|section|table|td|th|tr|ul";

/** Marks of a page's source that a scraper left in its text, each a pattern without groups. */
const MARKS = {
  entity: ENTITY.source,
  blockTag: String.raw`<\/?(?:${BLOCK_TAGS})(?:\s[^<>]{0,600})?\/?>`,
  inlineTag: String.raw`<\/?(?:${INLINE_TAGS})(?:\s[^<>]{0,600})?\/?>`,
  // "![the two at the door](door.jpg)"
  picture: String.raw`!\[[^\]\n]{0,300}\]\([^\s()]{1,600}(?:\s"[^"\n]{0,200}")?\)`,
  // the two ends of "[foreign minister](https://...)"
  linkStart: String.raw`\[(?=[^[\]\n]{1,300}\]\(${ADDRESS}\))`,
  linkEnd: String.raw`\]\(${ADDRESS}\)`,
  // the two ends of "**Kari Holm**" and of "*Kari Holm*", "_Kari Holm_"; near miss: "* item", "2 * 3", "snake_case"
  strong: String.raw`(?<![\p{L}\p{N}*_])(?:\*{2,3}|_{2,3})(?=[^\s*_])|(?<=[^\s*_])(?:\*{2,3}|_{2,3})(?![\p{L}\p{N}*_])`,
  emphasis: String.raw`(?<=^|[\s("'“‘])[*_](?=[\p{L}\p{N}"“'‘])|(?<=[\p{L}\p{N}.,:;!?"”'’)])[*_](?=$|[\s.,:;!?"”'’)])`,
  // "# Ministers meet", "> The talks went well"
  lineStart: String.raw`^(?:#{1,6}|>)[ \t](?=\S)`,
  // "1\. Fisheries"
  escape: String.raw`\\(?=[-.#*_[\]()!+>~|])`,
  // "Minis-", "ter" on the next line; near miss: "short- and", "vice-", "president"
  brokenWord: String.raw`(?<=(?<![\p{L}-])(?!(?:co|non|anti|pro|ex|vice|sub|self|pre|post|multi|inter|all|one|two|three|four|five|six|long|short|mid|high|low|well|north|south|east|west|cross|under|on|by|so|deputy|attorney|director|secretary)-)\p{L}{2,20})-\n(?=(?!(?:and|or|to)\b)\p{Ll}{2})`,
  misread: MISREAD,
  // a soft hyphen; blanks and joiners of no width
  invisible: String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF]`,
} as const;
const MARK = new RegExp(
  Object.entries(MARKS)
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join("|"),
  "gmu",
);
/** Few texts hold any. */
const MAY_HOLD = /[&<*_\\\]ÂÃÄÅÆáâ\u00AD\u200B-\u200D\u2060\uFEFF]|-\n|^[#>]/mu;

const SOFT_HYPHEN = "\u00AD";

const lettersOf = ({ 0: mark, index, input, groups }: RegExpExecArray): string => {
  if (groups?.["entity"] !== undefined) return decodeEntities(mark);
  if (groups?.["misread"] !== undefined) return reread(mark);
  if (groups?.["blockTag"] !== undefined) return "\n";
  // "Director\u00ADGeneral" has lost its hyphen, "agree\u00ADment" none.
  if (mark === SOFT_HYPHEN && /^\p{Lu}/u.test(input.slice(index + 1, index + 3))) return "-";
  return "";
};

/**
 * The text without what belongs to a page's source and not to its words: entities, tags, the marks of Markdown, characters of no width or
 * read in another encoding, words broken at a line's end. Null if there is nothing of the kind.
 */
export const unmarked = (text: string): Changed | null => {
  if (!MAY_HOLD.test(text)) return null;
  const marks = matchesOf(MARK, text);
  return marks.length === 0 ? null : change(text, marks, lettersOf);
};
