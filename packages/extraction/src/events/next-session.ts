import { ordinalOf } from "../mentions/ordinal.ts";
import type { Rule } from "../rule.ts";

/** Of the series that the text tells: which session is to come. */
export interface NextSession {
  /** Null = "the next", "again". */
  readonly ordinal: number | null;
  /** "The fifth will be held": no noun says what the number counts. */
  readonly isBare?: true;
  /** "The commission will meet again": the body, in the text's small letters. */
  readonly body?: string;
}

const WHICH = String.raw`(?<which>next|following|\d{1,2}(?:st|nd|rd|th)|[IVX]{1,5}|[\p{L}-]{2,24}(?:th|nd|rd|st))`;
const SESSION = String.raw`(?:[\p{L}-]{4,24}\s){0,2}?(?:session|meeting|round|edition|sitting|consultations|dialogue)`;
const OF_WHAT = String.raw`(?:\sof(?:\s(?!(?:will|would|is|are|was|were)\b)[\p{L}\d&'()-]{1,24}){1,10}?)?`;
const MODAL = String.raw`(?:will|would|shall|(?:is|are|was|were) (?:due |set |expected )?to)`;
const TO_BE = String.raw`(?:${MODAL}\s(?:be\s(?:held|hosted|convened|organi[sz]ed)|take place|convene|open|begin|start|meet)|(?:begins?|opens?|starts?|meets?|convenes?|takes? place)(?=\s(?:in|on|at|from)\s)|(?:is|are|was|were)\s(?:scheduled|set|due|planned|slated|expected|fixed|pencilled in)\b)`;
const SMALL_BODY = String.raw`(?<body>commission|committee|council|group|dialogue|forum|mechanism)`;
const BODY = String.raw`(?:Commission|Committee|Council|Group|JWG|Dialogue|Forum|Consultations|Cabinet)`;

/** "the next session of the Joint Committee will": whose, right behind the noun. */
const OF_WHOM = new RegExp(
  String.raw`^(?:(?:to\s)?\p{L}{4,9}\s(?:the|their|its|an?)\s)?(?:next,\s)?${WHICH}\s${SESSION}\sof\s(?:the\s|their\s|its\s)?(?<whom>[^.,;]{3,80}?)(?=\s(?:will|would|shall|is|are|was|were|in|at|on|to)\b|[.,;]|$)`,
  "u",
);

/** Whose session it is that the text, from the words of the rule on, speaks of; null if it does not say. */
export const whoseSession = (text: string): string | null => OF_WHOM.exec(text)?.groups?.["whom"] ?? null;

/** "The next session will be held", "agreed to hold the tenth round", "The Commission is to meet again": a session after the one told. */
export const nextSession: Rule<NextSession> = {
  id: "event.next-session",
  needs:
    "session|meeting|round|edition|sitting|consultations|dialogue|again|will |would |shall |is |are |was |were |begin|open|start|meet|convene|take|reconvene",
  summary: "The next session will be held in Quito in May; not: the next session was never held.",
  cue: new RegExp(
    [
      String.raw`\b(?:[Tt]he(?:ir)?|[Ii]ts|[Aa]n?)\s(?<quote>(?:next,\s)?${WHICH}\s${SESSION}${OF_WHAT}\s${TO_BE})`,
      String.raw`\b(?:[Tt]he(?:ir)?|[Ii]ts|[Aa]n?)\s(?<bare>)(?<quote>(?:next,\s)?${WHICH}(?:\sone)?\s${TO_BE})`,
      String.raw`\b${MODAL}\s(?:also\s|then\s)?(?<bare>)(?<quote>(?:host|hold|convene|meet\sfor)\s(?:[^.,;]{3,40}\sfor\s)?(?:the|their|its|an?)\s${WHICH}(?:\sone|\s${SESSION})?)(?=\s(?:in|at|on|next|this|early|late)\s)`,
      String.raw`\b(?:agreed|decided|resolved)\s(?:on\s\p{Lu}\p{L}{5,8}\s)?(?<quote>to\s(?:hold|convene|organi[sz]e|host)\s(?:the|their|its)\s${WHICH}\s${SESSION})\b`,
      String.raw`\bThe\s(?:\p{Lu}\p{L}{1,14}\s){0,3}${BODY}\s(?<quote>(?:will|would|(?:is|was|agreed|decided|expected|due) to)\s(?:meet|convene|gather|reconvene)\sagain)\b`,
      String.raw`\b[Tt]he\s(?:joint\s)?${SMALL_BODY}\s(?<quote>${MODAL}\s(?:meet\sagain|reconvene|sit\sagain)|meets\sagain|reconvenes)(?=\s(?:in|at|on)\s)`,
    ].join("|"),
    "gu",
  ),
  read: ({ groups }) => {
    const which = groups?.["which"];
    const isBare = groups?.["bare"] !== undefined;
    const body = groups?.["body"];
    const more = { ...(isBare ? { isBare } : {}), ...(body === undefined ? {} : { body }) };
    if (which === undefined || which === "next" || which === "following") return { ordinal: null, ...more };
    const ordinal = ordinalOf(which);
    return ordinal === null ? null : { ordinal, ...more };
  },
};
