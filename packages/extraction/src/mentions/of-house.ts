import type { MechanismMention, Sentence } from "../model.ts";

const OF_HOUSE =
  /\sof\sthe\s(?:[\p{L}-]{3,24}\s){0,2}(?:[Pp]arliament|Senate|Bundestag|Knesset|Sejm|Riksdag|Duma|(?:National|State)\sAssembly|House\sof\s(?:Commons|Lords|Representatives)|Congress|Verkhovna\sRada)$/u;
const HOUSE_BEHIND =
  /^\s(?:of\sthe\s)?(?:[\p{L}-]{3,24}\s){0,2}(?:[Pp]arliament|Senate|Bundestag|Knesset|Sejm|Riksdag|Duma)\b/u;

/** "Peru's Congress", "the US Congress": a house, no gathering; "the World Water Congress" is one. */
const CONGRESS = /^(?:the\s)?(?:[\p{Lu}][\p{L}.-]*(?:['’]s?)?\s){1,3}(?:National\s|Federal\s)?Congress$/u;

/** "addressed the Committee on Foreign Affairs of the European Parliament": a house's own, between no states. */
export const isOfHouse = (
  { text, start }: Sentence,
  { name, ordinal, parties, end, nameSpan }: MechanismMention,
): boolean =>
  ordinal === null &&
  ((parties.length === 1 && CONGRESS.test(name)) ||
    (parties.length < 2 &&
      /\b(?:Committee|Commission)\b/.test(name) &&
      (OF_HOUSE.test(name) || HOUSE_BEHIND.test(text.slice(Math.max(end, nameSpan.end) - start)))));
