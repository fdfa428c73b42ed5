import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";

/** What kind of outcome the words tell of. */
export const outcomeType = (text: string): MeetingOutcome["type"] => {
  if (
    /\b(?:next|\p{L}+th) (?:meeting|session|round)|meet again|(?:meeting|session|round)[^,]{0,40} next year/iu.test(
      text,
    )
  )
    return "next_meeting";
  if (/memorand|MoU/i.test(text)) return "mou";
  if (/joint (?:statement|declaration|communiqu)/i.test(text)) return "joint_statement";
  if (/^(?:reached|important|broad)?\s?consensus/i.test(text)) return "consensus";
  return "agreement";
};

const DOCUMENT =
  /\b(?:agreements?|memorand|MoUs?|statement|declaration|communiqu|documents?|deals?|protocols?|consensus|treaty|pacts?|accords?|letter|plan|roadmap|understanding|minutes|programme|program|resolution)/i;
/** Behind it stands what the outcome is for, or another sentence. */
const CUT =
  /(?:,?\s(?:who|which|whose|in a bid|in order|so that|that (?:would|will|are|is|were|support)|to ensure|with a view|while|when|where|among them|and (?:to|then|looked|said|called|stressed|noted|expressed)|as (?:they|he|she|part)|after|before|without|upon|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|,\s(?:in|as|with|saying|including|among|born)\b|,\s\p{Lu}[\p{L}' ]{1,25}\s(?:said|says|added)\b).*$/u;

/** "The two sides agreed to open consulates", "signed a memorandum on fisheries"; not "agreed with him", "had agreed". */
export const agreed: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.agreed",
  needs: "agreed|agreement|decided|committed|signed|inked|issued|adopted|approved|released|reached|concluded|announced",
  summary: "The sides agreed to reopen the border; not: he agreed with the report.",
  cue: /\b(?<!\b(?:had|(?<!\b[Ii]t )was|were|be|been|to|not)\s(?:also\s|already\s)?)(?:agreed (?:on|to|that)|agreement to|decided to|decided that|(?<!remain )committed to|signed|inked|issued|adopted|approved|released|reached|concluded|announced)\s(?<quote>(?!with\b|office\b|upon\b|by\b|in\b|on\b|at\b|early\b|and\b)[\p{L}\d](?:[^.;"]|(?<=\b\p{L})\.){5,240}?)(?=[.;"]|,\s(?:and\s)?(?:he|she|they|it|which|who|while|said|adding|noting|the)\b|$)/giu,
  read: (match) => {
    const whole = match.groups?.["quote"]?.trim() ?? "";
    const text = whole.replace(CUT, "").trim();
    const verb = match[0].slice(0, match[0].length - whole.length);
    const needsDocument = !/^(?:agree|decide|commit)/i.test(verb);
    if (text.length < 8 || (needsDocument && !DOCUMENT.test(text))) return null;
    // "agreed on the need": a view, nothing that was settled.
    if (/^(?:the|an?)?\s?(?:need|importance|critical importance|benefits?|value)\b/i.test(text)) return null;
    return { type: outcomeType(text), text };
  },
};
