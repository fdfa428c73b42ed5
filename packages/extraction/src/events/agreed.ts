import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";

const typeOf = (text: string): MeetingOutcome["type"] => {
  if (/next (?:meeting|session|round)|meet again|(?:meeting|session|round)[^,]{0,40} next year/i.test(text))
    return "next_meeting";
  if (/memorand|MoU/i.test(text)) return "mou";
  if (/joint (?:statement|declaration|communiqu)/i.test(text)) return "joint_statement";
  if (/^(?:reached|important|broad)?\s?consensus/i.test(text)) return "consensus";
  return "agreement";
};

/** "The two sides agreed to open consulates", "signed a memorandum on fisheries"; not "agreed with him". */
export const agreed: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.agreed",
  summary: "The sides agreed to reopen the border; not: he agreed with the report.",
  cue: /\b(?:agreed (?:on|to|that)|decided to|committed to|signed|issued|adopted|released|reached|concluded|announced the)\s(?<quote>(?!with\b|office\b)[\p{L}\d][^.;"]{8,240}?)(?=[.;"]|,\s(?:and\s)?(?:he|she|they|it|which|who|while|said|adding|noting|the)\b|$)/gu,
  read: (match) => {
    const text = match.groups?.["quote"]?.trim() ?? "";
    const verb = match[0].slice(0, match[0].length - text.length);
    if (
      /^(?:signed|issued|adopted|released|reached|concluded)/.test(verb) &&
      !/\b(?:agreements?|memorand|MoU|statement|declaration|communiqu|documents?|deals?|protocols?|consensus|treaty|pact|letter|plan|roadmap|understanding)/i.test(
        text,
      )
    )
      return null;
    return { type: typeOf(text), text };
  },
};
