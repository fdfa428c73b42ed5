import { isBesideMeetings } from "../events/body-around.ts";
import { isLookedBackTo } from "../events/spoken-of.ts";
import { uniqueParties } from "../events/cast.ts";
import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import type { Frame, MechanismMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { calledBehind } from "./mechanism-called.ts";
import { isMain } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";
import { type Found, isOfOther, mechanismsOf, numberOf } from "./number-near.ts";
import { namesAgree } from "./names-agree.ts";

const REACH = 2; // sentences between the one that names the session and the one that tells of "the gathering"

/** "the gathering", "the two-day session": a meeting that has been named; not "on the sidelines of the meeting", "the meeting with Y". */
const DEFINITE =
  /(?<!\b(?:sidelines?|margins?|fringes?|edges?)\s(?:of|at)\s)\b[Tt](?:he|his)\s(?:[\p{L}\d-]{2,24}\s){0,2}(?:gathering|session|meeting|summit|conference|dialogue|consultations|talks|plenary|round|event)\b(?!\swith\s)/u;

interface Context {
  readonly all: readonly Found[];
  readonly draft: Draft;
  readonly frames: readonly Frame[];
}

const sidesOf = (parties: readonly string[]): string[] => parties.filter((party) => !FORUM_PARTIES.has(party));

/** The sides of the name are all sides of the meeting; a name without sides fits any. */
const fitsSides = (mention: MechanismMention, frame: Frame): boolean => {
  const sides = new Set(frame.parties.map(({ value }) => value));
  return sidesOf(mention.parties).every((party) => party.length > 2 || sides.has(party));
};

const FORUM_SIDES_MIN = 4; // "C5+1 Ministerial" names none of its states

/** "Chad-Niger Strategic Dialogue" over a report of talks between just these two; a heading with a meeting of its own tells that one. */
const ofHeading = (frame: Frame, { all, draft, frames }: Context): MechanismMention | null => {
  const sides = new Set(frame.parties.map(({ value }) => value));
  const names = ({ parties }: MechanismMention): boolean =>
    sidesOf(parties).length === 0
      ? parties.length > 0 && sides.size >= FORUM_SIDES_MIN
      : parties.length >= 2 && parties.length === sides.size && parties.every((party) => sides.has(party));
  // "Joint Commission to meet in March" tells another meeting, of whatever sides.
  const isOwn = (sentence: Sentence): boolean =>
    frames.some(({ triggers }) => triggers.some((trigger) => trigger.sentence === sentence)) ||
    draft.triggers.some((trigger) => trigger.sentence === sentence && trigger.status !== frame.status);
  return (
    all.find(
      ({ mention, sentence }) =>
        sentence.zone === "headline" && names(mention) && !isOwn(sentence) && !isLookedBackTo(mention, sentence),
    )?.mention ?? null
  );
};

/** The session that is the only one named in these sentences, if it may be the one the frame tells. */
const onlyOne = (near: readonly Found[], frame: Frame, draft: Draft): MechanismMention | null => {
  const [only] = near;
  if (only === undefined || near.some(({ mention }) => !namesAgree(mention.name, only.mention.name))) return null;
  const isSession = only.mention.session || only.mention.kind === "summit" || only.mention.kind === "conference";
  const fits =
    fitsSides(only.mention, frame) &&
    !isLookedBackTo(only.mention, only.sentence) &&
    !isBesideMeetings(only.mention, only.sentence);
  return isSession && fits && !isOfOther(only, frame, draft) ? only.mention : null;
};

/** "the gathering" of a session that the sentences before name. */
const before = (frame: Frame, { all, draft }: Context): MechanismMention | null => {
  const told = frame.triggers.find(({ sentence }) => sentence.index === frame.first)?.sentence;
  // "It was co-chaired by X and Y": only what has been told can be.
  const isChaired = frame.triggers.some(({ rule }) => rule === "event.co-chaired");
  if (told === undefined || !(isChaired || DEFINITE.test(told.text))) return null;
  const near = all.filter(
    ({ sentence }) =>
      sentence.index < frame.first && sentence.index >= frame.first - REACH && sentence.zone !== "furniture",
  );
  return onlyOne(near, frame, draft);
};

const ANOTHER = /\b(?:last|previous|earlier|next (?:year|session|meeting)|recalled|since)\b/;

/** "have put off next week's meeting. They were to preside over the 17th Binational Cabinet": numbered behind what has not been held. */
const behind = (frame: Frame, { all, draft }: Context): MechanismMention | null => {
  if (frame.status === "held") return null;
  const last = Math.max(...frame.triggers.map(({ sentence }) => sentence.index));
  const near = all.filter(
    ({ sentence, mention }) =>
      sentence.index > frame.first &&
      sentence.index <= last + REACH &&
      sentence.zone !== "furniture" &&
      mention.ordinal !== null &&
      !ANOTHER.test(sentence.text),
  );
  return onlyOne(near, frame, draft);
};

const named = (frame: Frame, context: Context): MechanismMention | null =>
  ofHeading(frame, context) ??
  before(frame, context) ??
  calledBehind(
    frame,
    context.all,
    (found) => fitsSides(found.mention, frame) && !isOfOther(found, frame, context.draft),
  ) ??
  behind(frame, context);

const withMechanism = (frame: Frame, mention: MechanismMention): Frame => ({
  ...frame,
  mechanism: mention,
  // "met on the occasion of the Dialogue": it is the meeting itself.
  superEvent: frame.superEvent !== null && namesAgree(frame.superEvent.value, mention.name) ? null : frame.superEvent,
  kind: frame.kind === "meeting" ? mention.kind : frame.kind,
  parties: uniqueParties([
    ...frame.parties,
    ...mention.parties.map((value) => ({
      value,
      ...mention.nameSpan,
      rule: "party.of-mechanism",
      certainty: "stated" as const,
    })),
  ]),
});

/** What the main meeting is called, and which of its series it is, where its own clause does not say. */
export const mechanismNear: Refiner = {
  name: "mechanism-near",
  refine: (frames, { draft }) => {
    const all = mechanismsOf(draft);
    // "signed five agreements at the close of the sixth session. X and Y co-chaired the meeting": the meeting has the name.
    const main = frames.find(
      (frame) =>
        (isMain(frame) || frame.status === "postponed" || frame.status === "cancelled") && frame.kind !== "signing",
    );
    return frames.map((frame) => {
      const mention =
        frame === main && frame.kind === "meeting" && frame.mechanism === null
          ? named(frame, { all, draft, frames })
          : null;
      const one = mention === null ? frame : withMechanism(frame, mention);
      const { mechanism } = one;
      if (mechanism === null || mechanism.ordinal !== null) return one;
      return { ...one, mechanism: numberOf(one, mechanism, all, draft) ?? mechanism };
    });
  },
};
