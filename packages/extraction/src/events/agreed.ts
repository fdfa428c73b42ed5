import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";
import { cutOutcome, isDocument, isEarlier, outcomeType, WORDS } from "./outcome-words.ts";

/** "agreed on the need": a view, nothing that was settled. */
const VIEW = /^(?:the|an?)?\s?(?:need|importance|critical importance|benefits?|value|necessity|urgency|principle)\b/i;
/** What is agreed to be done, unlike what is agreed to be so. */
const TO_BE_DONE = /\b(?:will|would|shall|to be|(?:is|are) to)\b/;
const WISH =
  /^(?:it|this|that|there|we|they|[\p{L}' ]{2,60}ing)\b[^,]{0,40}\b(?:would|should|will)\s(?:like|be|help|further|need|benefit|remain)\b/iu;

/** "The two sides agreed to open consulates", "signed a memorandum on fisheries"; not "agreed with him", "had agreed". */
export const agreed: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.agreed",
  needs:
    "agreed|agreement|decided|settled|commit|signed|inked|issued|adopted|approved|released|reached|concluded|announced|put |finali|closed|endorsed|sealed|initialled",
  summary: "The sides agreed to reopen the border; not: he agreed with the report.",
  cue: new RegExp(
    String.raw`\b(?<!\b(?:had|(?<!\b[Ii]t )was|were|be|been|to|not|to have|having)\s(?:also\s|already\s)?)(?:agreed (?:on|to|that)|agreement to|decided to|decided on|decided that|settled on|committed to(?<!\b(?:remains?|is|are|was|were|be)\s(?:\p{L}{3,12}\s)?committed to)(?=\s\p{L}{3,14}ing\b)|commits? to(?=\s(?:increased|new|joint|deeper|closer))|(?:signed|inked|initialled|finali[sz]ed|sealed|endorsed|issued|adopted|approved|released|reached|concluded|announced|put (?:their|his|her) (?:names?|signatures?) to|closed(?: [^.;,"]{3,50})? with))\s(?:here\s|today\s|yesterday\s)?(?<quote>(?!with\b|office\b|upon\b|by\b|in\b|on\b|at\b|early\b|and\b|up\b|from\b(?<=released\sfrom)|into\b|it\b|they\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[\p{L}\d]${WORDS})`,
    "giu",
  ),
  read: (match) => {
    const whole = match.groups?.["quote"]?.trim() ?? "";
    const text = cutOutcome(whole);
    const verb = match[0].slice(0, match[0].length - whole.length);
    const needsDocument = !/^(?:agree|decide|commit|settle)/i.test(verb);
    if (
      text.length < 8 ||
      (needsDocument && !isDocument(/^[^,]*/.exec(text)?.[0] ?? "")) ||
      VIEW.test(text) ||
      isEarlier(match)
    )
      return null;
    if (/that\s$/i.test(verb) && (!TO_BE_DONE.test(text) || WISH.test(text))) return null;
    // "agreed on the centre": told in full elsewhere.
    if (/on\s$/i.test(verb) && /^the\s[\p{L}-]+(?:\s[\p{L}-]+)?$/u.test(text)) return null;
    return { type: outcomeType(text), text };
  },
};
