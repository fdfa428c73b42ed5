import type { Frame } from "../model.ts";
import { ownDetail } from "./ways.ts";

/** "was received by President Y, with whom he spoke about schools" */
const SPOKE_WITH =
  /\bwith whom\s(?:he|she|they)\s(?:[\p{Ll}]+\s)?(?:spoke|talked|discussed|exchanged|reviewed|held|had)\b/u;

/** "On Tuesday she was received by Minister Y", of a visit of three days; not who was there when she landed. */
const hasDayOfItsOwn = (meeting: Frame, visit: Frame): boolean =>
  meeting.date !== null &&
  visit.date?.dateEnd != null &&
  meeting.triggers.every(
    ({ sentence }) =>
      !/\b(?:airport|airfield|on (?:his|her|their) arrival)\b/i.test(sentence.text) &&
      !visit.triggers.some((other) => other.sentence === sentence),
  );

/** "met Prime Minister X and was received by President Y": what comes behind another meeting, or beside it, is no welcome. */
const isOneOfSeveral = (meeting: Frame, meetings: readonly Frame[]): boolean =>
  !meeting.triggers.some(({ quote }) => /welcomed|greeted/.test(quote)) &&
  meetings.some(
    (other) =>
      other !== meeting &&
      other.status === "held" &&
      (other.first < meeting.first ||
        other.triggers.some(({ sentence }) => meeting.triggers.some((own) => own.sentence === sentence))),
  );

/** "arrived for a three-day visit ... was welcomed at the airport by Y", "wrapped up a state visit after talks with Y": how the visit went. */
export const isPartOfArrival = (meeting: Frame, visit: Frame, meetings: readonly Frame[]): boolean =>
  ownDetail(visit) &&
  !isOneOfSeveral(meeting, meetings) &&
  meeting.mechanism === null &&
  meeting.triggers.length === 1 &&
  (meeting.date === null || meeting.date.date === visit.date?.date) &&
  !hasDayOfItsOwn(meeting, visit) &&
  !meeting.triggers.some(({ sentence, end }) => SPOKE_WITH.test(sentence.text.slice(end - sentence.start))) &&
  (meeting.place === null || meeting.place.venue === null) &&
  meeting.triggers.every(
    ({ rule, sentence }) =>
      (rule === "event.received" && sentence.index > visit.first) ||
      visit.triggers.some((other) => other.sentence === sentence),
  );
