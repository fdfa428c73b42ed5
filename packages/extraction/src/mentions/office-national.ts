import { INSTITUTIONS_OF_STATE } from "../lexicon/organisations.ts";
import type { Token } from "../model.ts";
import { readHead } from "./office-head.ts";
import { joinTokens } from "../sentences/tokens.ts";

const NATIONAL_RANK_MAX = 3;
const OF_STATES =
  /(?:^|\s)(?:ambassador|envoy|negotiator|mediator)$|^(?:deputy\s)?(?:defen[cs]e|foreign(?:\spolicy)?|(?:national\s)?security|army|navy|military|air\sforce|spy|intelligence|energy|oil|gas|trade|finance|nuclear|border)\s(?:chief|boss|tsar|czar|commander|advis[eo]r)$|^top\s(?:diplomat|soldier|general)$/;
/** "Tehran's foreign minister", "Tehran's envoy", "Tehran's energy boss"; not "London's mayor", "London's transport boss". */
export const isNational = (tokens: readonly Token[], at: number): boolean => {
  const head = readHead(tokens, at);
  const words = tokens.slice(at, head?.next).map(({ lower }) => lower);
  return head !== null && (head.rank <= NATIONAL_RANK_MAX || OF_STATES.test(words.join(" ")));
};

/** "the Kremlin's adviser", "the Pentagon's chief of staff": whose offices are the state's, whatever they are. */
export const isInstitution = (tokens: readonly Token[], from: number, next: number): boolean =>
  INSTITUTIONS_OF_STATE.has(joinTokens(tokens.slice(from, next)));
