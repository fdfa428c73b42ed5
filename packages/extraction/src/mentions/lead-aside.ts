import { remembered } from "../remembered.ts";
import { partyOf } from "./party-at.ts";

/** Who meets, what a meeting is, and what is done at it: with one of these words in it, what stands in front may be a meeting of its own. */
const OWN = String.raw`(?:he|she|it|they|we|his|her|their|both|two|pair|duo|three|met|signed|received|welcomed|hosted|visited|governments?|countries|nations|neighbours|officials?|leaders?|[mM]inisters?|[pP]residents?|[pP]remiers?|heads?|chiefs?|delegat\p{L}*|teams?|diplomats?|envoys?|negotiat\p{L}*|[cC]hancellors?|[kK]ing|[qQ]ueen|[eE]mir|[sS]ultan|[pP]rince|[pP]ope|[sS]ecretar\p{L}*|[aA]mbassadors?|talks|meetings?|sessions?|rounds?|[sS]ummits?|visits?|trips?|[cC]onferences?|[fF]orums?|[dD]ialogues?|[cC]ommissions?|[cC]ommittees?|[cC]ouncils?|counterparts?|guests?|hosts?|sides?)`;
const UNIT = String.raw`(?:[hH]ours?|[dD]ays?|[wW]eeks?|[mM]onths?)`;
const NUMBER = String.raw`(?:[aA]n?|[oO]ne|[tT]wo|[tT]hree|[fF]our|[fF]ive|[sS]ix|[sS]everal|[aA]?\s?[fF]ew|[oO]nly|[jJ]ust|[bB]arely|[sS]hortly|[lL]ess\sthan|[mM]ore\sthan)`;
const OF_OTHERS = String.raw`(?:the\s|an?\s)?(?!\p{Ll}+ing\b|part\b|well\b|soon\b|of\b|agreed\b|planned\b|expected\b|scheduled\b|usual\b|always\b|such\b|in\b|at\b|on\b|there\b|to\b)(?=\p{Ll})`;
const OPENS = [
  String.raw`With\s(?!the\s)(?=\p{Ll})`,
  String.raw`(?:Amid|Amidst|Despite|In\sspite\sof|Notwithstanding|Given|Because\sof|Owing\sto|Due\sto|Regardless\sof|Against\s(?:the|a)\sbackdrop\sof)\s`,
  String.raw`In\s(?:an?|what\s[^,.;]{2,40})\s(?:[\p{Ll}-]{3,14}\s)?(?:sign|signal|move|bid|show|step|gesture|boost|blow|setback|shift|break|reversal|snub|twist)\b`,
  String.raw`(?:${NUMBER}\s){0,3}${UNIT}\s(?:after|before|into)\s(?!\p{Ll}+ing\b)`,
  String.raw`(?:Even\s[aA]s|As|While|Although|Though|Since)\s${OF_OTHERS}`,
  String.raw`(?:Ahead\sof|In\sthe\srun-up\sto|On\sthe\seve\sof)\s(?:the|a|an|next|this|[\p{Lu}\p{L}'’-]+)?\s?(?:[\p{Ll}\p{Lu}'’-]{3,16}\s){0,3}(?:[eE]lections?|votes?|ballot|polls?|referendum|deadline|holidays?|winter|summer|anniversary|strike|trial|verdict|parade|games|tournament|harvest|season)\b`,
];
const MAIN = String.raw`,\s(?=(?:the|an?|his|her|their|its|\p{Lu}[\p{L}'’.-]*)\s)`;
const ASIDE = new RegExp(`^["“]?(?:${OPENS.join("|")})(?:(?!\\b${OWN}\\b)[^;:."“”]){2,140}?${MAIN}`, "u");
const ASIDE_LENGTH_MAX = 220;
/** "As Togo mourned its dead, X met Y": what a state did. */
const OF_STATE = new RegExp(
  `^["“]?(?:Even\\s[aA]s|As|While|Although|Though|Since)\\s(?:the\\s)?(?<state>(?:\\p{Lu}[\\p{L}.'’-]+\\s){1,3})(?!(?:and|or|of|for|to|in|on|at|with)\\b)(?=\\p{Ll})(?:(?!\\b${OWN}\\b)[^;:."“”]){2,140}?${MAIN}`,
  "u",
);
const isAside = (match: RegExpExecArray | null): boolean =>
  match !== null && /^[A-Z]{2}$/.test(partyOf((match.groups?.["state"] ?? "").trim()) ?? "");

/**
 * "With elections due in May, [X met Y]", "Despite protests in Lima, ...", "Hours after a train had crashed, ...": where the main clause
 * begins, in offsets of the sentence, behind what was so, or was done, by none of those who met; 0 if nothing of the kind stands in front.
 */
export const asideEnd = remembered((text): number => {
  const head = text.slice(0, ASIDE_LENGTH_MAX);
  const ofState = OF_STATE.exec(head);
  return (isAside(ofState) ? ofState : ASIDE.exec(head))?.[0].length ?? 0;
});
