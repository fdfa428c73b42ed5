import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { MADE, UNDER_DEAL } from "../sentences/reached-deal.ts";
import { OFFICIAL } from "./official.ts";

const WHERE_WHEN = String.raw`(?:\s(?:face\sto\sface|in\sperson)|\s(?:in|at|on|over|during|inside|late|early)\b(?:\s(?!by\b)[\p{L}\d'’-]{1,24}){1,6}?|\s(?:today|yesterday|there|here|jointly)){0,3}`;
const BY_OFFICIAL = String.raw`(?=\s(?:(?:the|his|her|its|their)\s)?(?:[\p{L}.'’-]{2,24},?\s){0,8}?(?:${OFFICIAL}s?|[Ss]ecretaries|[Dd]elegations|[Oo]fficials)\b|\s\p{Lu}[\p{L}-]{1,24}['’]s?\s\p{Lu}\p{L}{1,20}\s\p{Lu}\p{L}+\sand\s)`;
const DONE = String.raw`(?:discussed|reviewed|raised|taken up|gone over|examined|explored|debated|agreed(?:\s(?:on|to|upon))?|settled|reached|decided(?:\son)?|sealed|struck|clinched|worked out|hammered out|thrashed out|ironed out|drawn up)`;
const SIGNED = String.raw`(?:signed|initial?led|inked)`;

/** Behind "under a deal reached by": two of one government, or who acts for no government. */
const OF_ONE =
  /^\s(?:(?:the|its|their|two|both)\s){0,2}(?:\p{Ll}{3,14}(?:\s\p{Ll}{3,14})?\sand\s\p{Ll}{3,14}\s(?:ministers|secretaries|chiefs)|(?!(?:countries|states|neighbou?rs|nations|sides|governments)['’])\p{Ll}{3,14}s['’]\s|(?:party|union|business|industry|company|rebel|church|club|community|opposition|student|faction|coalition|team|corporate|bank)\s(?:[\p{Ll}-]{3,12}\s)?(?:leaders|chiefs|heads|chair\p{L}+|directors|representatives|presidents))/u;

/** What people sign, state or settle apart from each other. */
const FROM_AFAR =
  /\b(?:letters?|statements?|articles?|op-eds?|petitions?|bills?|laws?|decrees?|orders?|books?|reports?|resolutions?|appeals?|messages?|shirts?|balls?|records?|milestones?|pinnacle|summit was|top was|base camp)\b/i;

/** "was discussed in a call placed by X to Y" */
const ON_THE_LINE = /\bcall\s(?:made|placed|initiated)\b/;

/** "The dispute was settled in Lima on Monday by Ministers X of Peru and Y of Chile"; not "the letter was signed by both". */
export const doneBy: Rule<TriggerValue> = {
  id: "event.done-by",
  needs:
    "concluded|made |negotiated|discussed|reviewed|raised|taken up|gone over|examined|explored|debated|agreed|settled|reached|decided|sealed|struck|clinched|worked out|hammered out|thrashed out|ironed out|drawn up|signed|initialed|initialled|inked",
  summary:
    "Tolls were settled in Z by ministers X of Peru and Y of Chile, under a deal reached in Z by their ministers, X and Y; not: an open letter was signed by them.",
  cue: new RegExp(
    String.raw`\b(?<quote>(?:(?:was|were|be|been|being)\s(?:also\s|then\s|later\s|finally\s)?(?:${DONE}|(?<sign>${SIGNED}))|(?<ground>(?=[acdhimnrstw])(?<=${UNDER_DEAL})${MADE}))${WHERE_WHEN}\s(?:by${BY_OFFICIAL}|between(?<=\s(?:face\sto\sface|in\sperson)\b[^.;]{0,60}\sbetween)${BY_OFFICIAL}|in the presence of(?<=${SIGNED}\b[^.;]{0,90})${BY_OFFICIAL}))`,
    "gu",
  ),
  read: ({ 0: match, groups, input, index }) =>
    FROM_AFAR.test(input.slice(0, index)) ||
    (groups?.["ground"] !== undefined && OF_ONE.test(input.slice(index + match.length)))
      ? null
      : groups?.["ground"] !== undefined
        ? { kind: "meeting", shape: "passive", status: "held" }
        : groups?.["sign"] === undefined
          ? ON_THE_LINE.test(groups?.["quote"] ?? "")
            ? { kind: "phone_call", shape: "passive", format: "phone" }
            : { kind: "meeting", shape: "passive" }
          : groups["quote"]?.endsWith("by") === true
            ? { kind: "signing", shape: "passive", role: "signatory" }
            : { kind: "signing", shape: "passive" },
};
