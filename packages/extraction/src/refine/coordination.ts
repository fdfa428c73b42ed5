import type { Item } from "./list.ts";
import { endsInAdjective, isLoneModifier } from "./noun-phrase.ts";

const BARE_AND = /^\sand\s$/;
const AND = /^(?:,\sand|,|\sand)\s$/;
const DETERMINED = /\b(?:the|an?|on|about|of|in|to)\s$/;

/** "the security and prosperity of the port": both nouns have the one complement. */
const ONE_NOUN = /(?:^|\b(?:the|of|in|for|to|on|their|its)\s)\p{Ll}+$/u;
/** "the sovereignty and territorial integrity of Chad" */
const THE_NOUN = /\bthe\s\p{Ll}+$/u;
const QUALIFIED = /^\p{Ll}{3,20}\s\p{Ll}{3,20}\s(?:of|between)\s/u;
const WITH_COMPLEMENT = /^\p{Ll}{3,20}\s(?:of|between|among)\s/u;

/** "Chad's lakes and river fish": both are Chad's. */
const OWNED = /\p{Lu}[\p{L}-]*(?:'s|s')\s(?:\p{Ll}[\p{L}-]*\s?){1,4}$/u;
const SHORT_NOUN =
  /^(?!\p{L}+ing\s)\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,2}?(?:$|\s(?:in the (?:face|wake)|against|amid|within|across|through|by|as|while)\s)/u;
/** "its harbours and anchorages" */
const OWN_ONE = /\b(?:its|their|his|her|our)\s\p{Ll}[\p{L}-]*$/u;
const ONE_WORD = /^\p{Ll}[\p{L}-]*$/u;

/** "in the Amhara and Afar regions" */
const PLACE_AT_END = /\sthe\s\p{Lu}[\p{L}-]+$/u;
const PLACE_AND_NOUN = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s\p{Ll}+s\b/u;

/** "the Initiative on Digital and Green Ports", "the Pact for Peace and Reconciliation": within a name. */
const NAME_AT_END =
  /(?<!\b(?:Republic|Kingdom|States|Gulf|Strait|Sea|Bay|Islands?)\s(?:of|on|for)\s)(?<=\p{Lu}\p{L}{1,20}\s(?:of|on|for)\s)(?:\p{Lu}\p{L}+\s)?\p{Lu}\p{L}+$/u;
/** "agriculture and food security, tourism and ports", "water, food and seed, and ports": the list goes on behind the second half. */
const GOES_ON =
  /^,\s(?!(?:and|as|but|within|with|in|on|including|which|where|who|at|during|under|for|to|through|after|before|by|from|according|said|he|she|they|it)\s)[^,;.]{2,60}(?:,\s(?:and\s)?|\sand\s)/;
/** "Chad and its neighbours": no one noun phrase. */
const POSSESSED = /^(?:its|their)\s/;
const LAST_BEHIND =
  /^,\sand\s(?!(?:push|strengthen|deepen|expand|enhance|promote|advance|boost|build|carry|safeguard|support|make|take|work|speed|\p{Ll}+\s(?:the|an?|their|its|our|all))\s)/u;
const COMMA_BEFORE = /,\s(?:(?:the|an?|on|in|of|about)\s){0,2}$/;
const isInner = (before: string, behind: string): boolean =>
  GOES_ON.test(behind) || (LAST_BEHIND.test(behind) && COMMA_BEFORE.test(before));

/** Both halves are of one noun phrase, though "and" or a comma stands between. */
const areOne = (item: Item, next: Item, text: string, at: number, isLast: boolean): boolean => {
  const gap = text.slice(item.end - at, next.start - at);
  if (
    BARE_AND.test(gap) &&
    !POSSESSED.test(next.text) &&
    isInner(text.slice(0, item.start - at), text.slice(next.end - at))
  )
    return true;
  if (DETERMINED.test(gap) && !endsInAdjective(item.text)) return false;
  // "maritime, culture, and sport": fields of work in a row; an adjective's noun would end the row.
  if (endsInAdjective(item.text) && /^,\s$/.test(gap) && ONE_WORD.test(next.text) && !endsInAdjective(next.text))
    return isLast;
  if (endsInAdjective(item.text)) return !/\b(?:the|an?)\s$/.test(gap);
  if (isLoneModifier(item.text) && /and/.test(gap)) return AND.test(gap);
  if (!BARE_AND.test(gap)) return false;
  if (NAME_AT_END.test(item.text) && /^\p{Lu}/u.test(next.text)) return true;
  if (/\bboth\s$/.test(text.slice(Math.max(0, item.start - at - 5), item.start - at))) return true;
  if (PLACE_AT_END.test(item.text) && PLACE_AND_NOUN.test(next.text)) return true;
  if (ONE_NOUN.test(item.text) && WITH_COMPLEMENT.test(next.text)) return true;
  if (THE_NOUN.test(text.slice(0, item.end - at)) && QUALIFIED.test(next.text)) return true;
  return (
    isLast &&
    ((OWNED.test(item.text) && SHORT_NOUN.test(next.text)) || (OWN_ONE.test(item.text) && ONE_WORD.test(next.text)))
  );
};

/** Puts together again what a list was split into too finely: "regulatory and control efforts", "Chad's lakes and rivers". `at` is where `text` begins. */
export const joinHalves = (items: readonly Item[], text: string, at: number): Item[] =>
  items.reduceRight<Item[]>((joined, item) => {
    const [next, ...rest] = joined;
    if (next === undefined || !areOne(item, next, text, at, rest.length === 0)) return [item, ...joined];
    return [{ text: text.slice(item.start - at, next.end - at), start: item.start, end: next.end }, ...rest];
  }, []);
