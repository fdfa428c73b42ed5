import type { Token } from "../model.ts";
import { partyAt } from "./party-at.ts";

const NO_VERB =
  /^(?:on|in|at|for|to|with|where|when|as|after|before|during|from|by|of|until|since|last|this|next|late|early)$/;
/** "In Ankara, Egypt and Turkey signed", "In Hanoi, Norway will open": the state behind a town that opens the sentence does something there. */
export const isSubjectBehind = (tokens: readonly Token[], town: number, next: number): boolean => {
  if (town !== 1 || !/^(?:In|At|Near|Outside)$/.test(tokens[0]?.text ?? "")) return false;
  const behind = tokens[next];
  if (behind?.text === ",") return partyAt(tokens, tokens[next + 1]?.lower === "the" ? next + 2 : next + 1) !== null;
  return behind?.kind === "word" && !NO_VERB.test(behind.lower);
};
