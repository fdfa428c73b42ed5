import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { A_DAY, TALKS } from "./words.ts";

const DOMESTIC =
  /\b(?:[Cc]abinet|[Cc]ouncil|[Pp]arty|[Cc]ommittee|[Bb]oard|[Gg]overnment|[Pp]olitburo|[Pp]arliamentary|[Ii]nter-?(?:ministerial|agency|departmental)|[Cc]ross-(?:ministerial|ministry|agency|departmental|government))\s$/;
const COURTESY = /\b(?:[Cc]ourtesy|[Ff]arewell|[Pp]rotocol|introductory)\s$/;
const DOMESTIC_REACH = 20; // "inter-departmental "
/** "chaired a [meeting on ties with] Uganda": what it was about. */
const CHAIRED = /\b(?:chair|presid|conven)(?:e?s|ed|ing)\s(?:over\s)?(?:an?|the|another)\s(?:[\p{L}-]{2,24}\s){0,3}$/u;
const MATTER_WITH = /\son\s(?!\p{Lu})\p{Ll}[\p{L}\s-]{2,40}\swith$/u;
const CHAIRED_REACH = 60;

/** "discussed the importance of holding the Level [Consultations between] X and Y": they have not been held. */
const TO_HOLD = /\b(?:importance|possibility|necessity|prospects?|idea)\sof\s(?:holding|convening)\s[^.;,]{0,60}$/;
const TO_HOLD_REACH = 100;

/** "closed two chapters of its [negotiations with] the EU", "the accession [negotiations with] the EU": what goes on for years. */
const OF_UNION = /^negotiations?\swith\s(?:the\s)?(?:EU|European Union|bloc|Brussels)\b/iu;
const ACCESSION =
  /\b(?:accession|membership|entry)\s$|\b(?:chapters?|clusters?|benchmarks?)\b[^.;,]{0,24}\s(?:of|in|from)\s(?:(?:the|its|their|our)\s)?(?:accession\s|membership\s)?$/iu;

/** "junta chief X", "former president Y": an office in lower case before the name. */
const LOW_OFFICE = String.raw`(?:[\p{Ll}-]{3,14}\s){0,2}(?:president|premier|minister|chief|leader|ruler|chancellor|secretary|commander|general|envoy|ambassador)(?:-elect|-designate)?\s`;

/** "foreign ministers A of X and B of Y" */
const LOW_OFFICES = String.raw`(?:[\p{Ll}-]{3,12}\s){0,2}(?:ministers|presidents|premiers|chancellors|secretaries|chiefs|envoys|negotiators)\s`;

/** "talks between [the visiting dignitary and] Minister Y" */
const VISITING_AND = String.raw`the\svisiting\s(?:[\p{L}]{4,8}\s){0,2}(?:[Dd]ignitary|[Gg]uest|[Mm]inister|[Pp]resident|[Pp]remier|[Ll]eader|[Ee]nvoy|[Oo]fficial|[Dd]iplomat|[Ss]ecretary|[Cc]ommissioner|[Ss]peaker)\sand\s(?:(?:the|his|her)\s)?`;

/** "The talks took place with Ambassador Z in attendance": who was there beside those who talked. */
const LOOKS_ON =
  /^[^.;]{3,60}?\s(?:held|place)\swith\s[^.;]{3,110}?,?\s(?:in\sattendance|looking\son|also\spresent)\b/u;

/** "X was also at the [meeting with] Y", "Also at the [meeting with] Y was X": who took part in what has been told. */
const ALSO_AT = /\balso\s(?:present\s)?at\sthe\s$/iu;

/** "During the call on Monday, [the two ministers reviewed] trade between A and B": another clause's "between". */
const CLAUSE_BETWEEN =
  /,\s(?:they|both|the\stwo|the\s(?:sides|ministers|leaders|presidents|parties|officials|diplomats))\s[^.;]{3,90}\s(?:between|among)$/u;

/** "talks between X and Y", "the meeting between X and Y", "X's call with Y", "his meeting with Y"; not "talks about Y". */
export const talksBetween: Rule<TriggerValue> = {
  id: "event.talks-between",
  needs:
    "engagement|working |audience|appointment|signing|talanoa|reached|struck|hammered|thrashed|clinched|sealed|session|talk|meeting|discussion|consultation|negotiation|conversation|summit|tête|tete|face-to-face|one-on-one|bilateral|trilateral|dialogue|exchange|encounter|sit-down|retreat|phone|telephon|video|call|Phone|Telephon|Video|Call|Teleconf",
  summary: "The talks between X and Y took place in Z, X's meeting with Y; not: talks on trade.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:${TALKS}|(?:(?:[Pp]hone|[Tt]elephon(?:e|ic)|[Vv]ideo)\s?)(?:[Cc]alls?|[Cc]onversations?|[Tt]alks|[Cc]onferences?|[Cc]onsultations?)|[Tt]eleconference|calls?|trilateral)(?:\s(?:of|lasting)\s(?:[\p{L}\d-]{1,24}\s){1,4}?(?:hours?|minutes|days?))?(?:\s(?:held|today|yesterday|there|on|in|at|over|early|${A_DAY}|earlier|later|last|this|that (?:same )?(?:day|morning|afternoon|evening|night)|here|late|that took place|took place|was held|were held|taking place|scheduled)(?:\s(?!(?:met|meets|spoke|talked|conferred|sat)\s)[\p{L}\d,'’-]{1,24}){0,7}?|(?:\sof\sthe\s\p{Ll}{3,9})?\s(?:was|were|is|will\sbe)(?:\salso)?|\s(?:include[ds]?|comprised)\s(?:those|ones|one)|,\s(?:among\sthem|including)(?:\s(?:those|ones|one))?|\s(?:have|has|had)\sbeen\s(?:held|conducted)(?:\s[\p{L}\d,'’-]{1,24}){0,6}?)?["”]?(?:,(?<=\b(?:another|separate|second|third|further|different|subsequent)\s(?:[\p{Ll}-]{3,14}\s)?\p{Ll}{4,12},))?\s(?:between|with|among|of(?<=\bhost(?:s|ed)?\s(?!an?\s(?:\p{L}{3,16}\s){0,2}summit\b)(?:[\p{L}-]{1,24}\s){1,8}of)|(?:jointly\s)?(?:led|headed)\sby(?=\s[^.;]{8,110}?\sand\s)(?![^.;]{8,160}\sbetween\s))|[Ss]igning(?:\sceremony)?\s(?:of|for)\s[^.;]{3,120}?\s(?:took place|was held)(?:\s[\p{L}\d,'’-]{1,24}){0,7}?\sbetween|(?:agreement|deal|accord|settlement|compromise)\s(?:was|were)\s(?:reached|struck|hammered out|thrashed out|clinched|sealed)(?:\s[\p{L}\d,-]{1,24}){0,6}?\sbetween(?=\s(?:the\s)?${LOW_OFFICES}))(?=\s(?:(?:the|my|our|his|her|their|counterpart|senior|visiting|top|high-level|leaders|representatives|officials|of|former|both|federal|acting|interim|caretaker|outgoing|incoming|new)\s){0,4}(?:${LOW_OFFICE})?\p{Lu}|(?<=\bwith)\sa\s(?:[\p{Ll}-]{4,14}\s){0,2}(?:\p{Lu}\p{L}{3,14}\s)?(?:delegation|team)\b(?=\s(?:from|of|led|headed|comprising|,)|,)|\s${LOW_OFFICES}\p{Lu}|\sthe\s(?:${LOW_OFFICES}|(?:[\p{Ll}-]{3,12}\s){0,2}(?:ministries|governments|delegations|authorities|agencies|parliaments|navies|armies|militaries|police|(?:coast|border)\s?guards|coastguards|central\sbanks|(?:border|security)\s(?:troops|forces|services))\s)(?:of|from)\s(?:(?:the\s)?\p{Lu}|(?:the\stwo|both)\s(?:countries|sides|states|nations|neighbou?rs|governments)\b)|\sthe\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:president|premier|prime\sminister|minister|chancellor|king|emir|pope|pontiff|speaker|chair(?:man|woman|person)?|head|chief|director|secretary|governor|commissioner)\s(?:and\s|of\s(?:the\s)?\p{Lu})|\s${VISITING_AND}\p{Lu}|\sthe two (?:countries|sides|nations|leaders|ministers|presidents|foreign ministers|governments)|\shis\s|\sher\s|\stheir\s)`,
    "gu",
  ),
  read: (match) => {
    const quote = match.groups?.["quote"] ?? "";
    // "chaired a cabinet meeting on trade with Brazil"
    if (DOMESTIC.test(match.input.slice(Math.max(0, match.index - DOMESTIC_REACH), match.index))) return null;
    if (ALSO_AT.test(match.input.slice(Math.max(0, match.index - DOMESTIC_REACH), match.index))) return null;
    if (
      MATTER_WITH.test(quote) &&
      CHAIRED.test(match.input.slice(Math.max(0, match.index - CHAIRED_REACH), match.index))
    )
      return null;
    if (TO_HOLD.test(match.input.slice(Math.max(0, match.index - TO_HOLD_REACH), match.index))) return null;
    if (
      OF_UNION.test(match.input.slice(match.index)) &&
      ACCESSION.test(match.input.slice(Math.max(0, match.index - TO_HOLD_REACH), match.index))
    )
      return null;
    if (CLAUSE_BETWEEN.test(quote)) return null;
    if (LOOKS_ON.test(quote + match.input.slice(match.index + match[0].length))) return null;
    if (/^signing/i.test(quote)) return { kind: "signing", shape: "between", role: "signatory" };
    // "during a farewell courtesy call with Y": a visit.
    const inPerson = COURTESY.test(match.input.slice(Math.max(0, match.index - DOMESTIC_REACH), match.index));
    const phone = !inPerson && /^(?:phone|telephon|video|teleconf|call)/i.test(quote);
    return {
      kind: phone ? "phone_call" : /^negotiation/i.test(quote) ? "negotiation_round" : "meeting",
      shape: /(?:between|among|of|by)$/.test(quote) ? "between" : "active",
      ...(phone ? { format: /^video/i.test(quote) ? ("video" as const) : ("phone" as const) } : {}),
    };
  },
};
