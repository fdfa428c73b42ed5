import type { Token } from "../model.ts";
import { type PartyHit, partyAt } from "./party-at.ts";

/** What a state has, and who heads or belongs to it is of that state. */
export const BODY =
  /^(?:government|cabinet|ministry|army|navy|military|forces?|fighters|troops|guerrillas|rebels|delegation|commission|committee|department|agency|secretariat|mission|parliament|senate|council|portfolio|brief|party|police|guard|coastguard|service|embassy|authority|side|diplomacy|intelligence|fleet|wing|politburo|presidency)$/;
const IN = /^(?:of|in|for|at|from)$/;
const BODY_WORDS_MAX = 5;
/** "X of Malawi met the Commission", "X of Malawi co-chaired the Commission" */
const VERB =
  /^(?:met|meets|saw|held|told|said|received|visited|called|spoke|hosted|welcomed|led|leads|headed|(?:co-?)?chaired|opened|attended|joined|addressed|signed|convened|closed|concluded|launched|will|has|had|was|were|is|are|and)$/;
/** Behind a state or a body that stands for itself; "the NATO summit" is another thing. */
const GOES_ON = /^(?:in|on|at|as|abroad|since|and|with|from|about|over|during|this|last|until|when|while|there|here)$/;

const isWord = (token: Token | undefined): boolean => token?.kind === "word";

/** "the army", "the central bank"; not "the biggest bank". */
const isBody = (tokens: readonly Token[], at: number): boolean =>
  BODY.test(tokens[at]?.lower ?? "") ||
  (tokens[at]?.lower === "bank" && /^(?:central|reserve|national|state)$/.test(tokens[at - 1]?.lower ?? ""));

/** "Kenya's parliament", "the Kenyan defence force": a body of the state behind its name; -1 if other words follow ("Peru's farmers"). */
export const bodyBehind = (tokens: readonly Token[], { next }: PartyHit): number => {
  const from = tokens[next]?.kind === "possessive" ? next + 1 : next;
  for (let at = from; at < from + BODY_WORDS_MAX && isWord(tokens[at]) && !IN.test(tokens[at]?.lower ?? ""); at++) {
    if (VERB.test(tokens[at]?.text ?? "")) return -1;
    if (isBody(tokens, at) && !BODY.test(tokens[at + 1]?.lower ?? "")) return at + 1;
  }
  return -1;
};

/** The state or body named at `at`, if it stands for itself or a body of its own follows; with the index behind. */
export const sideAt = (
  tokens: readonly Token[],
  at: number,
): { readonly party: PartyHit; readonly next: number } | null => {
  const party = partyAt(tokens, at);
  if (party === null) return null;
  const behind = tokens[party.next];
  const isAlone = behind?.kind !== "possessive" && (!isWord(behind) || GOES_ON.test(behind?.lower ?? ""));
  const next = party.form !== "adjective" && isAlone ? party.next : bodyBehind(tokens, party);
  return next < 0 ? null : { party, next };
};
