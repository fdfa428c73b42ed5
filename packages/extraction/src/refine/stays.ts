import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { openingOf } from "../sentences/opening.ts";
import { isMain } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";

const OPENING_SENTENCES = 8;
const TOUR_PARTIES_MIN = 3; // the traveller's state and two others

/** "On her three-day visit", "The four-day stay began on Monday"; not "a three-day visit" that may be anybody's. */
const STAY =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Tt]his)\s(?:\p{Ll}{5,9}\s)?[\p{L}\d]{1,9}-day\s(?:[\p{Ll}-]{4,10}\s)?(?:visit|trip|stay)\b/u;

/** Words of seeing somebody in passing; a visitor sees many. */
const OF_GUESTS: ReadonlySet<string> = new Set(["event.received", "event.close-quarters", "event.called-on"]);

const seesOnly = (frame: Frame): boolean =>
  frame.kind === "meeting" &&
  frame.mechanism === null &&
  isMain(frame) &&
  frame.parties.length === 2 &&
  frame.triggers.every(({ rule, sentence }) => OF_GUESTS.has(rule) && sentence.zone !== "headline");

const isStay = (draft: Draft): boolean =>
  openingOf(draft.sentences, OPENING_SENTENCES).some(({ text }) => STAY.test(text));

/** "In Lima, on 3 and 4 March, she will meet ..." on a tour of several states: her visit to this one. */
const isStopOf = (frame: Frame, tour: Frame): boolean =>
  frame.kind === "meeting" &&
  frame.mechanism === null &&
  frame.date?.precision === "range" &&
  frame.place?.country != null &&
  tour.kind === "visit" &&
  tour.status === frame.status &&
  tour.parties.length >= TOUR_PARTIES_MIN &&
  tour.parties.some(({ value }) => value === frame.place?.country) &&
  frame.people.some(({ person }) => tour.people.some((known) => known.person === person));

/** A meeting of which no more is told than whom a visitor saw, in a report of the visit, is the visit. */
export const stays: Refiner = {
  name: "stays",
  refine: (frames, { draft }) => {
    const main = frames.find(isMain);
    return frames.map((frame) => {
      const alone = frame === main && seesOnly(frame) && frames.every(({ kind }) => kind !== "visit");
      return (alone && isStay(draft)) || frames.some((tour) => isStopOf(frame, tour))
        ? { ...frame, kind: "visit" }
        : frame;
    });
  },
};
