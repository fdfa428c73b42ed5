import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";
import { cutOutcome, isEarlier, isNothing, outcomeType, WORDS } from "./outcome-words.ts";
import { KIND_WORD, SIDES } from "./settled.ts";

const PAPER = String.raw`(?:[Aa]ccord|[Dd]eal|[Aa]greement|[Pp]act|[Mm]emorandum|[Pp]rotocol|[Cc]ompromise|[Mm]inutes|arrangement|scheme|programme)`;
const SEVERAL = String.raw`(?:${SIDES}|[Mm]inisters|[Ll]eaders|[Pp]residents|[Pp]arties)`;
const WHO = String.raw`(?:${SIDES}|\p{Lu}\p{L}{1,24}|side)`;

/** What stands before what is settled, of which only the words behind say that something is: "agreed the two navies would". */
const TO_BE = [
  String.raw`agreed(?<=\b${SEVERAL}\s(?:also\s|further\s|have\s)?agreed)\s(?:also\s)?(?=(?:the|their|both|all|its)\s)`,
  String.raw`(?:confirmed|affirmed|reaffirmed|shared\sthe\sview|reached\s(?:the|an)\sunderstanding|were\sagreed)(?<=\b${SEVERAL}\s(?:also\s|both\s)?(?:\p{Ll}+\s){0,3}\p{Ll}+)\sthat\s`,
  String.raw`${PAPER}\b[^.;:"]{0,70}?,?\sunder\swhich\s`,
  String.raw`(?:compromise|solution|formula|arrangement|deal):\s`,
].join("|");
const OWED = /\b(?:will|would|shall|may|is to|are to)\s/u;
/** "would benefit both", "would continue to work": nothing that is done. */
const KIND_PLAN =
  /\b(?:will|would|shall)\s(?:\p{Ll}+ly\s|also\s|jointly\s|both\s)?(?:benefit|help|remain|continue|like|need|want|strengthen|deepen|enhance|further|keep|bring|boost|stay|be\s(?!\p{Ll}+(?:ed|en|wn|nt|ld)\b))\b/u;

/** What stands before what is settled, whatever it is. */
const BEHIND = [
  String.raw`did\s(?:also\s|however\s|then\s)?(?:settle\son|agree\s(?:on|to)|accept|commit(?:\sthemselves)?\sto)\s`,
  String.raw`offered(?<=\b(?:${WHO}|has|have)\s(?:also\s)?offered)\sto\s${KIND_WORD}`,
  String.raw`(?:expressed|declared|voiced|stated)(?<=\b${WHO}\s(?:also\s)?\p{Ll}+)\s(?:(?:its|his|her|\p{Lu}\p{L}+'s)\s(?:country's\s)?)?(?:readiness|willingness)\sto\s${KIND_WORD}`,
  String.raw`(?:revived|reactivated|relaunched|reconvened)(?<=\b${SIDES}\s(?:also\s|have\s)?\p{Ll}+)\s(?=(?:the|their|an?)\s)`,
  String.raw`[Ee]xchange\sof\s(?:notes|letters)\s(?:for|on|concerning|regarding)\s`,
].join("|");

/** "Ministers agreed the two navies would exercise together", "a deal under which ships may pass": what was settled, in yet other words. */
export const concluded: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.concluded",
  needs:
    "agreed|confirmed|affirmed|reaffirmed|shared|reached|under which|compromise|solution|formula|arrangement|deal|did |offered|readiness|willingness|revived|reactivated|relaunched|reconvened|exchange of",
  summary: "Ministers agreed the two navies would exercise together; not: they agreed the talks would benefit both.",
  cue: new RegExp(
    String.raw`\b(?<!\b(?:not|to|be|been|was|were|had)\s(?:also\s)?)(?:(?<plan>${TO_BE})|(?:${BEHIND}))(?<quote>(?!no\b|in\b|on\b|by\b|it\b|them\b)[\p{L}\d$€£]${WORDS})`,
    "gu",
  ),
  read: (match) => {
    const text = cutOutcome(match.groups?.["quote"]?.trim() ?? "");
    if (text.length < 8 || isNothing(text) || isEarlier(match)) return null;
    if (match.groups?.["plan"] !== undefined && (!OWED.test(text) || KIND_PLAN.test(text))) return null;
    return { type: outcomeType(text), text };
  },
};
