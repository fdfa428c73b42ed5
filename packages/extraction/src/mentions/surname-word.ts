import { RARE_WORD_SURNAMES, WORDS_AND_SURNAMES } from "../lexicon/names.ts";
import type { Token } from "../model.ts";
import { withStop } from "./honorifics.ts";
import { HEADS } from "./office-head.ts";
import { isInSentence } from "./title-case.ts";

/** "Holm May Meet Brown", "Holm May Visit Lima": in a title it says what is to come. */
const IS_MODAL =
  /^(?:meet|hold|have|be|visit|host|receive|travel|go|fly|attend|join|skip|return|sign|speak|talk|seek|ask|get|take|pay|open|call|not|also|still|soon)$/;

/** Whether an ordinary word behind a given name or an honorific is the family name: "Theresa May met", "Ann Were and". */
export const isSurnameWord = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.capital !== true || next?.kind === "number") return false;
  if (WORDS_AND_SURNAMES.has(token.lower))
    return !(token.lower === "may" && next?.capital === true && IS_MODAL.test(next.lower));
  return RARE_WORD_SURNAMES.has(token.lower) && next?.capital !== true && isInSentence(tokens, at);
};

/** "Mrs. May", "Mr Hall" */
const HONORIFICS_ALONE = withStop("mr mrs ms miss dr sir");

/** "Prime Minister May may meet": without a given name, behind an office. */
const ALONE = /^(?:may|long)$/;

/** "May met Holm", behind whom the text has named before; not "in May". */
const ACTS =
  /^(?:said|told|met|meets|will|may|would|has|had|is|was|arrived|visited|urged|thanked|welcomed|received|hosted|spoke|held|also|later|then|expressed|stressed|added|noted|called|praised|invited|assured|briefed)$/;
const OF_MONTH =
  /^(?:in|of|by|on|until|till|since|for|from|to|during|late|early|mid|last|next|this|every|before|after)$/;

const isBareMay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "may" &&
  ACTS.test(tokens[at + 1]?.text ?? "") &&
  tokens[at - 1]?.kind !== "number" &&
  !OF_MONTH.test(tokens[at - 1]?.lower ?? "");

/** Whether an ordinary word is a family name though no given name stands before it. */
export const isSurnameAlone = (tokens: readonly Token[], at: number): boolean =>
  isSurnameWord(tokens, at) &&
  (HONORIFICS_ALONE.has(tokens[at - 1]?.lower ?? "") ||
    isBareMay(tokens, at) ||
    (ALONE.test(tokens[at]?.lower ?? "") &&
      HEADS.at(tokens, at - 1)?.next === at &&
      tokens[at + 1]?.capital !== true &&
      isInSentence(tokens, at)));
