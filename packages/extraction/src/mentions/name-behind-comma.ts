import type { Token } from "../model.ts";
import { type NameReading, readName, skipHonorifics } from "./name.ts";
import { HEADS, placeAt } from "./office-head.ts";
import { isPortfolio } from "./portfolio.ts";
import { type OfficeReading, readOffice } from "./office.ts";
import { isOnlyName } from "./only-name.ts";
import { partyAt } from "./party-at.ts";

const BEHIND_NAME = /^[,.;]$|^(?:and|met|said|led|will|was|were|also|attended)$/;
/** "met the Interior Minister, General X, in Manama": the honorific tells that the office is his. */
const BEHIND_HONOURED =
  /^[,.;(]$|^(?:and|met|meets|said|led|will|is|was|has|had|in|at|on|here|today|yesterday|during|to|who|received|receives|held|holds|visited|arrived|called|paid|signed|discussed|conferred|welcomed|hosted|chaired|co-chaired|took|takes|left|came|went|made|gave|flew|will|on|this)$/;
/** "met the Trade Minister, Sara Carter on Monday", "the Trade Minister, Sara Carter told reporters": the second comma is left out. */
const BEHIND_OPEN =
  /^[(–—-]$|^(?:an?|two|three|hours|days|in|on|at|to|for|over|amid|as|before|after|during|ahead|following|with|while|despite|who|where|here|today|yesterday|late|early|earlier|via|by|about|from|under|last|this|alongside|accompanied|separately|again|(?:mon|tues|wednes|thurs|fri|satur|sun)day|is|has|had|told|says?|announced|urged|added|noted|stressed|thanked|expressed|briefed|assured|congratulated|held|holds|meets|hosted|hosts|received|receives|visited|visits|arrived|arrives|called|paid|signed|discussed|conferred|welcomed|chaired|co-chaired|flew|travell?ed|led|leads|headed|represented|conveyed|agreed|exchanged|took|takes|left|came|went|made|gave)$/;
/** "After talks with the Trade Minister, Sara Carter on Monday flew home": there the comma closes what is in front. */
const FRONTS =
  /^(?:after|before|following|during|at|in|on|as|when|while|whilst|having|ahead|with|speaking|accompanied|for|upon|by|besides|apart|unlike|like|despite|since|until|once|if|though|although|because|from|under|together|alongside|addressing|meeting|receiving|welcoming|quoting|citing|asked|invited|joined|flanked)$/;
const BODY_END =
  /\b(?:Authority|Agency|Bureau|Bank|Commission|Committee|Corporation|Council|Department|Institute|Ministry|Office|Organi[sz]ation|Services?|University|Association|Board|Secretariat|Directorate|Parliament|Assembly|Academy|Foundation|Court|Union|Group|Affairs|Command|Forces?|State|Province|Region)$/u;

const HOLDER_RANK_MAX = 4;

/** The comma before `at` is the first of a sentence that opens with something put in front. */
const closesFront = (tokens: readonly Token[], at: number): boolean =>
  FRONTS.test(tokens[0]?.lower ?? "") && !tokens.slice(0, at - 1).some(({ text }) => text === ",");

/** "the Interior Minister, Sara Carter [of the Centre]," whose party or house the text adds. */
const isOfHouse = (tokens: readonly Token[], at: number): boolean => {
  const [of, the, house, comma] = tokens.slice(at, at + 4);
  const last = house?.capital === true && comma?.capital === true ? tokens[at + 4] : comma;
  return (
    of?.lower === "of" &&
    the?.lower === "the" &&
    house?.capital === true &&
    last?.text === "," &&
    partyAt(tokens, at + 2) === null
  );
};

const isOpen = (tokens: readonly Token[], first: number, name: NameReading): boolean =>
  name.words >= 2 &&
  !closesFront(tokens, first) &&
  (BEHIND_OPEN.test(tokens[name.next]?.lower ?? "") || isOfHouse(tokens, name.next)) &&
  !BODY_END.test(name.text) &&
  !isPortfolio(tokens[first]) &&
  partyAt(tokens, first) === null &&
  !placeAt(tokens, first);

const NAMED_WORDS_MAX = 7; // "a 50-year-old former army pilot named"
/** "a former judge named [Sara Carter]", "the Ghanaian lawyer [Sara Carter]": the index of the name; `at` itself where no such words stand. */
const behindNamed = (tokens: readonly Token[], at: number): number => {
  if (!/^(?:an?|the)$/.test(tokens[at]?.lower ?? "")) return at;
  const isOfState = partyAt(tokens, at + 1)?.form === "adjective";
  for (let next = at + 1; next <= at + NAMED_WORDS_MAX; next++) {
    if (/^(?:named|called)$/.test(tokens[next]?.lower ?? "")) return next + 1;
    if (tokens[next]?.capital === true && tokens[next]?.kind === "word" && partyAt(tokens, next) === null)
      return isOfState && tokens[next - 1]?.capital === false && HEADS.at(tokens, next - 1) === null ? next : at;
    if (/^(?:[,.;:()]|who|and|in|of)$/.test(tokens[next]?.lower ?? ".")) return at;
  }
  return at;
};

/**
 * "the Director, Sara Carter,": the name behind an office and a comma; null if what stands there is not the holder's.
 * @param at index behind the office and what belongs to it.
 */
export const nameBehindComma = (tokens: readonly Token[], at: number, last: OfficeReading): NameReading | null => {
  if (tokens[at]?.text !== ",") return null;
  const first = tokens[at + 1]?.lower === "senator" ? at + 2 : behindNamed(tokens, at + 1);
  const name = readName(tokens, first);
  if (name === null) return null;
  const isHonoured = (name.honorific || first > at + 1) && name.words >= 2;
  const closes = (isHonoured ? BEHIND_HONOURED : BEHIND_NAME).test(tokens[name.next]?.text ?? ",");
  const isName = name.words >= 2 || name.honorific || isOnlyName(tokens, first, last);
  if (!(isName && closes) && !isOpen(tokens, first, name)) return null;
  if (readOffice(tokens, skipHonorifics(tokens, first), { free: false }) !== null) return null;
  // "Japan's chief delegate, X": whoever acts for a state that stands before it.
  const isOfState = last.country !== null && last.country.end <= last.office.start && name.words >= 2;
  return last.office.rank <= HOLDER_RANK_MAX || isOfState || (name.words >= 2 && closes) ? name : null;
};
