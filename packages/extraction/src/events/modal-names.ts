const MODAL = "May|Will|Might|Could|Would|Should|Must";
/** Behind another word with a capital, before one without: in a sentence such a word is a family name. */
const MODAL_NAME = new RegExp(String.raw`(?<=\p{Lu}[\p{L}.'’-]*\s)(?:${MODAL}|Plan|Hope)(?=\s\p{Ll})`, "gu");
/** Before a verb that is none of the infinitives that follow what may be: "May met Holm", "Theresa May Met Lars Holm" in a title; not "Holm May Meet Brown". */
const BEFORE_FINITE = new RegExp(
  String.raw`\b(?:${MODAL})(?=\s(?:[Mm]et|[Mm]eets|[Hh]eld|[Hh]olds|[Rr]eceived|[Rr]eceives|[Hh]osted|[Hh]osts|[Ww]elcomed|[Vv]isited|[Vv]isits|[Ss]igned|[Ss]poke|[Tt]old|[Ss]aid|had|has|was|is|will|may)\b)`,
  "gu",
);

/** "Theresa May met Y", "Mr Will on Monday held talks": words without names that are read as what may or will be. */
export const withoutModalNames = (words: string): string => words.replace(MODAL_NAME, "N").replace(BEFORE_FINITE, "N");
