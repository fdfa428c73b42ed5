import { ordinalOf } from "../mentions/ordinal.ts";
import type { Rule } from "../rule.ts";

/** Of the series that the text tells: which session is to come. */
export interface NextSession {
  /** Null = "the next", "again". */
  readonly ordinal: number | null;
}

const WHICH = String.raw`(?<which>next|following|\d{1,2}(?:st|nd|rd|th)|[IVX]{1,5}|[\p{L}-]{2,16}(?:th|nd|rd|st))`;
const SESSION = String.raw`(?:[\p{L}-]{4,14}\s){0,2}?(?:session|meeting|round|edition|sitting|consultations|dialogue)`;
const OF_WHAT = String.raw`(?:\sof(?:\s(?!(?:will|would|is|are|was|were)\b)[\p{L}\d&'()-]{1,20}){1,10}?)?`;
const TO_BE = String.raw`(?:(?:will|would|shall|(?:is|are|was|were) to)\s(?:be\s(?:held|hosted|convened|organi[sz]ed)|take place|convene|open)|(?:is|are|was|were)\s(?:scheduled|set|due|planned|slated|expected)\b)`;
const BODY = String.raw`(?:Commission|Committee|Council|Group|JWG|Dialogue|Forum|Consultations|Cabinet)`;

/** "the next session of the Joint Committee will": whose, right behind the noun. */
const OF_WHOM = new RegExp(
  String.raw`^(?:to\s\p{L}{4,9}\s(?:the|their|its)\s)?${WHICH}\s${SESSION}\sof\s(?:the\s|their\s|its\s)?(?<whom>[^.,;]{3,80}?)(?=\s(?:will|would|shall|is|are|was|were|in|at|on|to)\b|[.,;]|$)`,
  "u",
);

/** Whose session it is that the text, from the words of the rule on, speaks of; null if it does not say. */
export const whoseSession = (text: string): string | null => OF_WHOM.exec(text)?.groups?.["whom"] ?? null;

/** "The next session will be held", "agreed to hold the tenth round", "The Commission is to meet again": a session after the one told. */
export const nextSession: Rule<NextSession> = {
  id: "event.next-session",
  needs: "session|meeting|round|edition|sitting|consultations|dialogue|again",
  summary: "The next session will be held in Quito in May; not: the next session was never held.",
  cue: new RegExp(
    [
      String.raw`\b[Tt]he(?:ir)?\s(?<quote>${WHICH}\s${SESSION}${OF_WHAT}\s${TO_BE})`,
      String.raw`\b(?:agreed|decided|resolved)\s(?:on\s\p{Lu}\p{L}{5,8}\s)?(?<quote>to\s(?:hold|convene|organi[sz]e|host)\s(?:the|their|its)\s${WHICH}\s${SESSION})\b`,
      String.raw`\bThe\s(?:\p{Lu}\p{L}{2,14}\s){0,3}${BODY}\s(?<quote>(?:will|would|(?:is|was|agreed|decided|expected|due) to)\s(?:meet|convene|gather|reconvene)\sagain)\b`,
    ].join("|"),
    "gu",
  ),
  read: ({ groups }) => {
    const which = groups?.["which"];
    if (which === undefined || which === "next" || which === "following") return { ordinal: null };
    const ordinal = ordinalOf(which);
    return ordinal === null ? null : { ordinal };
  },
};
