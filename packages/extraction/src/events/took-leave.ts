import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { OFFICIAL } from "./official.ts";
import { WHERE_WHEN } from "./words.ts";

/** Whom, beside the people of the ambassador's own house. */
const WHOM = String.raw`(?:(?:the|his|her|visiting)\s)?(?!(?:[Ff]ormer|[Ll]ate|[Oo]utgoing|[Dd]eparting)\b)(?:[\p{L}.'’-]{2,24}\s){0,8}?${OFFICIAL}\b(?!['’]s?\s\p{Ll}|s\b|(?:\s\p{Lu}[\p{L}'’-]*){1,3}['’]s\s\p{Ll})`;
/** Who goes: an envoy, whose stay is over. */
const ENVOY = String.raw`(?:[Aa]mbassador|[Ee]nvoy|[Hh]igh\s[Cc]ommissioner|[Cc]onsul(?:\s|-)[Gg]eneral|[Nn]uncio|[Cc]harg[eé]\sd['’][Aa]ffaires|[Rr]epresentative|[Cc]oordinator|[Dd]iplomat|[Cc]ommander|[Dd]irector)`;
/** From whom: an envoy who goes. */
const OUTGOING = String.raw`(?:(?:the|his|her)\s)?(?:outgoing|departing|retiring)\s(?:[\p{L}.'’-]{2,24}\s){0,4}?${ENVOY}\b(?!['’]s?\s\p{Ll}|s\b)`;
/** What is said of the dead. */
const OF_DEAD = /\b(?:funeral|burial|buried|grave|cemetery|coffin|mourn\p{L}*|late\s(?:president|king|minister))\b/iu;

/** "Ambassador X said goodbye to President Y", "took leave of the foreign minister", "President Y bade farewell to the outgoing ambassador": a last call; not "said goodbye to politics". */
export const tookLeave: Rule<TriggerValue> = {
  id: "event.took-leave",
  needs: "goodbye|good-bye|farewell|leave ",
  summary: "Ambassador X took leave of President Y; not: the town said goodbye to its mayor.",
  cue: new RegExp(
    String.raw`(?<=\b${ENVOY}\b[^.;]{0,130}\s)(?<quote>(?:said|bade|bid|paid)\s(?:(?:an?|his|her|their)\s)?(?:(?:\p{Ll}{4,9}|last)\s)?(?:good-?bye|farewell)${WHERE_WHEN}{0,2}\sto|took\s(?:(?:his|her)\s)?(?:(?:formal|official)\s)?leave${WHERE_WHEN}{0,2}\s(?:of|from))(?=\s${WHOM})|(?<=\b${OFFICIAL}\b[^.;]{0,130}\s)(?<host>(?:said|bade|bid)\s(?:(?:an?|his|her)\s)?(?:\p{Ll}{4,9}\s)?(?:good-?bye|farewell)${WHERE_WHEN}{0,2}\sto)(?=\s${OUTGOING})`,
    "gu",
  ),
  read: ({ input, groups }) => {
    if (OF_DEAD.test(input)) return null;
    const isByHost = groups?.["host"] !== undefined;
    return {
      kind: "meeting",
      shape: "active",
      host: isByHost ? "subject" : "object",
      guest: isByHost ? "object" : "subject",
      needsObject: true,
    };
  },
};
