import type { Rule } from "../rule.ts";
import type { TriggerValue } from "../model.ts";
import { HABITUAL } from "./words.ts";

const isIntransitive = (quote: string, behind: string): boolean =>
  /^(?:convene|sit|(?:assembled|sat|opened|opens|ended|concluded|closed|rose|ran)$)/.test(quote) &&
  /^(?:\s(?:in|on|at|here|today|tomorrow|yesterday|next|again|for|from|late|with|over|an?|two|three|\p{Ll}+\s(?:hours?|minutes|days?))\b|[.,])/u.test(
    behind,
  );

/** "During a visit to Lima to [attend] the summit, X held talks with Y": the talks are told, and the summit is why X was there. */
const CAME_TO =
  /(?:\b(?:visit|trip|stay|was|is|were|are|while)(?:ing)?\s(?:(?:to|in)\s)?(?:\p{Lu}[\p{L}'’-]+\s){1,3}to|(?:^|,\s)(?:["“]?While)?)\s?$/iu;
const MET_THERE =
  /^\s[^.;]{3,90}?,\s[^.;]{0,120}?\b(?:(?<!\b(?:he|she|they)\s)met\s(?:with\s)?(?!in\b|on\b|to\b)|(?:held|had)\s(?:(?:an?|separate|bilateral|the)\s){0,3}(?:[\p{Ll}-]{3,12}\s)?(?:meeting|talks|discussions)\swith\s)/u;

/** "with his Romanian host": who receives. */
const IS_PERSON = /\b(?:[Aa]s|his|her|their|its|my|our)\s(?:\p{Lu}[\p{L}-]{1,24}\s){0,3}$/u;

/** "for the conference, which is [being held] with the help of Y" */
const WHICH_IS = /\b(?:which|that)\s(?:is|are|was|were)\s$/u;

const TALKS_BEFORE = /\b(?:meetings?|talks|discussions|conversations)\s$/i;

/** "... hosted / held / opened / attended / convened the Nth meeting of M", "M was held / convened / concluded"; the mechanism must be near. */
export const session: Rule<TriggerValue> = {
  id: "event.session",
  needs:
    "assembled|sat |had |rose |ran |got through|closed |pencilled|fixed |began|begin|start|clos|complet|finished|resum|sit |wound |wrapp|work |deliberations|session|sitting|proceedings|ended |held |hold |holds |holding |host|co-host|conven|open|conclud|venue |played host|took p|takes p|take p|taking p|taken p|mediat|facilitat|attend|participat|join|addressed|met |meet |gather|travel|slated|scheduled|set |planned|due |expected|yielded |produced ",
  summary: "The two sides held the fifth round of the Strategic Dialogue; not: the Committee welcomed the report.",
  cue: /(?<!-)\b(?<quote>(?:was|were|is|are|be|been|being)\s(?:also\s|successfully\s|formally\s)?(?:held|convened|hosted|opened|concluded)|(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:now\s)?(?:slated|scheduled|set(?:\sdown)?|pencilled in|fixed|planned|due|expected)\s(?:for|to be held|to take place|to convene|to meet)|(?:was|is|will be|is to be) (?:the )?venue (?:(?:on \p{Lu}\p{L}{1,5}day|today|yesterday) )?(?:of|for)|played host to|(?:yielded|produced)(?=\s(?:[\p{Ll}-]{3,14}\s){0,3}(?:results?|outcomes?|agreements?)\b)|took place|takes? place|taking place|taken place|(?:began|begins?|opened|opens?|started|starts|resumed|concluded|concludes|ended|closed|closes|wound up|wrapped up) its (?:work|deliberations|session|sitting|proceedings)|(?:ended|closed|rose)(?=\s(?:in|on|at|here|today|yesterday|with|late)\b)|(?:assembled|sat)(?<=\b(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Ff]orum|[Dd]ialogue|[Bb]oard|[Mm]echanism|[Ff]orce|[Cc]abinet)(?:\s(?:of|on|for|between)\s[^.;,]{3,60})?\s\p{Ll}{3,9})(?=\s(?:in|at|on|here|for|today|yesterday)\b)|ran(?=\s(?:[\p{Ll}-]+\s){0,3}(?:hours?|minutes|days?|over\s?time|late)\b)|got through(?=\s(?:its|their|the|an?|all|most|\p{Ll}+\s(?:items|points)))|(?:held|hold|holds|holding|host|hosts|hosted|hosting|co-host|convene|convened|convenes|conven?ing|open(?:ed|s)|mediat(?:ed|es|ing)|facilitat(?:ed|es|ing)|conclud(?:ed|es|e)|attend(?:ed|s|ing)?|participat(?:ed|es|e|ing)(?=\s.{0,120}?\bin\s)|participation\sin|(?:took|tak(?:e|es|ing)) part(?:\son\s\p{L}{3,6}day|\stoday|\stomorrow)?\sin|join(?:ed|s)?|addressed|met(?:\s\w{4,12})?|meet|gather(?:ed)?|(?<=\b(?:will|to)\s)sit(?=\s(?:in|at|on|for|from|next|again)\b)|(?:wound|wrapped) up(?=\s(?:the|their|an?|its|[\p{L}-]{2,20}['’]s)\s)|(?:closed|ended|finished|completed)(?=\s(?:the|their|an?|its|[\p{L}-]{2,20}['’]s)\s(?:[\p{L}\d-]{1,20}\s){0,3}summit\b)|(?:had|(?:began|begins?|start(?:ed|s)|clos(?:ed|es)|ended|complet(?:ed|es)|finished)(?<=\b(?:Authority|[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Dd]ialogue|[Ff]orum|[Gg]roup|[Mm]echanism|Government|Ministers)\s(?:\(\p{Lu}{2,8}\)\s)?(?:(?:on|of|for|between)\s[^.;,]{3,90}\s)?\p{L}{4,9}))(?=\s(?:its|their|the|an?)\s(?:\d{1,4}(?:st|nd|rd|th)|[\p{Ll}-]{3,14}(?:th|st|nd)|first|second|third)\s(?:\S{1,24}\s){0,3}(?:round|session|meeting|edition|summit)\b)|travel(?:l?ed)? to \p{Lu}\p{L}{1,20} for))\b/giu,
  read: (match) => {
    const quote = (match.groups?.["quote"] ?? "").toLowerCase();
    if (/^hosts?$/.test(quote) && IS_PERSON.test(match.input.slice(0, match.index))) return null;
    const behind = match.input.slice(match.index + match[0].length);
    if (/^attend(?:ing)?$/.test(quote) && CAME_TO.test(match.input.slice(0, match.index)) && MET_THERE.test(behind))
      return null;
    if (HABITUAL.test(match.input.slice(match.index))) return null;
    // "Discussions were also held with Minister Y": with one of them, and no session.
    if (quote.endsWith("held") && /^\swith\b/.test(behind) && TALKS_BEFORE.test(match.input.slice(0, match.index)))
      return null;
    // "noted the importance of holding of the Forum": it is only spoken of.
    if (quote === "holding" && match.input.startsWith(" of ", match.index + match[0].length)) return null;
    const isHosting =
      (/^host(?:s|ed)$/.test(quote) ||
        (/^(?:co-)?host$/.test(quote) &&
          /\b(?:will|would|(?:is|are|due|set)\sto)\s$/.test(match.input.slice(0, match.index)))) &&
      /^\s(?:the|this|these|both)\s(?:meeting|talks|negotiations|summit|discussions|gathering|encounter|round)\b/.test(
        behind,
      );
    return {
      kind: "committee_session",
      ...(isHosting ? { host: "subject" as const } : {}),
      // "The committee convenes in Lima": it does so itself.
      shape:
        /^(?:was|were|is|are|be|been|has|have|took|takes?|taking|taken|yielded|produced)\b|place$/.test(quote) ||
        (/^being\b/.test(quote) && !WHICH_IS.test(match.input.slice(0, match.index))) ||
        isIntransitive(quote, behind)
          ? "passive"
          : "owner",
    };
  },
};
