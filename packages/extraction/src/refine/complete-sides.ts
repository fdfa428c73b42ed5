import { uniqueParties } from "../events/cast.ts";
import type { LooseRole } from "../events/loose-role.ts";
import type { Fact, Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { mergePeople } from "./merge-same.ts";
import { isOfManyStates } from "./of-many.ts";
import { sidesOf, tellsOther, withDelegates, withLetterhead, withOfficials } from "./sides-beside.ts";
import { withMembers } from "./of-members.ts";
import type { RefineContext, Refiner } from "./refiner.ts";
import { namesAgree } from "./names-agree.ts";

const REACH = 8; // sentences between a session and who was there

/** Rules that tell of a meeting by its noun: their clause may leave the sides to the sentences beside it. */
const BY_NOUN: ReadonlySet<string> = new Set(["event.talks-phase", "event.called-off", "event.hosted-by"]);

/** "Bishkek hosted the Council of the SCO": its town's state is not all of its members. */
const isOfBody = ({ kind, mechanism, parties }: Frame): boolean =>
  kind === "committee_session" &&
  mechanism?.parties.some((party) => party.length > 2) === true &&
  parties.filter(({ value }) => value.length === 2).length < 2;

const lacksSides = (frame: Frame): boolean =>
  (sidesOf(frame.parties).size < 2 || isOfBody(frame)) &&
  frame.kind !== "visit" &&
  frame.kind !== "phone_call" &&
  frame.kind !== "signing";

/** The sentence names sessions, and none of them is the frame's: "the Ports Forum, which Palau will co-host". */
const isOfOtherSession = ({ mechanism }: Frame, sentence: number, { mentions }: Draft): boolean => {
  const named = mentions[sentence]?.mechanisms ?? [];
  return mechanism !== null && named.length > 0 && named.every(({ name }) => !namesAgree(name, mechanism.name));
};

/** The frame with the sides whose delegations are told beside it; null if there are not `sidesMin` of them. */
const complete = (frame: Frame, roles: readonly LooseRole[], draft: Draft, sidesMin: number): Frame | null => {
  const near = roles.filter(
    ({ sentence, status }) =>
      Math.abs(sentence - frame.first) <= REACH &&
      !isOfOtherSession(frame, sentence, draft) &&
      // Who "will take part" was not at what has been held.
      !(status === "scheduled" && frame.status === "held"),
  );
  const parties = uniqueParties([...frame.parties, ...near.flatMap((role) => role.parties)]);
  if (sidesOf(parties).size < sidesMin) return null;
  const people = near.flatMap(({ attendance }) => (attendance === null ? [] : [attendance]));
  return { ...frame, parties, people: mergePeople(frame.people, people) };
};

const PAIR_REACH = 2; // sentences
const ROUND = /\bround of (?:the )?(?:talks|negotiations|consultations|discussions)\b/i;
const OF_BOTH = /\b(?:their|agree[ds]?|negotiat\w+|talks|agreement|pact|deal)\b/i;

/** "Chad and Niger have closed a chapter of their pact. The third round of talks took place in Oslo.": two states that the text has just put together. */
const withPair = (frame: Frame, { sentences, mentions }: Draft): Frame | null => {
  if (!ROUND.test(sentences[frame.first]?.text ?? "") || frame.parties.length > 0) return null;
  const before = sentences.slice(Math.max(0, frame.first - PAIR_REACH), frame.first);
  for (const { index, zone, start, text } of before.toReversed()) {
    const states = (mentions[index]?.parties ?? []).filter(({ party }) => party.length === 2);
    const [one, other] = states;
    if (zone !== "body" || one === undefined) continue;
    if (other === undefined || new Set(states.map(({ party }) => party)).size !== 2 || !OF_BOTH.test(text)) return null;
    if (text.slice(one.end - start, other.start - start) !== " and ") return null;
    const sides = [one, other].map(
      (side): Fact<string> => ({
        value: side.party,
        start: side.start,
        end: side.end,
        rule: "party.of-pair",
        certainty: "implied",
      }),
    );
    return { ...frame, parties: sides };
  }
  return null;
};

const isTold = (frame: Frame, frames: readonly Frame[]): boolean => {
  const sides = sidesOf(frame.parties);
  return frames.some((other) => !other.background && [...sides].every((side) => sidesOf(other.parties).has(side)));
};

/** A headline of which the report goes on to tell with more sides: they complete it. */
const isHeadlineOf = (frame: Frame, frames: readonly Frame[]): boolean =>
  frame.parties.length > 0 &&
  frame.triggers.every(({ sentence }) => sentence.zone === "headline") &&
  frames.some((other) => other !== frame && !lacksSides(other) && isTold(frame, [other]));

/** The frame with the sides that the sentences beside it give; null if they do not give two. */
const completed = (frame: Frame, frames: readonly Frame[], { draft, roles }: RefineContext): Frame | null => {
  const isOfOther = (sentence: number): boolean => tellsOther(sentence, frame, frames);
  const told =
    complete(frame, roles, draft, 2) ??
    withOfficials(frame, draft, isOfOther) ??
    // Of many governments a text may name one.
    (isOfManyStates(frame, draft) ? complete(frame, roles, draft, 1) : null) ??
    withPair(frame, draft);
  return withDelegates(told ?? frame, draft, isOfOther) ?? told;
};

const MEETING_HELD = /\b(?:[Mm]eeting|[Tt]alks|[Dd]iscussions|[Cc]onsultations|[Ss]ession)\b[^.;]{0,60}$/;

/** "A meeting on electricity took place in Oslo. Chad was represented by X and Niger by Y.": a meeting without a name. */
const isPlainMeeting = (hint: Frame): boolean =>
  hint.mechanism === null &&
  !hint.background &&
  lacksSides(hint) &&
  hint.triggers.every(
    ({ rule, value, sentence, start }) =>
      rule === "event.session" &&
      value.shape === "passive" &&
      MEETING_HELD.test(sentence.text.slice(0, start - sentence.start)),
  );

/** "The fifth meeting of the ministers was held in Oslo. It was attended by A, B and C": the row of those who were at it, and no other meeting. */
const isRowOf = (row: Frame, frame: Frame): boolean =>
  row.triggers.every(({ rule }) => rule === "event.roll-call") &&
  row.status === frame.status &&
  (row.date === null || frame.date === null || row.date.date === frame.date.date) &&
  row.people.filter(({ person }) => frame.people.some((known) => known.person === person)).length >= ROW_MIN;
const ROW_MIN = 2;

/** Adds a meeting that is not told yet; in the place of what other words of its sentence told with fewer sides. */
const put = (frame: Frame, all: Frame[], own: number): void => {
  if (isTold(frame, all)) return;
  const row = all.findIndex((one) => isRowOf(one, frame));
  if (row >= 0) {
    all[row] = frame;
    return;
  }
  const lesser = all.findIndex((one, at) => at >= own && one.first === frame.first && isTold(one, [frame]));
  all.splice(lesser < 0 ? all.length : lesser, 1, frame);
};

/**
 * "The third round of talks ended in Oslo. X led the Chadian team and Y that of Niger.": a meeting told without its sides
 * has those whose delegations are told beside it.
 */
export const completeSides: Refiner = {
  name: "complete-sides",
  refine: (frames, context) => {
    const all = frames.map((frame) => {
      // "C was represented by its envoy" at what another sentence tells of A, B and C.
      const isOwn = lacksSides(frame) && !isHeadlineOf(frame, frames);
      return isOwn ? (completed(frame, frames, context) ?? frame) : frame;
    });
    for (const hint of context.draft.hints) {
      if (isPlainMeeting(hint)) {
        const told = complete(hint, context.roles, context.draft, 2);
        if (told !== null) put(told, all, frames.length);
        continue;
      }
      const byNoun = hint.triggers.some(
        ({ rule }) => BY_NOUN.has(rule) || (rule === "event.session" && hint.mechanism !== null),
      );
      const ofMembers = hint.triggers.some(({ rule }) => rule === "event.at-meeting")
        ? withMembers(hint, context.draft)
        : null;
      const frame = byNoun && !hint.background && lacksSides(hint) ? completed(hint, frames, context) : ofMembers;
      if (frame !== null) put(frame, all, frames.length);
    }
    for (const page of context.draft.loose) {
      const frame = withLetterhead(page, context.draft);
      if (frame !== null) put(frame, all, frames.length);
    }
    return all;
  },
};
