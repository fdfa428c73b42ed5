import type { Frame, Sentence, Status } from "../model.ts";
import type { Refiner } from "./refiner.ts";
import { groupOf } from "./groups.ts";
import { withFateOfReport } from "./past-plan.ts";

const CALLED_OFF = /\b(?:cancel|call(?:s|ed|ing)? off|scrap|shelv|abandon|axed|drop)/i;

const isSaid = ({ triggers }: Frame): boolean => triggers.some(({ sentence }) => CALLED_OFF.test(sentence.text));

const sharesPeople = (a: Frame, b: Frame): boolean =>
  a.people.some(({ person }) => b.people.some((known) => known.person === person));

/** "X was to have co-chaired the dialogue with Y" beside the dialogue itself, told as put off without people. */
const isOfSession = (frame: Frame, other: Frame): boolean =>
  other.mechanism !== null &&
  other.people.length === 0 &&
  frame.parties.length >= 2 &&
  frame.parties.every(({ value }) => other.parties.some((party) => party.value === value));

/** "were to have met today, but the meeting has been put off": one sentence, or the next, without people of its own. */
const isTold = (frame: Frame, other: Frame): boolean =>
  other.people.length === 0 &&
  Math.abs(other.first - frame.first) <= 1 &&
  frame.parties.length >= 2 &&
  frame.parties.every(({ value }) => other.parties.some((party) => party.value === value));

/** "will not fly to Lima. The visit had been postponed", "will not take place on that date": it is not given up. */
const ANOTHER_DAY =
  /\b(?:(?:been|was|were|is|are)\s(?:\p{L}+ly\s)?(?:postponed|put (?:off|back)|pushed back|delayed|deferred|re-?scheduled)|(?<!\b(?:[Nn]o|without|any|of)\s|\b(?:[Nn]obody|[Nn]o one|[Nn]either|not|never|n't)\b[^.;]{0,40}\s)(?:[Aa]nother|[Aa] new|[Aa] later|[Aa] different) (?:date|day|time)|(?:on|for) that (?:date|day)|at a later (?:date|stage|time)|postponement|postponed)\b/u;

const isOnlyPutOff = (frame: Frame, sentences: readonly Sentence[]): boolean => {
  const last = Math.max(...frame.triggers.map(({ sentence }) => sentence.index));
  return sentences.some(
    ({ index, zone, text }) =>
      zone === "body" &&
      index >= frame.first &&
      index <= last + REACH &&
      ANOTHER_DAY.test(text) &&
      !ELSEWHEN.test(text),
  );
};

const NOUN = String.raw`(?<noun>visit|trip|tour|journey|stopover|meeting|talks|summit|session|dialogue|encounter|round|consultations|call)`;
const DEFINITE = String.raw`(?:[Tt]he|[Tt]hat|[Tt]his|[Hh]is|[Hh]er|[Tt]heir)\s(?:(?:two|planned|official|state|working|whole|entire|first|second|third)\s){0,2}?`;
/** Between what was planned and what became of it. */
export const BEEN = String.raw`(?:has|have|was|were|had|is|are)\s(?:now\s|also\s|since\s|\p{L}{3,12}ly\s)?(?:been\s|being\s)?(?:\p{L}{3,12}ly\s)?`;
/** Words for what is to be later. */
export const PUT_OFF = String.raw`postponed|put off|put back|pushed back|put on hold|delayed|deferred`;
/** Words for what is not to be. */
export const GIVEN_UP = String.raw`called off|cancell?ed|scrapped|shelved|abandoned|dropped`;
/** "The trip was called off", "Rabat called the meeting off", "put off the visit"; not "the third trip was to Rabat". */
const FATES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\b(?:leg|part|stage|portion) of\s)\b${DEFINITE}${NOUN}\b(?:,[^,.;]{3,60},)?\s${BEEN}(?<off>${PUT_OFF}|${GIVEN_UP})\b(?!\sby (?:an? )?(?:hour|minute|half))`,
    "u",
  ),
  new RegExp(String.raw`\b(?<off>call(?:ed|s)|put)\s(?:the|that|his|her|their)\s${NOUN}\soff\b`, "u"),
  new RegExp(
    String.raw`\b(?<off>${PUT_OFF}|${GIVEN_UP})\s(?:the|that|this|his|her|their)\s${NOUN}\b(?!\s(?:to|of|with|by|between))`,
    "u",
  ),
];
/** Of another time, or of what did not come true. */
const ELSEWHEN =
  /\b(?:last (?:year|month|spring|summer|autumn|winter)|in (?:19|20)\d\d|(?:twice|once|already|previously|first|originally) (?:been\s)?(?:postponed|put|called|cancel|delayed)|rumou?rs?|den(?:y|ied|ies)|not been|if|unless|would|could|might|may)\b/;
const OFF_WORD = /off\b|postpone|put |pushed|delayed|deferred|cancel|scrapped|shelved|abandoned|dropped/;
const REACH = 2; // sentences

/** What a sentence says became of a meeting or visit that stands before it; null if it says nothing of the kind. */
const saidIn = ({ text, zone }: Sentence): { readonly status: Status; readonly isVisit: boolean } | null => {
  // The first test is a cheap one: few sentences hold such a word.
  if (zone === "furniture" || zone === "headline" || !OFF_WORD.test(text) || ELSEWHEN.test(text)) return null;
  for (const pattern of FATES) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const off = groups["off"] ?? "";
    const isPutOff = /^(?:postponed|put|pushed|delayed|deferred)/.test(off);
    return {
      status: isPutOff ? "postponed" : "cancelled",
      isVisit: /^(?:visit|trip|tour|journey|stopover)$/.test(groups["noun"] ?? ""),
    };
  }
  return null;
};

/** "Was due in Odesa on Friday. The trip was called off": what a later sentence says of the plan before it. */
const withLaterFate = (frames: readonly Frame[], sentences: readonly Sentence[]): Frame[] => {
  const all = [...frames];
  if (!all.some(({ status }) => status === "scheduled" || status === "cancelled")) return all;
  for (const sentence of sentences) {
    const said = saidIn(sentence);
    if (said === null) continue;
    const told = all.some(
      ({ status, triggers }) => status === said.status && triggers.some((trigger) => trigger.sentence === sentence),
    );
    const at = told
      ? -1
      : all.findLastIndex(
          (frame) =>
            (frame.status === "scheduled" || (frame.status === "cancelled" && !isSaid(frame))) &&
            (groupOf(frame) === "visit") === said.isVisit &&
            frame.triggers.some(({ sentence: { index } }) => {
              const gap = sentence.index - index;
              return gap >= 0 && gap <= REACH;
            }),
        );
    const frame = all[at];
    if (frame !== undefined) all[at] = { ...frame, status: said.status };
  }
  return all;
};

/** "had been slated to hold talks" in a report of a trip put off: what came to nothing with it was put off as well. */
export const fate: Refiner = {
  name: "fate",
  refine: (given, { draft }) => {
    const frames = withFateOfReport(withLaterFate(given, draft.sentences), draft);
    return frames.map((frame) => {
      if (frame.status !== "cancelled" || isSaid(frame)) return frame;
      // The talks of a trip that was called off went with it.
      if (frames.some((other) => other.status === "cancelled" && isSaid(other) && sharesPeople(frame, other)))
        return frame;
      const withIt =
        frames.some(
          (other) =>
            other.status === "postponed" &&
            (sharesPeople(frame, other) || isOfSession(frame, other) || isTold(frame, other)),
        ) || isOnlyPutOff(frame, draft.sentences);
      return withIt ? { ...frame, status: "postponed" } : frame;
    });
  },
};
