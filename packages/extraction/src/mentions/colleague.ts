import type { Token } from "../model.ts";
import { readName } from "./name.ts";
import { partyAt } from "./party-at.ts";

const TALKS = /^(?:talks|negotiations|meetings?|consultations|discussions|conversation|met|spoke|talked)$/;
const JOURNEY = /^(?:visits?|visited|trip|travel(?:s|led|ed)?|arriv(?:e|es|ed)|fl(?:y|ies|ew))$/;
/** "led by X, and that of [Georgia] by his colleague Y": the other side's. */
const isOfOther = (tokens: readonly Token[], last: number): boolean => {
  const of = tokens.slice(Math.max(0, last - 3), last).findLast(({ lower }) => lower === "of" || lower === "from");
  const that = of === undefined ? undefined : tokens[tokens.indexOf(of) - 1];
  return tokens[last]?.capital === true && /^(?:that|delegation|side|team|one)$/.test(that?.lower ?? "");
};

/** "was in Vilnius, where he and his colleague Y agreed": whom a traveller agrees with there. */
const isOfTraveller = (tokens: readonly Token[], at: number): boolean =>
  /^(?:he|she)$/.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "where";

/** "X signed for Bridgetown and his colleague Y for Georgetown"; "will visit Cyprus to hold talks with her colleague Y": a colleague by name whom a traveller meets holds the same office there; at home it may be anybody. */
export const isColleague = (tokens: readonly Token[], from: number, at: number): boolean => {
  const before = tokens[from - 1]?.lower ?? "";
  const isMet = before === "met" || (before === "with" && TALKS.test(tokens[from - 2]?.lower ?? ""));
  const name = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  if (before === "and" && isOfTraveller(tokens, from - 2)) return true;
  if (before === "by" && isOfOther(tokens, from - 2) && tokens[at]?.lower === "colleague") return true;
  const end = readName(tokens, name)?.next ?? -1;
  if (end > 0 && /^(?:for|from)$/.test(tokens[end]?.lower ?? "") && partyAt(tokens, end + 1)?.party.length === 2)
    return true;
  if (!isMet || tokens[at]?.lower !== "colleague" || readName(tokens, name) === null) return false;
  return tokens.slice(0, from).some(({ lower }) => JOURNEY.test(lower));
};
