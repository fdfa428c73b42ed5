import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";
import { cutOutcome, isDocument, isEarlier, isNothing, outcomeType, WORDS } from "./outcome-words.ts";

export const SIDES = String.raw`(?:[Tt]hey|[Bb]oth|two|three|four|sides|parties|countries|ministers|leaders|presidents|premiers|governments|delegations|neighbou?rs|officials|\p{Lu}\p{L}+\sand\s\p{Lu}\p{L}+)`;
/** What is pledged "to deepen", "to work on", is a kind word. */
export const KIND_WORD = String.raw`(?!(?:further|deepen|strengthen|work|continue|boost|enhance|support|expand|promote|stand|keep|do|step|intensify|maintain|uphold|cooperate|stay|remain|make|bring|build|act|defend|be|have|come|help|take|foster|seek|advance|ensure|address|tackle|improve|increase|preserve|pursue|respect|explore|accelerate|develop|consolidate|elevate|coordinate|push|jointly|safeguard|protect|fight|combat)\b)`;

/** Ways to settle something that have it behind them. */
const BEHIND = [
  String.raw`signed\soff\son(?=\s(?:an?|the|two|three|new|joint|shared|common)\s)`,
  String.raw`(?:raised|increased|lowered|cut|extended)(?<=\b${SIDES}\s(?:also\s|have\s|jointly\s)?\p{Ll}+)(?=\s(?:the|their)\s(?:[\p{Ll}-]+\s){0,3}(?:target|goal|quota|ceiling|number|cap|limit|mandate|truce|ceasefire|deadline)\b[^.;,]{0,50}\s(?:to|by|until)\s)`,
  String.raw`settled(?<=\b${SIDES}\s(?:also\s|have\s)?settled)(?=\sthe\s(?!(?:dispute|matter|issue|question)\b)\p{Ll}+\sof\s)`,
  String.raw`set\s(?=[^.;,"]{3,30}\sas\sthe\s(?:date|day|deadline|target)\b)`,
  String.raw`(?:[Cc]ommuniqu[eé]|[Dd]eclaration|[Ss]tatement|[Dd]ocument)(?:,[^,.;"]{3,40},)?\s(?:also\s)?(?:creates|establishes|sets\sup|launches|promises|announces)(?=\san?\s)|(?:[Cc]ommuniqu[eé]|[Dd]eclaration|[Ss]tatement|[Dd]ocument)\s(?:also\s)?(?:promises|announces)(?=\s(?:the|\d|(?:mutual|reciprocal|joint|common|new|free|regular|direct)\s))`,
  String.raw`recommended\sto\s(?:the\s|their\s)?(?:[Ll]eaders|[Hh]eads\sof\s[\p{L} ]{5,30}?|(?:[Vv]ice-)?[Mm]inisters|[Pp]residents|[Cc]ouncil|[Ss]ummit|[Gg]overnments)(?=\s(?:an?|the|to)\s)`,
  String.raw`(?:obtained|secured|won)\s(?=an?\s(?:\p{Ll}+\s){0,2}(?:renewal|extension|promise|pledge|waiver|exemption|increase|commitment|agreement)\b)`,
  String.raw`(?:left|returned|came\saway|went\shome|flew\shome)\swith\s(?:the|a)\s(?:promise|pledge|commitment|assurance)\s(?:of|to|that)`,
  String.raw`(?:came\saway|(?:left|went\shome|returned\shome)(?=\swith\s(?:an?\s(?:[\p{Ll}\d-]{2,14}\s){0,3}(?:agreement|deal|waiver|licen[cs]e|permit|quota|loan|contract|promise|grant|accord)|licen[cs]es|permits|contracts)\b))\swith(?=\s(?:an?|two|three|four|five|licen[cs]es|permits|contracts|\d[\d.·,]*)\s)(?!\s(?:an?\s)?(?:\p{Ll}+\s)?(?:sense|feeling|impression|smile|list|nothing)\b)`,
  String.raw`accepted\s(?:an?|the)\s(?:\p{L}+\s){0,3}(?:proposal|offer|request|suggestion)\sto`,
  String.raw`(?:fixed|set)(?<=\b${SIDES}\s(?:also\s|jointly\s)?(?:fixed|set))(?=\sthe\s(?:\p{Ll}+\s){0,2}(?:quotas?|prices?|tariffs?|fees?|rates?|tolls?|ceiling|limits?|shares?|catch)\b[^.;,]{0,40}?\sat\s)`,
  String.raw`(?:^|[.;]\s)[Tt]he\s(?:result|outcome|upshot)(?:\sof\s[^,.;]{3,40}?)?(?::|\s(?:is|was):?)(?=\s(?:an?|two|three|the)\s)`,
  String.raw`[Oo]ut\sof\s(?:it|them|the\s(?:talks|meeting|session|visit|round|discussions))\s(?:also\s)?came`,
  String.raw`bore\sfruit\sin`,
  String.raw`(?:informed|told|notified)\s[^,.;"]{2,40}?\s(?:of|about)\s(?:an?|the|its|their|his|her)\sdecision\sto`,
  String.raw`(?:${SIDES}\s(?:also\s)?)spoke\sin\sfavou?r\sof(?=\s\p{Ll}{3,14}ing\s)`,
  String.raw`(?:gave|given)\s(?:the|their|its)\s(?:go-ahead|green light|nod|blessing|approval|consent)\s(?:for|to)`,
  String.raw`set\s(?=(?:themselves\s)?(?:an?|the)\s(?:joint\s|common\s|new\s)?(?:target|goal|deadline)\sof)`,
  String.raw`committed\s(?:themselves|both countries|their governments)\sto`,
  String.raw`(?=(?:also|jointly|have|pledged|vowed|promised)\s)(?<=\b(?:${SIDES}|\p{Lu}\p{L}{1,20})\s)(?:also\s|jointly\s|have\s)?(?:pledged|vowed|promised)\sto\s${KIND_WORD}(?<=\s)`,
  String.raw`\b[Tt]here\swas\s(?:also\s|broad\s|general\s|full\s)?(?:agreement|consensus)\s(?:on|to|that)`,
  String.raw`came\sto\s(?:an?\s)?(?:agreement|understanding)\s(?:on|to)`,
  String.raw`found\s(?:common\sground|agreement)\son`,
  String.raw`shook\shands\son`,
  String.raw`(?:confirmed|expressed|declared|announced|stated|reaffirmed)\s(?:their|its|a\sjoint|the)\s(?:shared\s|joint\s|firm\s|mutual\s)?intention\sto\s${KIND_WORD}(?<=\s)`,
  String.raw`(?:settled|resolved|ended|buried)\s(?=(?:the|their|an?)\s(?:[\p{Ll}-]{3,14}\s){0,3}(?:dispute|row|quarrel|feud|differences|disagreement)\b)`,
  String.raw`[Aa]greement\s(?:was|has\sbeen)\s(?:also|further)\sreached\s(?:on|to|that)`,
  String.raw`gave\s(?:[\p{Ll}]+\s)?instructions\s(?:for\s[^,.;:"]{3,40}?\s)?to(?=\s\p{Ll})|(?:[Oo]fficials|[Ee]xperts|[Mm]inistries|[Tt]eams|[Dd]elegations|[Nn]egotiators|[Cc]ommission|[Cc]ommittee)\s(?:was|were|have\sbeen)\s(?:also\s)?(?:instructed|directed|mandated|ordered)\sto(?=\s\p{Ll})|(?:[Oo]fficials|[Ee]xperts|[Mm]inistries|[Tt]eams)\s(?:was|were|have\sbeen)\s(?:tasked|charged|entrusted)\swith(?=\s\p{Ll}+ing\b)`,
  String.raw`(?:consented|arranged|acceded|assented|accepted(?:\sin\sprinciple)?)(?<=\b(?:${SIDES}|\p{Lu}\p{L}{1,20})\s(?:had\s|has\s|have\s)?\p{Ll}+(?:\sin\sprinciple)?)\sto(?=\s(?:an?\s|\p{Ll}))`,
  String.raw`agreed(?<=\b${SIDES}\s(?:have\s|also\s)?agreed)\sto(?=\san?\s(?:\p{Ll}+\s){0,3}(?:truce|ceasefire|cease-fire|moratorium|plan|swap|exchange|pause|halt|compromise|timetable|deal|package|mechanism|extension|formula|series|visit)\b)`,
  String.raw`(?:[Tt]he|[Tt]his)\s(?:deal|agreement|accord|pact|memorandum|protocol|treaty)\s(?:also\s)?(?:allows|permits|enables|entitles|lets|opens\sthe\sway\sfor|paves\sthe\sway\sfor|clears\sthe\sway\sfor|grants)`,
  String.raw`(?:inaugurated|lifted|scrapped|abolished|waived|ratified)(?<=\b${SIDES}\s(?:have\s|also\s|jointly\s)?\p{Ll}+)(?=\s(?:(?:an?|the|their|all|two|three)\s|visas?\b|visa\s|(?:customs|import|transit|port)\s(?:duties|fees|tariffs)))`,
  String.raw`(?:expressed|confirmed|declared)(?<=\b${SIDES}\s(?:also\s)?\p{Ll}+)\s(?:their|a)\s(?:readiness|willingness)\sto\s${KIND_WORD}(?<=\s)`,
  String.raw`announced(?<=\b${SIDES}\s(?:have\s|also\s|jointly\s)?announced)(?=\san?\s(?:\p{Ll}+\s){0,2}(?:cut|rise|increase|extension|exchange|pause|halt|swap|truce|scheme|study|survey|exercise|expansion|package|partnership|timetable|permit|fund|cent(?:re|er)|line|service|route|brigade|force|quota|waiver|licen[cs]e|card|grant|loan|programme|corridor|hub|hotline|network|office|working\sgroup|task\sforce|committee)\b)`,
  String.raw`(?:endorsed|backed|threw\stheir\sweight\sbehind|commissioned|launched|promised|settled\sfor|opted\sfor)(?<=\b${SIDES}\s(?:have\s|also\s|jointly\s|then\s)?\p{Ll}+(?:\s\p{Ll}+){0,3})(?=\san?\s)`,
  String.raw`(?:doubled|tripled|halved|raised|increased|cut|lowered|reduced|capped|extended|prolonged|waived|lifted|scrapped|brought\sforward|launched|resumed|abolished|named|appointed)(?<=\b${SIDES}\b[^.;"]{5,160}?\sand\s(?:also\s|then\s)?\p{Ll}+(?:\sforward)?)(?=\s(?:an?|the|their|two|three|\d[\d.·,]*|new)\s)(?!\s(?:the|an?)\s(?:issue|question|matter|subject|concern)s?\b)`,
  String.raw`made\sup\stheir\sminds\sto|gave\s(?:his|her|their)\sword\s(?:that|to)|gave\s(?:an|the)\s(?:undertaking|assurance)\s(?:that|to)`,
  String.raw`(?:[Rr]oad\s?map|[Tt]imetable|[Pp]aper|[Cc]ommuniqu[eé]|[Tt]ext|[Pp]lan|[Dd]eal|[Pp]act|[Aa]ccord)(?:,[^,.;"]{3,60},)?\s(?:also\s)?(?:fixes|sets|caps|limits|provides\sfor)(?=\s)`,
  String.raw`decision\s(?:was|has been)\s(?:also\s)?(?:taken|made)\sto`,
  String.raw`(?:upgraded|elevated)\s(?=(?:their|bilateral|the|diplomatic)\s(?:\p{L}+\s){0,2}(?:ties|relations|relationship|partnership)\s(?:to|from))`,
  String.raw`(?:restored|established|resumed)\s(?=(?:full\s)?diplomatic\s(?:relations|ties)(?!\s(?:[\w-]+\s){1,4}ago\b|\sin\s(?:19|20)\d\d))`,
  String.raw`(?:launched|opened|relaunched)\s(?=(?:formal\s)?negotiations\son)`,
  String.raw`[Aa]mong\sthe\s(?:main\s|key\s|chief\s|concrete\s)?(?:outcomes|results|deliverables|fruits|agreements|accords|decisions)(?:\s(?:reached|signed|taken))?(?:\sof\s[^,.;]{3,50}?)?\s(?:was|were|is|are)`,
  String.raw`\b(?:main|chief|key|principal|concrete|most tangible)\s(?:outcomes?|results?|fruit|deliverable)(?:\sof\s[^,.;]{3,50}?)?\s(?:was|is|were|are)`,
  String.raw`(?:^(?:The|This)|\b[Tt]he)\s(?:deal|agreement|accord|pact|memorandum|protocol|treaty|arrangement)\s(?:(?:signed|reached|struck)\s[^,.;]{2,40}?\s)?(?:commits|obliges|binds|requires|provides for|envisages|foresees|allows for)`,
].join("|");

/** Ways to conclude a paper. */
const PAPER_VERB = String.raw`struck|clinched|hammered out|thrashed out|worked out|renewed|extended|signed off on|agreed(?=\s(?:an?|two|three|four|five|six)\s)`;

/** "gave the go-ahead for a pier", "struck a deal on fees", "set a target of $2 billion": what was settled, in other words than "agreed to". */
export const settled: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.settled",
  needs:
    "fixed|hammered|thrashed|worked out|result|outcome|upshot|out of |bore fruit|accepted|endorsed|backed|threw |opted|doubled|tripled|halved|raised|increased|cut |lowered|reduced|capped|extended|prolonged|brought forward|resumed|named|appointed|commissioned|made up |fixes|caps |limits |promise|recommended|obtained|secured|won |left |returned|went |flew |creates|establishes|sets |launches|informed|told|notified|spoke |instruct|directed|mandated|ordered|tasked|charged|entrusted|consented|arranged|acceded|assented|allows|permits|enables|entitles|lets |paves|clears|grants|inaugurated|lifted|scrapped|abolished|waived|ratified|confirmed|expressed|declared|announced|stated|reaffirmed|settled|resolved|ended|buried|gave |given |set |committed|pledged|vowed|promised|agreement|consensus|came |found |shook |decision|upgraded|elevated|restored|established|resumed|launched|opened|relaunched|among |main |chief |key |principal |concrete |most |commits|obliges|binds|requires|provides|envisages|foresees|allows|struck|clinched|renewed|extended|signed|agreed",
  summary: "They struck a deal on port fees; not: they struck a friendly note.",
  cue: new RegExp(
    String.raw`(?<!\b(?:had|to|not|was|were|be|been)\s(?:also\s|already\s)?)(?:(?:${BEHIND})\s?|(?<paper>(?<!\p{L})(?:${PAPER_VERB}))\s)(?<=\s)(?<quote>(?!no\b|in\b|on\b|by\b|it\b|them\b)[\p{L}\d$€£]${WORDS})`,
    "gu",
  ),
  read: (match) => {
    const text = cutOutcome(match.groups?.["quote"]?.trim() ?? "");
    if (text.length < 8 || isEarlier(match)) return null;
    if (match.groups?.["paper"] !== undefined && (!isDocument(/^[^,]*/.exec(text)?.[0] ?? "") || isNothing(text)))
      return null;
    return { type: outcomeType(text), text };
  },
};
