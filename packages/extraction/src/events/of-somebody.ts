const BELONGING =
  "[Ww]ives|husbands|spouses|sons|daughters|children|brothers|sisters|parents|widows|[Ss]upporters|[Ff]ollowers|[Cc]ritics|[Oo]pponents|[Rr]ivals|[Ff]ans|admirers|voters|[Ll]awyers|[Rr]elatives|[Ff]riends|[Aa]llies|biographers|portraits?|pictures?|statues?|graves?|heirs";
/** Names and offices, as many as are joined, without a verb. */
const NAMES = String.raw`(?:(?:the|and|both|former|then|late|prime|foreign|vice|deputy|minister|president|premier|king|queen)\s|\p{Lu}[\p{L}.'’-]*,?\s){0,14}`;
const OF_SOMEBODY = new RegExp(String.raw`\b(?:${BELONGING})\sof\s${NAMES}$`, "u");
const MAY_BE = new RegExp(String.raw`\b(?:${BELONGING})\sof\s`);

/** "The wives of [President X] and [President Y] met", "Supporters of [X] met Z": they did, not those whose they are. */
export const isOfSomebodys = (before: string): boolean => MAY_BE.test(before) && OF_SOMEBODY.test(before);
