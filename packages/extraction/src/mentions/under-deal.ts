import type { Token } from "../model.ts";
import { joinTokens } from "../sentences/tokens.ts";
import { MADE, UNDER_DEAL } from "../sentences/reached-deal.ts";

const WORDS_MAX = 14; // "reached late on Monday in the port of Arica by the"
const DEAL_WORDS_MAX = 12; // "under a new four-year agreement on the use of the lake reached"
const REACHED = new RegExp(`${UNDER_DEAL}${MADE}$`, "u");
const VERB = new RegExp(`^(?:${MADE}|out|up)$`, "u");
const BY = 5; // "by the two countries'": an apostrophe is a token

/** "Ghana and Togo will open a bridge under a deal reached in Lomé by [ministers A and B]": the index of "reached", before which the sides are told; null without such words. */
export const dealBefore = (tokens: readonly Token[], at: number): number | null => {
  if (!tokens.slice(Math.max(0, at - BY - 1), at).some(({ lower }) => lower === "by")) return null;
  for (let verb = at - 2; verb > Math.max(0, at - WORDS_MAX); verb--) {
    if (!VERB.test(tokens[verb]?.lower ?? "")) continue;
    if (REACHED.test(joinTokens(tokens.slice(Math.max(0, verb - DEAL_WORDS_MAX), verb + 1)))) return verb;
  }
  return null;
};
