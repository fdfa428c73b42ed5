import { homeIn } from "../lexicon/domains.ts";
import type { OutletHome } from "../lexicon/outlets.ts";
import type { PartyMention } from "../model.ts";
import { tokenise } from "../sentences/tokens.ts";
import { findParties } from "./parties.ts";

const READ_MAX = 6_000; // characters: a release, not a book

/** "I leave tomorrow for Fiji", "I visited New Zealand for talks", outside quotation marks. */
const SPEAKS =
  /(?:^|[.\n]\s*|,\s)(?:[A-Z][\p{L} ,\d]{0,40}\s)?I\s(?:will|am|have|had|leave|travel(?:led)?|visit(?:ed)?|met|meet|spoke|go|depart|return(?:ed)?|welcomed|hosted|held|look forward|was pleased|had the pleasure)\b/mu;
const QUOTED = /["“][^"”]{0,600}["”]/gu;

/** Where somebody goes, or whom he sees: not his own. */
const OTHER_BEFORE =
  /(?:\b(?:in|to|from|on|near|with|across|between|visit(?:s|ed|ing)?|of|for|via|through|leaving|around|and)|,)\s(?:the\s)?$/i;
const OTHER_BEHIND =
  /^(?:['’]s?)?\s(?:[\p{L}-]{3,24}\s){0,3}?(?:[Mm]inister|[Pp]resident|[Pp]rime|[Pp]remier|[Ff]oreign|[Cc]ounterpart|[Aa]mbassador|[Ss]ecretary|[Gg]overnment|[Ll]eaders?|[Dd]eputy|[Kk]ing|[Cc]hancellor|administration|authorities|people|hosts?|friends?)\b/u;

/** "I return to Australia tonight": home. */
const HOMEWARD = /\bI\s(?:(?:will|shall|now)\s)?(?:return(?:ed)?|(?:fly|flew) (?:back|home))\sto\s(?:the\s)?$/u;

const isOther = (text: string, { start, end }: PartyMention): boolean =>
  OTHER_BEFORE.test(text.slice(Math.max(0, start - 20), start)) ||
  // "since an Australian minister made the trip"
  (OTHER_BEHIND.test(text.slice(end, end + 60)) && !/\ban?\s$/i.test(text.slice(Math.max(0, start - 4), start)));

/**
 * The state of whoever speaks in a release in the first person whose outlet tells no home: the only one of those that it names where
 * nobody goes and of which nobody is met ("what New Zealand can do"); null if there are none or several.
 */
export const homeOfSpeaker = (text: string): OutletHome | null => {
  const read = text.slice(0, READ_MAX);
  if (!/\bI /.test(read)) return null; // cheap, and ends nearly all
  if (!SPEAKS.test(read.replaceAll(QUOTED, '""'))) return null;
  const states = findParties(tokenise(read, 0)).filter(
    ({ party, form }) => /^[A-Z]{2}$/.test(party) && form !== "capital",
  );
  const homeward = states.find(({ start }) => HOMEWARD.test(read.slice(Math.max(0, start - 24), start)));
  if (homeward !== undefined) return homeIn(homeward.party, true);
  const others = new Set(states.filter((state) => isOther(read, state)).map(({ party }) => party));
  const [own, ...more] = new Set(states.map(({ party }) => party).filter((party) => !others.has(party)));
  if (own === undefined || more.length > 0 || own === "EU" || own === "UN") return null;
  return homeIn(own, true);
};
