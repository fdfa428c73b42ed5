import { isDayOfOther, isOfOtherDay } from "../events/other-day.ts";
import { tellsOfOther } from "../events/new-subject.ts";
import { isOfTopic } from "../events/of-topic.ts";
import { isOfReport, isPreposed } from "../events/scope.ts";
import { isOfArrival } from "../events/arrival-aside.ts";
import type { DateMention, Frame, PartyMention, PlaceMention, Sentence, Span } from "../model.ts";
import { addDays, weekdayOf } from "../mentions/calendar.ts";
import { isTownOf } from "../mentions/whose-affair.ts";
import type { Draft } from "../pass.ts";
import { asideEnd } from "../mentions/lead-aside.ts";
import { openingOf } from "../sentences/opening.ts";

const OPENING_SENTENCES = 5; // the lead and what explains it
const BESIDE = 1; // sentences before and behind one that tells the meeting
const RECENT_DAYS = 8; // news is of this week

/** Whether a sentence names somebody who takes part in the meeting, or one of its sides, or a town of theirs. */
export const namesItsOwn = (
  { index }: Sentence,
  { people, parties }: Frame,
  { mentions }: Draft,
  isSaid: (party: PartyMention) => boolean = () => true,
): boolean => {
  const here = mentions[index];
  const isSide = (party: PartyMention): boolean => parties.some(({ value }) => value === party.party) && isSaid(party);
  return (
    here?.people.some(({ person }) => person !== null && people.some((one) => one.person === person)) === true ||
    here?.parties.some(isSide) === true
  );
};

/** "He arrived on Monday", "The talks opened on Monday": of those, and of that, which was told. */
const OF_TOLD =
  /\b(?:he|she|they|his|her|their|them|him|its|both|it|here|there|(?:the|these|this|that|those)\s(?:[\p{L}-]{3,24}\s){0,3}(?:two|three|four|pair|sides?|parties|countries|nations|neighbours|capitals|leaders?|ministers?|presidents?|premiers?|king|queen|emir|sultan|chancellors?|secretar(?:y|ies)|envoys?|ambassadors?|diplomats?|officials?|delegations?|negotiators|heads?|chiefs?|guests?|hosts?|visitors?|meetings?|talks|consultations|negotiations|discussions|sessions?|rounds?|summits?|conferences?|forum|visits?|trips?|tours?|calls?|conversations?|dialogue|commission|committee|council|ceremony|events?|agreements?|deals?|treaty|accords?|pacts?|memorand\p{L}*|documents?|statements?|ministry|government|presidency|office))\b/iu;

/** A sentence that tells something; not "1 March 2027", "Tokyo, 3 May". */
const TELLS = /\s\p{Ll}{2,}.*[.!?]["”']?$/u;

/** "Rain fell in Oslo on Sunday": neither the meeting's people or sides, nor anything told before, nor a meeting of its own. */
const isOfSomethingElse = (
  sentence: Sentence,
  frame: Frame,
  { frames, draft }: { readonly frames: readonly Frame[]; readonly draft: Draft },
): boolean =>
  TELLS.test(sentence.text) &&
  !namesItsOwn(sentence, frame, draft, (party) => !isTownOf(sentence, party)) &&
  !OF_TOLD.test(sentence.text) &&
  !frames.some(({ triggers }) => triggers.some((trigger) => trigger.sentence === sentence));

/** "met Y, and a bridge will open on [5 May]", "met Y, a day after a storm hit [Oslo]": told in the sentence of something else. */
export const isToldOfOther = ({ text, start }: Sentence, { start: at, end }: Span): boolean =>
  at - start < asideEnd(text) ||
  isDayOfOther(text.slice(at - start, end - start)) ||
  tellsOfOther(text.slice(0, at - start));

/** Sentences that speak of the meeting's people or sides, nearest to its telling first. */
export const sentencesAround = (frame: Frame, draft: Draft): Sentence[] => {
  const told = frame.triggers.map(({ sentence }) => sentence.index);
  const distance = ({ index }: Sentence): number => Math.min(...told.map((at) => Math.abs(at - index)));
  const opening = new Set(openingOf(draft.sentences, OPENING_SENTENCES));
  const speaksOfIt = (sentence: Sentence): boolean => namesItsOwn(sentence, frame, draft);
  return draft.sentences
    .filter(
      (sentence) =>
        sentence.zone !== "furniture" &&
        (distance(sentence) <= BESIDE || (opening.has(sentence) && speaksOfIt(sentence))),
    )
    .toSorted((a, b) => distance(a) - distance(b) || a.index - b.index);
};

/** The report's own day is known and the day fits what became of the meeting. */
const fits = (date: DateMention, { status }: Frame, { calendar }: Draft): boolean => {
  const today = calendar.published ?? calendar.filed;
  if (date.precision !== "day" && date.precision !== "range") return false;
  if (today === null) return date.basis === "explicit";
  const last = date.dateEnd ?? date.date;
  return status === "held" ? date.date <= today && last >= addDays(today, -RECENT_DAYS) : last >= today;
};

/** Neither town nor country is told, though a venue may be: "at the Foreign Ministry". */
export const isPlaceless = ({ place }: Frame): boolean =>
  place === null || (place.city === null && place.country === null);

/** The news of the text: the first meeting that took place or will. */
export const isMain = ({ background, status }: Frame): boolean =>
  !background && (status === "held" || status === "scheduled");

/** "today met the ambassador", under a headline of a visit to come: the day of what was held. */
const isOfHeld = ({ index }: Sentence, { triggers }: Draft): boolean => {
  const here = triggers.filter(({ sentence }) => sentence.index === index);
  return (
    here.length > 0 &&
    here.every(({ status, background, value }) => status === "held" && !background && value.kind === "meeting")
  );
};

/** The sentence tells another meeting, of other people or of other states, or a call beside the meeting. */
const tellsAnother = ({ index }: Sentence, frame: Frame, frames: readonly Frame[]): boolean =>
  frames.some(({ kind, triggers, people, parties }) => {
    if (!triggers.some(({ sentence }) => sentence.index === index)) return false;
    if (kind === "phone_call" && frame.kind === "meeting") return true;
    if (people.length > 0) return !people.some(({ person }) => frame.people.some((own) => own.person === person));
    return parties.length > 1 && !parties.some(({ value }) => frame.parties.some((own) => own.value === value));
  });

const WEEKEND = /\b(?:over|at|during|last|this|the) weekend\b/;
const WEEKEND_DAYS: ReadonlySet<number> = new Set([0, 6]); // Sunday, Saturday
const isAtWeekend = ({ date }: DateMention): boolean => WEEKEND_DAYS.has(weekdayOf(date));

/**
 * The day that a sentence beside the main meeting gives, where its own clause has none; null if none does.
 * @param frames all meetings of the text.
 */
export const dayNear = (frame: Frame, frames: readonly Frame[], draft: Draft): DateMention | null =>
  frame.date ?? dayIn(sentencesAround(frame, draft), frame, { frames, draft });

/** The sentences that tell one of the further meetings, and no other. */
const ownSentences = (frame: Frame, frames: readonly Frame[]): Sentence[] => {
  const told = [...new Set(frame.triggers.map(({ sentence }) => sentence))];
  const isShared = (sentence: Sentence): boolean =>
    frames.some((other) => other !== frame && other.triggers.some((trigger) => trigger.sentence === sentence));
  return isMain(frame) ? told.filter((sentence) => sentence.zone === "body" && !isShared(sentence)) : [];
};

/** The day that the sentences of one of the further meetings give, where its own clause has none; null if none does. */
export const dayOfOwn = (frame: Frame, frames: readonly Frame[], draft: Draft): DateMention | null =>
  frame.date ?? dayIn(ownSentences(frame, frames), frame, { frames, draft });

const dayIn = (
  sentences: readonly Sentence[],
  frame: Frame,
  { frames, draft }: { readonly frames: readonly Frame[]; readonly draft: Draft },
): DateMention | null => {
  const isOfWeekend = frame.triggers.some(({ sentence }) => WEEKEND.test(sentence.text));
  for (const sentence of sentences) {
    if (tellsAnother(sentence, frame, frames) || isOfSomethingElse(sentence, frame, { frames, draft })) continue;
    if (frame.status === "scheduled" && isOfHeld(sentence, draft)) continue;
    const day = draft.mentions[sentence.index]?.dates.find(
      (date) =>
        fits(date, frame, draft) &&
        !isOfArrival(sentence, date.start) &&
        (!isOfWeekend || isAtWeekend(date)) &&
        !isOfReport(sentence, date) &&
        !isToldOfOther(sentence, date) &&
        !isOfOtherDay(sentence, date, { from: sentence.start, isToCome: frame.status === "scheduled" }),
    );
    if (day !== undefined) return day;
  }
  return null;
};

/** "since the previous meeting in Oslo": where another one was. */
const OF_ANOTHER =
  /\b(?:previous|earlier|next|last year's|preceding|following|forthcoming|upcoming|coming)\s(?:\p{L}[\p{L}'-]{2,24}\s){0,3}(?:meeting|session|round|summit|conference|edition|talks)\s(?:\p{L}{3,5}\s){0,2}(?:in|at)\s(?:the\s)?$/u;

/** "agreed that the session be held in Algiers", "will be hosted in Baku": where something is still to be. */
const TO_BE_HELD =
  /\b(?:(?:agreed|proposed|suggested|decided|recommended)\b[^.;]{0,140}\sbe|(?:will|would|to|should|could)\s(?:next\s|then\s|also\s)?be)\s(?:held|hosted|convened|organi[sz]ed)\s(?:[^\s.;,]{1,24}\s){0,3}?in\s(?:the\s)?$/u;

/** "They agreed to meet [in Turku] in March", "will open a bridge [in Turku]": not where they met; "agreed to it when they met [in Turku]" is. */
const WHERE_TO_BE =
  /\b(?:(?:agreed|decided|pledged|promised|vowed|planned|plans?|arranged|resolved|intends?|intended|undertook|hopes?|hoped|is|are|was|were)\s(?:also\s)?(?:due\s|set\s|expected\s|scheduled\s|likely\s)?to|will|would|shall)\s(?!(?:also\s)?(?:have|attend|host|join|chair|co-chair|take\spart|participate)\b)(?:(?!\b(?:when|where|while|as|after|during|following|met|held|said|told|was|were|in\s(?:talks|a\smeeting)|at\s(?:(?:an?|the|their)\s)?(?:[\p{Ll}-]+\s){0,2}(?:talks|meeting|session|summit|conference))\b)[^.;:"]){0,140}(?<!\b(?:\p{Ll}{2,12}ed|struck|made|drawn|written|taken)\sin\s(?:the\s)?)$/u;

const isOfAnother = ({ text, start }: Sentence, place: PlaceMention, { status }: Frame): boolean =>
  OF_ANOTHER.test(text.slice(Math.max(0, place.start - start - 80), place.start - start)) ||
  (status === "held" && [TO_BE_HELD, WHERE_TO_BE].some((words) => words.test(text.slice(0, place.start - start))));

/** The town in the country of a side that a sentence beside the main meeting gives; null if none does, or if they give several. */
export const townNear = (frame: Frame, frames: readonly Frame[], draft: Draft): PlaceMention | null =>
  townIn(
    sentencesAround(frame, draft).filter((sentence) => !tellsAnother(sentence, frame, frames)),
    frame,
    draft,
  );

const SESSIONS: ReadonlySet<Frame["kind"]> = new Set(["committee_session", "negotiation_round"]);
/** The same that the sentences of one of the further sessions give; of other meetings those name the towns of those whom they speak of as well. */
export const townOfOwn = (frame: Frame, frames: readonly Frame[], draft: Draft): PlaceMention | null =>
  SESSIONS.has(frame.kind) ? townIn(ownSentences(frame, frames), frame, draft) : null;

const townIn = (sentences: readonly Sentence[], frame: Frame, draft: Draft): PlaceMention | null => {
  const sides = new Set(frame.parties.map(({ value }) => value));
  const country = frame.place?.country ?? null;
  const towns = sentences.flatMap((sentence) =>
    (draft.mentions[sentence.index]?.places ?? []).filter(
      (place) =>
        place.city !== null &&
        place.country !== null &&
        (country === null ? sides.has(place.country) : place.country === country) &&
        isPreposed(sentence, place) &&
        !isOfReport(sentence, place) &&
        !isToldOfOther(sentence, place) &&
        !isOfTopic(sentence, place) &&
        !isOfAnother(sentence, place, frame),
    ),
  );
  return new Set(towns.map(({ city }) => city)).size === 1 ? (towns[0] ?? null) : null;
};
