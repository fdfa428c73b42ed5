import type { Office, PersonMention, Token } from "../model.ts";
import { type NameReading, readName } from "./name.ts";
import { partyAt } from "./party-at.ts";
import { build, type Reading } from "./person-parts.ts";
import { isPortfolio } from "./portfolio.ts";
import { joinTokens } from "../sentences/tokens.ts";

const HOLDERS = /^(?<one>minister|vice-minister|secretar)(?:s|ies)$/i;
const MINISTER_RANK = 3;
const MATTER_WORDS_MAX = 8;

/** Index behind the words of a portfolio: "Public Works", "Trade and Industry", "the Environment"; `at` itself where there are none. */
const matterEnd = (tokens: readonly Token[], at: number): number => {
  let next = at;
  while (next - at < MATTER_WORDS_MAX) {
    const isJoint = /^(?:and|&|the)$/.test(tokens[next]?.lower ?? "") && isPortfolio(tokens[next + 1]);
    if (!isJoint && !isPortfolio(tokens[next])) break;
    next++;
  }
  return next;
};

interface One {
  readonly name: NameReading;
  /** First and last token of the portfolio. */
  readonly matter: readonly [number, number];
  readonly next: number;
}

/** "A (Public Works)" */
const namedFirst = (tokens: readonly Token[], at: number): One | null => {
  const name = partyAt(tokens, at) === null ? readName(tokens, at) : null;
  if (name === null || tokens[name.next]?.text !== "(") return null;
  const end = matterEnd(tokens, name.next + 1);
  return end === name.next + 1 || tokens[end]?.text !== ")"
    ? null
    : { name, matter: [name.next + 1, end], next: end + 1 };
};

/** "of public works, A", "for Health (B)" */
const matterFirst = (tokens: readonly Token[], at: number): One | null => {
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? "")) return null;
  const end = matterEnd(tokens, at + 1);
  const isBracket = tokens[end]?.text === "(";
  if (end === at + 1 || !(isBracket || tokens[end]?.text === ",")) return null;
  const name = partyAt(tokens, end + 1) === null ? readName(tokens, end + 1) : null;
  if (name === null || (isBracket && tokens[name.next]?.text !== ")")) return null;
  return { name, matter: [at + 1, end], next: isBracket ? name.next + 1 : name.next };
};

/** "the ministers of public works, A, and of health, B", "Ministers A (Public Works) and B (Health)": each with the post that stands beside him. */
export const readEachMinister = (tokens: readonly Token[], from: number): Reading | null => {
  const head = tokens[from];
  const one = HOLDERS.exec(head?.text ?? "")?.groups?.["one"];
  if (head === undefined || one === undefined) return null;
  const post = /secretar$/i.test(one) ? `${one}y` : one;
  const mentions: PersonMention[] = [];
  let next = from + 1;
  for (;;) {
    let at = next;
    while (mentions.length > 0 && /^(?:,|and|;)$/.test(tokens[at]?.lower ?? "")) at++;
    const holder = matterFirst(tokens, at) ?? namedFirst(tokens, at);
    if (holder === null || (mentions.length > 0 && at === next)) break;
    const [first, last] = holder.matter;
    const office: Office = {
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      text: `${post} of ${joinTokens(tokens.slice(first, last))}`,
      rank: MINISTER_RANK,
      joint: false,
    };
    const mention = build(tokens, mentions.length === 0 ? from : at, holder.next, holder.name, [], null);
    mentions.push({ ...mention, offices: [office] });
    next = holder.next;
  }
  return mentions.length >= 2 ? { mentions, next } : null;
};
