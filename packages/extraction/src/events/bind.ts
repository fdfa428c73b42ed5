import type { Sentence, Trigger } from "../model.ts";
import { between, group } from "./group.ts";
import { isDelegationGap } from "./delegation-gap.ts";
import { addressed, frontedBy, splitFronted, withLeadApart } from "./fronted-subject.ts";
import { ownerIn } from "./owner.ts";
import { named, objectPronoun } from "./pronoun.ts";
import { receivedAt } from "./received-where.ts";
import { subjectOf } from "./subject-of.ts";
import type { Unit } from "./units.ts";

export interface Sides {
  readonly subject: readonly Unit[];
  readonly object: readonly Unit[];
}

const OBJECT_GAP =
  /^(?:\s|,|:|–|—|\b(?:with|by|between|of|from|for|the|an?|his|her|their|its|my|visiting|senior|top|to|and|of|members?|some|several|other|two|three|four|five|six|seven|eight|all|officials|representatives|leaders|government|both|including|among|separately|today|yesterday|tomorrow|here|again|briefly|earlier|late|later|on|in|held|talks|virtually|newly(?:[- ](?:accredited|appointed|elected|arrived|designated|installed))?|resident|non-resident|designated|accredited|the late|led by|headed by|high-ranking|high-level|parliamentary|military|ministerial|congressional|technical|diplomatic|joint|day|week|month|this|last|next|delegation|delegations|group|team|counterparts?|hosts?|ministers|side|at|via|video|link|phone|telephone|over|one-on-one|acting|interim|caretaker|outgoing|incoming|(?:foreign )?ministr(?:y|ies)(?: of foreign affairs)?|(?:ministry|department)\s(?:of|for)\s(?:(?!of\b)[\p{L}-]{2,20},?\s){1,8}of|his royal highness|her royal highness|(?:his|her) (?:majesty|highness|excellency)|H\.?R\.?H|H\.E|HE|Mr|Mrs|Ms|Dr|Shri|Smt|Hon|Sir)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{1,4}\b|\b\p{L}{3,14}ly\b|\b(?!\p{Ll}{1,16}ing\b)\p{Ll}{3,16}\b(?=\s(?:\p{Ll}{3,16}\s)?$)|\b(?:prime|foreign|defen[cs]e|finance|trade|interior|transport|energy|health|justice|culture|economy|agriculture|environment|labou?r|tourism|water|oil)\b(?=\sministers\b)|['".])*$/iu;
const OBJECT_REACH = 90;
const STOPS =
  /\b(?:said|says|told|that|who|which|after|before|while|when|where|because|since(?!\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)|amid|ahead|following|during|as|whether|if|but|discuss(?:ed|ing)?|to discuss|focus(?:ed|ing)?|in a bid)\b/i;

const objectOf = (sentence: Sentence, units: readonly Unit[], trigger: Trigger): Unit[] => {
  const { end } = trigger;
  const received = receivedAt(sentence, units, trigger);
  if (received >= 0) return group(sentence, units, received, 1);
  const at = units.findIndex((unit) => unit.start >= end);
  const first = units[at];
  if (first === undefined) return [];
  const gap = between(sentence, end, first.start);
  if (first.person !== null && isDelegationGap(gap)) return group(sentence, units, at, 1);
  if (gap.length > OBJECT_REACH || STOPS.test(gap)) return [];
  if (!OBJECT_GAP.test(gap)) {
    // "held talks in Tehran on trade with X": a later "with" still brings the other side.
    const later = LATER_WITH.test(gap);
    return later ? group(sentence, units, at, 1) : [];
  }
  return group(sentence, units, at, 1);
};

/** Between "with" and whom it brings. */
const STYLE = String.raw`HE|HH|HRH|H\.E\.|H\.H\.|Dr\.?|Mrs?\.?|Ms\.?|excellency|(?:royal\s)?highness`;
const COMPANY = new RegExp(
  String.raw`\b(?:with|alongside|involving|between|among)\s(?:(?:representatives|officials|ministers|counterparts|delegations|an?\s(?:[\p{Ll}-]{3,14}\s)?(?:delegation|team|group)|the|his|her|their|from|of|both|senior|visiting|${STYLE})\s)*$`,
  "iu",
);
const LATER_WITH = new RegExp(String.raw`\bwith\s(?:(?:the|his|her|visiting|senior|a|an|${STYLE})\s)*$`, "i");
/** "chaired a meeting on trade with Brazil": with whom they trade, not who was there. */
const ABOUT_WITH = /\b(?:on|about|over)\s[^,;]{2,60}\swith\s(?:the\s)?$/i;
/** "Both agreed on the need for a pact with Y": what they agreed on has its own "with". */
const ABOUT = /\s(?:on|to|that|about|over|of)$/;
const COMPANY_REACH = 160; // the name of a mechanism may stand between

/** "co-host the Ministerial Meeting with Y": who is named beside the subject, behind the object. */
const companyOf = (sentence: Sentence, units: readonly Unit[], { quote, end }: Trigger): Unit[] => {
  if (ABOUT.test(quote)) return [];
  const at = units.findIndex(
    (unit) =>
      unit.start >= end &&
      unit.start - end <= COMPANY_REACH &&
      COMPANY.test(between(sentence, end, unit.start)) &&
      !ABOUT_WITH.test(between(sentence, end, unit.start)) &&
      !STOPS.test(between(sentence, end, unit.start)),
  );
  const company = at < 0 ? [] : group(sentence, units, at, 1);
  return ONLOOKERS.test(between(sentence, company.at(-1)?.end ?? end, sentence.end)) ? [] : company;
};
/** "signed it, with Premier X and Minister Y looking on" */
const ONLOOKERS = /^,?\s(?:looking on|watching|standing by|in attendance|as witness(?:es)?|witnessing)\b/;

const AROUND_REACH = 110;
/** "talks on the island ended with U.S. and Turkish officials failing to agree" */
const ENDED_WITH =
  /\b(?:end(?:ed|s)|conclude[sd]|close[sd]|wrapped up|broke up|opened|began|resumed)(?:\s(?:on|in)\s\p{Lu}\p{L}+)?\swith\s(?:the\s)?$/u;
const PAIR_BEFORE = /(?:^|\s)\p{Lu}[\p{L}.]{1,14}[-–—]\p{Lu}[\p{L}.]{1,14}\s$/u;
const WITH_BEHIND = /^\s(?:of\s(?:talks|negotiations|consultations|discussions)\s)?with\s/;

/** "talks on the border between Chile and Bolivia": the nearest group of two sides, behind the noun or before it. */
const around = (sentence: Sentence, units: readonly Unit[], trigger: Trigger): Unit[] => {
  const after = units.findIndex((unit) => unit.start >= trigger.end && unit.start - trigger.end <= AROUND_REACH);
  const behind = after < 0 ? [] : group(sentence, units, after, 1);
  const isWith = WITH_BEHIND.test(sentence.text.slice(trigger.end - sentence.start, trigger.end - sentence.start + 30));
  const ofThose = /^\sof\s$/.test(between(sentence, trigger.end, behind[0]?.start ?? trigger.end));
  const owner = isWith ? units.findLast((unit) => unit.end <= trigger.start) : undefined;
  const isOwned =
    owner !== undefined && ownerIn(between(sentence, owner.end, trigger.start), trigger.quote) === "nearest";
  if (isOwned && behind.length === 1) return [owner, ...behind];
  if (behind.length >= 2 || (isWith && behind.length > 0)) return behind;
  // "A summit of the three leaders has been postponed": those of whom the text told before.
  if (ofThose && (behind[0]?.reference === "collective" || behind[0]?.reference === "many")) return behind;
  const ended = units.findIndex(
    (unit) =>
      unit.start >= trigger.end &&
      unit.start - trigger.end <= COMPANY_REACH &&
      ENDED_WITH.test(between(sentence, trigger.end, unit.start)),
  );
  const those = ended < 0 ? [] : group(sentence, units, ended, 1);
  if (those.length >= 2) return those;
  const last = units.findLastIndex((unit) => unit.end <= trigger.start);
  // "U.S.-Turkey Cyprus talks": what they talk about stands between; the pair is read for itself.
  const subject = units[last];
  if (
    subject !== undefined &&
    between(sentence, subject.end, trigger.start) === " " &&
    PAIR_BEFORE.test(between(sentence, sentence.start, subject.start))
  )
    return [];
  // "Luanda meeting put off": where it is.
  const nearest = units[last];
  if (nearest?.metonym === true && between(sentence, nearest.end, trigger.start) === " ") {
    const before = between(sentence, sentence.start, nearest.start);
    if (!/(?:[-–—/]|\band\s|,\s)$/.test(before)) return [];
  }
  return last < 0 ? [] : group(sentence, units, last, -1);
};

const BY_TRAVELLER = /^\s(?:the\s)?(?:[\p{L}'’.-]{2,20}\s){1,3}by\s(?:the\s|visiting\s|its\s)?$/u;

const HIM = /\s(?:him|her)\b/;

/** Before and after the trigger: who met whom. */
export const bindSides = (trigger: Trigger, units: readonly Unit[]): Sides => {
  const { sentence, value } = trigger;
  if (value.shape === "around") return { subject: around(sentence, units, trigger), object: [] };
  const subject = named(
    subjectOf(sentence, units, trigger, /^event\.(?:at|reference)/.test(trigger.rule)),
    units,
    sentence,
  );
  const byAgent =
    /\bby$|signed .*between$|chairmanship of$|co-?chair of$|^(?:visits?|trips?|tours?) of$|(?:present|attending|attendance)\b.*\b(?:was|were)$/i.test(
      trigger.quote,
    );
  const alone = (value.shape === "gathering" || value.shape === "owner") && !byAgent;
  const object = alone ? companyOf(sentence, units, trigger) : objectOf(sentence, units, trigger);
  if (value.shape === "between") return { subject: [], object };
  const him = byAgent || subject.length === 0 ? null : objectPronoun(trigger, units, subject);
  if (him !== null) return { subject, object: [him] };
  // "The gas deal of Iran was settled by A and B": what they settled is no side.
  if (trigger.rule === "event.done-by") return { subject: object, object: [] };
  // "X said so when the ambassador, Y, visited him in his office"
  if (object.length === 0 && HIM.test(trigger.quote)) {
    const host = units.find((unit) => unit.end <= trigger.start && unit.person !== null && !subject.includes(unit));
    return { subject, object: host === undefined ? [] : [host] };
  }
  // "a trip to China by Brazil's president", "Brazil put off a trip to China by its president": then the state is the other side.
  const traveller =
    value.kind === "visit" && subject.every(({ person }) => person === null)
      ? units.findIndex(
          (unit) =>
            unit.start >= trigger.end &&
            (unit.person !== null || subject.length === 0) &&
            BY_TRAVELLER.test(between(sentence, trigger.end, unit.start)),
        )
      : -1;
  if (traveller >= 0) return { subject: group(sentence, units, traveller, 1), object: subject };
  const apart = value.shape === "active" && subject.length === 0 ? withLeadApart(sentence, trigger, object) : null;
  if (apart !== null && !byAgent) return apart;
  const lead = subject.length === 0 && value.shape !== "passive" ? frontedBy(trigger, units, object) : [];
  const split = subject.length === 0 && value.shape === "active" && !byAgent ? splitFronted(trigger, object) : null;
  if (split !== null) return split;
  if (byAgent) return { subject: object, object: subject.length > 0 ? subject : lead };
  if (lead.length > 0) return { subject: lead, object: object.length > 0 ? object : addressed(sentence, units, lead) };
  return { subject, object };
};
