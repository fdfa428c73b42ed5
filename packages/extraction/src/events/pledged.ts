import type { Rule } from "../rule.ts";
import { cutOutcome, isEarlier, WORDS } from "./outcome-words.ts";

/** Something that can be counted or paid out: a pledge without it is a kind word. */
const COUNTED =
  /(?:[$€£¥]\s?\d|\b(?:US|EUR|USD|GBP|Rs)\W?\d|\b\d[\d.·,]*\b|\b(?:million|billion|grants?|loans?|credit lines?|lines? of credit|aid package|scholarships|funding|training|doses|vehicles|vessels|patrols|financing|a team|experts|aircraft|helicopters|boats|ships|teachers|doctors|equipment|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|twenty|thirty|forty|fifty|hundred)\b)/i;
/** A visit or a session that is announced is a meeting, not a pledge. */
const MEETING =
  /\b(?:visit|trip|meeting|talks|summit|session|round|conference|election|arrest|sanctions|results?|resignation)\b/i;

/** "offered to pay for the first million": of what was said before. */
const NOTHING =
  /\b(?:for|of) the (?:first|rest|last|next)\b|\bthem$|\b(?:congratulations|condolences|thanks|sympathy|greetings|targets?)\b/i;

/** "pledged $20 million for schools", "undertook to train 30 pilots": what one side gives; not "pledged to deepen ties". */
export const pledged: Rule<string> = {
  id: "outcome.pledged",
  needs:
    "assured|pledge|promised|announced|confirm|offered|undertook|committed|unveiled|granted|donate|prepared|ready|willing|will ",
  summary: "Norway pledged $20 million for schools; not: pledged to deepen friendship.",
  cue: new RegExp(
    String.raw`\b(?<!\bto\s)(?:(?:pledged|promised|announced|confirm(?:ed)?|offered|unveiled|granted|donated)(?<!\b(?:has|have)\s\p{L}{5,9})\s(?:to\s(?=(?:make available|provide|give|grant|finance|fund|build|send|supply|deliver|donate|contribute|invest|lend|train|pay|extend|allocate|open|receive|take|host)\s))?|(?:announced|promised|pledged|confirmed|assured\s[^,;."]{2,40}?)\sthat\s(?=[^,;."]{3,40}\s(?:would|will)\s(?:also\s)?(?:make|provide|give|grant|finance|fund|build|send|supply|deliver|donate|contribute|lend|train|pay|allocate|release)\s)|committed\s(?=[\d$€£¥])|undertook\sto\s|(?:brought|made)\sa\s(?=pledge of)|(?:is|was|were|are)\s(?:prepared|ready|willing)\sto\s(?=(?:send|provide|lend|train|finance|fund|pay|supply|build|give|donate|host)\s)|will(?<=\p{Lu}\p{L}{1,20}\swill)\s(?:also\s)?(?=(?:make available|provide|give|lend|grant|finance|fund|send|supply|donate|contribute|pay (?:for|off)|extend|allocate|organi[sz]e|train)\s))(?<quote>(?!that\b|on\b|[\d,.·]+\sof\sthem\b|in\b|the\s(?:death|end|start|opening|closure)\b)[\p{L}\d$€£¥]${WORDS})`,
    "gu",
  ),
  read: (match) => {
    const whole = match.groups?.["quote"]?.trim() ?? "";
    const text = cutOutcome(whole);
    if (text.length < 8 || !COUNTED.test(text) || MEETING.test(text) || NOTHING.test(text) || isEarlier(match))
      return null;
    return text;
  },
};
