import type { MechanismMention, Sentence } from "../model.ts";

const OF_HOUSE =
  /\sof\sthe\s(?:[\p{L}-]{3,16}\s){0,2}(?:[Pp]arliament|Senate|Bundestag|Knesset|Sejm|Riksdag|Duma|(?:National|State)\sAssembly|House\sof\s(?:Commons|Lords|Representatives)|Congress|Verkhovna\sRada)$/u;
const HOUSE_BEHIND =
  /^\s(?:of\sthe\s)?(?:[\p{L}-]{3,16}\s){0,2}(?:[Pp]arliament|Senate|Bundestag|Knesset|Sejm|Riksdag|Duma)\b/u;

/** "addressed the Committee on Foreign Affairs of the European Parliament": a house's own, between no states. */
export const isOfHouse = (
  { text, start }: Sentence,
  { name, ordinal, parties, end, nameSpan }: MechanismMention,
): boolean =>
  ordinal === null &&
  parties.length < 2 &&
  /\b(?:Committee|Commission)\b/.test(name) &&
  (OF_HOUSE.test(name) || HOUSE_BEHIND.test(text.slice(Math.max(end, nameSpan.end) - start)));
