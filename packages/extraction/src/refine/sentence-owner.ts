import { namesAgree } from "./names-agree.ts";
import type { Frame, Sentence, Span, Trigger } from "../model.ts";
import type { Draft } from "../pass.ts";
import { unreadMeetings } from "./unread-meeting.ts";
import { byTime, isSameSides } from "./owner-by-time.ts";
import { byKind } from "./owner-by-kind.ts";
import { byOffices, byPerson, byPersons, byRank, onlyMeetings } from "./owner-by-people.ts";

/** Sentences that may tell of a meeting. */
export const tells = ({ zone }: Sentence): boolean => zone === "body" || zone === "caption";

/** Of the meetings that have it, if one alone has. */
const onlyOne = (frames: readonly Frame[], has: (frame: Frame) => boolean): Frame | null => {
  const [meeting, ...others] = frames.filter((frame) => !frame.background && has(frame));
  return others.length === 0 ? (meeting ?? null) : null;
};

const AT_HEAD = /^(?:In|At)\s(?:the\s)?$/u;
const OF_MEETING =
  /\b(?:meetings?|talks|discussions?|session|summit|conference|negotiations|visit|agenda)\s(?:here\s)?(?:in|at)\s(?:the\s)?$/u;

/** "In Luanda, they reviewed ...", "on the agenda of the meeting in Baku": the only meeting in that town. */
const byTown = (frames: readonly Frame[], { index, text, start }: Sentence, draft: Draft): Frame | null => {
  const towns = new Set(
    draft.mentions[index]?.places
      .filter(({ city, start: at }) => {
        const before = text.slice(0, at - start);
        return city !== null && (AT_HEAD.test(before) || OF_MEETING.test(before));
      })
      .map(({ city }) => city),
  );
  const [town] = towns;
  return towns.size === 1 && town != null ? onlyOne(frames, ({ place }) => place?.city === town) : null;
};

const SIDE_AT_HEAD = /^(?:(?:With|To|For|From)\s)?(?:[Tt]he\s)?$/u;

/** "The Namibian minister asked for ...": the only meeting with that side. */
const bySide = (frames: readonly Frame[], { index, text, start }: Sentence, draft: Draft): Frame | null => {
  const side = draft.mentions[index]?.parties.find((party) => SIDE_AT_HEAD.test(text.slice(0, party.start - start)));
  return side === undefined
    ? null
    : onlyOne(
        frames.filter(({ first }) => first <= index),
        ({ parties }) => parties.some(({ value }) => value === side.party),
      );
};

const BODY_AT_HEAD = /^(?:(?:At|During|In)\s)?(?:[Tt]he\s)?$/u;

/** "The Foreign Office Consultations reviewed ..." behind whom somebody also saw: the only meeting of that name. */
const byBody = (frames: readonly Frame[], { index, text, start }: Sentence, draft: Draft): Frame | null => {
  const body = draft.mentions[index]?.mechanisms.find((one) => BODY_AT_HEAD.test(text.slice(0, one.start - start)));
  return body === undefined
    ? null
    : onlyOne(
        frames.filter(({ first, status }) => first <= index && status === "held"),
        ({ mechanism }) => mechanism !== null && namesAgree(body.name, mechanism.name),
      );
};

const THE_CALL = /\b(?:[Tt]he|[Tt]heir|[Tt]his)\s(?:(?:tele)?phone\s|video\s)?(?:call|conversation over the phone)\b/u;
const THE_MEETING = /\b(?:[Tt]he|[Tt]heir|[Tt]his)\s(?:meeting|face-to-face talks)\b/u;

/** "The call also covered ..." behind a call and a meeting. */
const byCall = (frames: readonly Frame[], { text }: Sentence, current: Frame | null): Frame | null => {
  const isCall = ({ kind, format }: Frame): boolean => kind === "phone_call" || format === "phone";
  if (!frames.some(isCall)) return null;
  if (THE_CALL.test(text)) return current !== null && isCall(current) ? current : onlyOne(frames, isCall);
  if (!THE_MEETING.test(text) || (current !== null && !isCall(current))) return null;
  return onlyOne(frames, (frame) => !isCall(frame));
};

/** "Building on their meeting in May, they discussed ...": the clause behind tells of the meeting that is the news. */
const BUILDS_ON = /^(?:Building (?:up)?on|Following|Further to|After|Since|As a follow-up to|Continuing)\s/;

const isBefore = (frame: Frame, current: Frame | null): boolean =>
  frame.background || (frame.date !== null && current?.date != null && frame.date.date < current.date.date);

const tellingOf = (sentence: Sentence, telling: ReadonlyMap<Sentence, Frame>, current: Frame | null): Frame | null => {
  const frame = telling.get(sentence) ?? null;
  return frame !== null && isBefore(frame, current) && BUILDS_ON.test(sentence.text) ? current : frame;
};

const OF_TALKS =
  /\b(?:talks|discussions?|discuss(?:ed)?|meeting|session|agenda|negotiations|(?:both|the two|two) sides|agreed)\b/i;

const isTold = ({ triggers }: Frame, { index }: Sentence): boolean =>
  triggers.some(({ sentence }) => sentence.zone !== "headline" && sentence.index <= index);

/** "Discussions will focus on ..." behind the trip for it: the meeting that the visit is made for, if it is told apart; else the visit. */
const talksOf = (visit: Frame, sentence: Sentence, frames: readonly Frame[]): Frame => {
  if (visit.kind !== "visit" || !OF_TALKS.test(sentence.text)) return visit;
  const sides = new Set(visit.parties.map(({ value }) => value));
  const talks = frames.filter(
    (frame) =>
      frame.kind !== "visit" &&
      frame.kind !== "signing" &&
      !frame.background &&
      frame.status === visit.status &&
      (isTold(frame, sentence) ||
        visit.people.every(({ person }) => frame.people.some((one) => one.person === person))) &&
      frame.parties.length === sides.size &&
      frame.parties.every(({ value }) => sides.has(value)) &&
      (frame.date === null || visit.date === null || frame.date.date === visit.date.date),
  );
  return talks.length === 1 ? (talks[0] ?? visit) : visit;
};

/** "spoke of the Chile-Peru summit, scheduled for May, and of ports": the summit is told in passing. */
const isOfSentence = ({ rule }: Trigger): boolean => rule !== "event.due-session";

/** The sentences of each meeting: a sentence belongs to the meeting told last before it. */
export const sentencesOf = (frames: readonly Frame[], draft: Draft): ReadonlyMap<Frame, readonly Sentence[]> => {
  const only = onlyMeetings(frames);
  // "held talks with X, at the end of which they signed ...": told of the talks.
  const telling = new Map(
    frames
      .toSorted((a, b) => Number(b.kind === "signing") - Number(a.kind === "signing"))
      .flatMap((frame) => frame.triggers.filter(isOfSentence).map(({ sentence }) => [sentence, frame] as const)),
  );
  const unread = unreadMeetings(frames, draft);
  const owned = new Map<Frame, Sentence[]>();
  let current = frames.filter((frame) => !frame.background).toSorted((a, b) => a.first - b.first)[0] ?? null;
  for (const sentence of draft.sentences.filter(tells)) {
    if (unread.has(sentence) && !telling.has(sentence)) current = null;
    const told =
      byTown(frames, sentence, draft) ??
      byOffices(frames, sentence, draft) ??
      tellingOf(sentence, telling, current) ??
      byPersons(frames, sentence, draft) ??
      byPerson(only, sentence, draft) ??
      byRank(frames, sentence, current, draft) ??
      byBody(frames, sentence, draft) ??
      byKind(frames, sentence, current) ??
      bySide(frames, sentence, draft) ??
      byCall(frames, sentence, current) ??
      current;
    const owner =
      told === null || telling.get(sentence) === told
        ? told
        : byTime(talksOf(told, sentence, frames), sentence, frames);
    if (owner === null) continue;
    const own = owned.get(owner);
    if (own === undefined) owned.set(owner, [sentence]);
    else own.push(sentence);
    // A signing is told in passing: what follows is told of the talks around it, if they are of the same sides.
    if (owner.kind !== "signing" || current === null || !isSameSides(owner, current)) current = owner;
  }
  return owned;
};

const HEAD_REACH = 70; // "During the visit, the two also met X, with whom they discussed"

/** "Peruvian President X spoke of tolls", behind a meeting with Chile: whoever the sentence begins with is of another meeting, which nobody may have read. */
export const isOfOthers = (sentence: Sentence, topic: Span, frame: Frame, { mentions, people }: Draft): boolean => {
  if (frame.triggers.some((trigger) => trigger.sentence === sentence)) return false;
  const sides = new Set(frame.parties.map(({ value }) => value));
  const own = new Set(frame.people.map(({ person }) => person));
  const speakers = (mentions[sentence.index]?.people ?? []).filter(
    ({ start, end, person }) =>
      person !== null &&
      end <= topic.start &&
      start - sentence.start <= HEAD_REACH &&
      sentence.text[end - sentence.start] !== "'",
  );
  const countryOf = (person: number | null): string => people[person ?? -1]?.country?.party ?? "";
  return (
    speakers.some(({ person }) => countryOf(person) !== "") &&
    speakers.every(({ person }) => !own.has(person ?? -1) && !sides.has(countryOf(person)))
  );
};
