import type { Attendance } from "../model.ts";

type Role = Attendance["role"];

/** What stands beside a person's name and says what he was in the meeting. */
export interface RoleWords {
  readonly role: Role;
  /** Where the words stand: right before the name and office, or right behind them. */
  readonly side: "before" | "behind";
  /** Words that everything the pattern matches holds; searched first, because most sentences have none. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** The words tell by themselves that the person takes part ("chaired by X"), whoever else the clause names. */
  readonly takesPart: boolean;
  /** The words may stand before several names: "his guests, X and Y". */
  readonly list?: true;
}

/** Between the words and an office: "the", "his Spanish", "her counterpart". */
const LINK = String.raw`(?:(?:the|his|her|their|its|then|acting)\s)?(?:\p{Lu}[\p{L}.'-]{1,24}\s){0,3}(?:counterpart,?\s)?$`;
const before = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})${LINK}`, "u");
const behind = (words: string): RegExp => new RegExp(String.raw`^(?:${words})`, "u");

const MEETING = String.raw`(?:meeting|talks|sessions?|round|dialogue|consultations?|conference|summit|forum|gathering|event|discussions?|negotiations|ministerial)`;
const WHO = String.raw`,?\swho\s(?:is\s|was\s|will\s|had\s|has\s|also\s|is\sto\s|would\s){0,2}`;
const DELEGATION = String.raw`(?:[\p{L}'-]{2,24}\s){0,4}(?:delegation|team|side)\b`;

/** Each with a sentence it reads and one that it leaves. */
export const ROLE_WORDS: readonly RoleWords[] = [
  // "in talks hosted by Jordanian Foreign Minister X"; not "a website hosted by a firm": no person follows.
  {
    role: "host",
    side: "before",
    needs: /host/,
    pattern: before(String.raw`(?:co-)?hosted\s(?:jointly\s)?by\s`),
    takesPart: true,
    list: true,
  },
  // "X and his host, Spanish Prime Minister Y"; not "a host of ministers".
  {
    role: "host",
    side: "before",
    needs: /host/,
    pattern: before(String.raw`(?:(?:his|her|their|our|the)\s(?:\p{L}{3,14}\s){0,2}hosts?,?|Host)\s`),
    takesPart: false,
    list: true,
  },
  // "At the invitation of President X", "Invited by X, Y is paying a visit"; not "declined an invitation of the university".
  {
    role: "host",
    side: "before",
    needs: /nvit(?:ation|ed by)/,
    pattern: before(
      String.raw`(?:(?:[Aa]t|[Oo]n|[Uu]pon) (?:the |an? )?(?:\p{Ll}{3,10} )?invitation (?:of|from)|(?<!\p{L}\s)Invited by|(?<=,\s)invited by)\s`,
    ),
    takesPart: true,
  },
  // "Foreign Minister X, who hosted the conference"; not "who hosted a radio show".
  {
    role: "host",
    side: "behind",
    needs: /host|invited|conven|received|welcomed/,
    pattern: behind(
      String.raw`${WHO}(?:(?:co-)?host(?:s|ed|ing)?|play(?:s|ed)?\shost|conven(?:es|ed)|called)\s(?:to\s)?(?:the|this|both|his|her|their|a|an)\s(?:[\p{L}\d-]{2,24}\s){0,4}?${MEETING}\b|${WHO}(?:invited|received|welcomed|hosts?|hosted)\s(?:him|her|them|the\s(?:two|three|four|five|guests?|visitors?|others|ministers|leaders|delegations?))\b|,?\shosted\s(?:the|these|both)\s(?:[\p{L}\d-]{2,24}\s){0,3}?${MEETING}\b|,\s(?:the|his|her|their)\s(?:meeting's\s|summit's\s)?host\b`,
    ),
    takesPart: true,
  },
  // "held talks with visiting Turkish Foreign Minister X"; not "after visiting Turkey, X said".
  { role: "guest", side: "before", needs: /visiting/, pattern: before(String.raw`visiting\s`), takesPart: false },
  // "told his guest, Finnish President X"; not "a guest lecture".
  {
    role: "guest",
    side: "before",
    needs: /guest|visitor/,
    pattern: before(
      String.raw`(?:his|her|their|our)\s(?:\p{L}{3,14}\s){0,2}(?:guests?|visitors?)(?:\sfrom\s\p{Lu}\p{L}{1,16})?,?\s`,
    ),
    takesPart: false,
    list: true,
  },
  // "X, who had flown in from Lima"; not "X, who came from a poor family": no town or country.
  {
    role: "guest",
    side: "behind",
    needs: /flown|flew|come|came|travell?ed|arrived|driven/,
    pattern: behind(
      String.raw`${WHO}(?:flown|flew|come|came|travell?ed|driven)\s(?:in|over|up|down)\s(?:from|by|on)\b|${WHO}(?:flown|flew|travell?ed|arrived|come|came)\sfrom\s\p{Lu}`,
    ),
    takesPart: false,
  },
  // "X, who is on a four-day trip to Japan"; not "who is on a committee".
  {
    role: "guest",
    side: "behind",
    needs: /visit|trip|tour/,
    pattern: behind(
      String.raw`(?:${WHO}|,\s)(?:currently\s|now\s)?(?:(?:on|paying|making|starting|ending)\s(?:an?|his|her)\s(?:[\p{L}\d-]{2,24}\s){0,4}(?:visit|trip|tour)|visiting)\b`,
    ),
    takesPart: false,
  },
  // "talks mediated by Qatari Foreign Minister X", "with mediation by X"; not "brokered by a bank".
  {
    role: "mediator",
    side: "before",
    needs: /mediat|broker|facilitat/,
    pattern: before(
      String.raw`(?:mediated|brokered|facilitated|overseen)\s(?:jointly\s)?by\s|mediat(?:ion (?:of|by)|ors?)\s|through the good offices of\s`,
    ),
    takesPart: true,
    list: true,
  },
  // "X, who shuttled between the rooms", "Envoy X mediated"; not "X said he had mediated in 1999".
  {
    role: "mediator",
    side: "behind",
    needs: /mediat|shuttl|broker|facilitat|go-between/,
    pattern: behind(
      String.raw`(?:${WHO}|,?\s(?:on \p{Lu}\p{L}{1,8}day\s|yesterday\s|today\s)?)(?:mediat(?:ed|es|ing)|shuttl(?:ed|es|ing)|broker(?:ed|s|ing)|facilitat(?:ed|es|ing)|act(?:ed|s) as (?:an? )?(?:mediator|go-between))\b|,\s(?:the|its|their)\s(?:chief\s)?mediator\b|,?\s(?:is|was|are|were)\s(?:the\s)?(?:chief\s)?mediators?\b`,
    ),
    takesPart: true,
  },
  // "presided over by X", "under the chairmanship of X"; not "the board chaired by X" of a firm: it tells of no meeting.
  {
    role: "chair",
    side: "before",
    needs: /chair|presid/,
    pattern: before(
      String.raw`(?<!co-)(?:chaired|presided(?:\sover)?)\sby\s|under the (?:chairmanship|chairpersonship|chair|presidency) of\s`,
    ),
    takesPart: true,
  },
  // "Malawi's President X was in the chair", "X presided", "X chaired."; not "X chaired a bank".
  {
    role: "chair",
    side: "behind",
    needs: /chair|presid/,
    pattern: behind(
      String.raw`(?:,\s[^,.;]{2,60},)?(?:${WHO}|,?\s(?:(?:was|sat|is|will be)\s)?)(?:in the chair\b|(?:chaired|chairs|presided|presides|presiding|will (?:chair|preside))(?=[.,;]|\sover\s(?:the|a|this|it)\b|\s(?:the|this|it)\s(?:[\p{L}\d-]{2,24}\s){0,4}?${MEETING}\b))`,
    ),
    takesPart: true,
  },
  // "Kenya's President X, the current chair of the bloc,"; not "the chair of the board".
  {
    role: "chair",
    side: "behind",
    needs: /chair/,
    pattern: behind(
      String.raw`(?:${WHO}|,\s)(?:the\s)?(?:current\s|rotating\s|this year's\s)?chair(?:man|woman|person)?\sof\s(?:the|this)\s(?:[\p{L}-]{2,24}\s){0,3}?(?:bloc|body|group|grouping|${MEETING})\b`,
    ),
    takesPart: true,
  },
  // "Armenia was represented by X"; not "the accused was represented by a lawyer": no official follows.
  {
    role: "head_of_delegation",
    side: "before",
    needs: /represented by/,
    pattern: before(
      String.raw`(?:(?:was|were|is|be|been|being)\s)?represented\s(?:there\s|at the \p{L}{3,12}\s)?by\s|(?:led|headed|represented)\son (?:the|its)\s(?:\p{Lu}\p{L}{1,16}\s)?side\sby\s|represented by\b[^.;]{3,140}\s(?:and|while)\s(?:the\s)?\p{Lu}[\p{L} ]{1,30}\sby\s`,
    ),
    takesPart: true,
  },
  // "X, head of the Peruvian delegation", "X, who led the team", "... side and X headed the Togolese"; not "X, head of the bank".
  {
    role: "head_of_delegation",
    side: "behind",
    needs: /delegation|team|side/,
    pattern: behind(
      String.raw`,\s(?:the\s)?(?:head|leader|chief)\sof\s(?:the|its|his country's|her country's)\s${DELEGATION}|(?:${WHO}|,\s)(?:led|leads|leading|headed|heads|heading|lead|head)\s(?:the|a|an|his|her|its)\s${DELEGATION}|\s(?:led|headed)\sthe\s\p{Lu}\p{L}{3,16}(?=[.,;])`,
    ),
    takesPart: true,
  },
  // "X leads for Canada"; not "X leads for a second week".
  {
    role: "head_of_delegation",
    side: "behind",
    needs: /\b(?:head|led|lead|spoke|speaks|sat|sits)/,
    pattern: behind(
      String.raw`\s(?:led|leads|leading|will lead|negotiates|negotiated|spoke|speaks|sat|sits)\sfor\s(?:the\s)?\p{Lu}\p{L}{3,}`,
    ),
    takesPart: true,
  },
  // "X heading the Indian side and Y the Nepali"; not "X heading the Indian side and Y, the Nepali": he leads nothing.
  {
    role: "head_of_delegation",
    side: "behind",
    needs: /\b(?:head|led|lead)\p{L}*\s(?:the|an?)\s\p{Lu}\p{L}{1,16}\s(?:side|delegation|team)\b/u,
    pattern: behind(String.raw`\sthe\s\p{Lu}\p{L}{3,16}(?:\sone)?(?=[.,;])`),
    takesPart: true,
  },
  // "The delegations were headed by X and Y", "Ecuador's team is under X"; not "the team is under pressure": no official follows.
  {
    role: "head_of_delegation",
    side: "before",
    needs: /delegation|team|side/,
    pattern: before(
      String.raw`(?:delegations|teams|sides)\s(?:were|are|will be)\s(?:led|headed|represented)\sby\s|(?:delegation|team|side)\s(?:is|was)\sunder\s`,
    ),
    takesPart: true,
    list: true,
  },
  // "signed on behalf of Oman by X", "The signatories were X and Y"; not "signed for a parcel".
  {
    role: "signatory",
    side: "before",
    needs: /sign/,
    pattern: before(
      String.raw`(?:signed|and|,)\s(?:on behalf of|for)\s(?:the\s)?\p{Lu}[\p{L} ]{1,30}\sby\s|[Ss]ignatories\s(?:were|are)\s|(?:bears|bore|carries|carried)\sthe\ssignatures?\sof\s`,
    ),
    takesPart: true,
    list: true,
  },
  // "X, signed on behalf of her country", "X and Y signed for their respective countries"; not "signed for their parcels".
  {
    role: "signatory",
    side: "behind",
    needs: /signed\s(?:for|on behalf of)\s(?:his|her|their)\s/,
    pattern: behind(
      String.raw`(?:,?\sand\s(?:the\s)?\p{Lu}[^.;]{3,110}?)?,?\ssigned\s(?:for|on behalf of)\s(?:his|her|their)\s(?:respective\s|own\s)?(?:countr(?:y|ies)|governments?|nations?|sides?|states?|delegations?)\b`,
    ),
    takesPart: true,
  },
  // "X signed for Laos and Y for Myanmar", "X, the minister, signed for Laos"; not "X signed for the parcel".
  {
    role: "signatory",
    side: "behind",
    needs: /signed\s(?:for|on behalf of)\s/,
    pattern: behind(String.raw`(?:,?\ssigned)?\s(?:for|on behalf of)\s(?:the\s)?\p{Lu}\p{L}{3,}`),
    takesPart: true,
  },
  // "the head of the Togolese delegation, X"; not "head of the delegation's hotel".
  {
    role: "head_of_delegation",
    side: "before",
    needs: /(?:[Hh]ead|[Ll]eader|[Cc]hief) of/,
    pattern: before(
      String.raw`(?:[Hh]ead|[Ll]eader|[Cc]hief) of (?:the|its|an?)\s(?:[\p{L}'-]{2,24}\s){0,3}(?:delegation|team|side),?\s`,
    ),
    takesPart: true,
  },
];
