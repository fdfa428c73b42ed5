import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { stopsOf } from "../events/build-frame.ts";
import { wordBefore } from "../events/scope.ts";
import { headingTown, surroundingDay } from "./heading-day.ts";
import { isCapital } from "./capital.ts";
import { capitalOfHost } from "./capital-of-host.ts";
import { areTogether, datelinePlace, isHere } from "./dateline-town.ts";
import { dayNear, dayOfOwn, isMain, townNear, townOfOwn } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";
import { groupOf } from "./groups.ts";
import { isStopBehind } from "./stop-behind.ts";
import { withTownOfLarger } from "./within-larger.ts";

/** Georgia the state of the US, where the US is a side and the country Georgia is not. */
const settleGeorgia = (frame: Frame): Frame => {
  if (frame.place?.country !== "GE" || frame.place.city !== null) return frame;
  const sides = frame.parties.map((party) => party.value);
  return sides.includes("US") && !sides.includes("GE") ? { ...frame, place: { ...frame.place, country: "US" } } : frame;
};

/** "called on X and held talks with Y": two meetings that one sentence tells. */
const isBesideMain = (frame: Frame, main: Frame | undefined): boolean =>
  main !== undefined &&
  frame.triggers.some(({ sentence }) => main.triggers.some((other) => other.sentence === sentence));

const lacksTown = (frame: Frame): boolean =>
  frame.place?.city == null && groupOf(frame) !== "call" && frame.superEvent === null;

/** The frame in the town where its building stands. */
const withCapital = (frame: Frame, draft: Draft): Frame => {
  const capital = frame.superEvent === null ? capitalOfHost(frame, draft) : null;
  return capital === null ? frame : { ...frame, place: { ...capital, venue: frame.place?.venue ?? null } };
};

const withTown = (frame: Frame, frames: readonly Frame[], draft: Draft, find: typeof townNear): Frame => {
  const found = areTogether(frame, draft) ? find(frame, frames, draft) : null;
  const isOfStop = frames.some((other) => other.place?.city === found?.city && isStopBehind(frame, other));
  const near = isOfStop ? null : found;
  // "narrowed their differences as the round drew to a close in Lima": nearer than the dateline.
  const isInClause =
    !isHere(frame) &&
    frame.triggers.some(
      ({ sentence }) =>
        near !== null &&
        near.start >= sentence.start &&
        near.end <= sentence.end &&
        wordBefore(sentence, near) === "in",
    );
  const town = isInClause || datelinePlace(frame, draft) === null ? near : null;
  // Of a visit other towns are told as well: factories, ruins and airports.
  const isSure = frame.kind !== "visit" || isCapital(town?.city ?? "", town?.country ?? "");
  return town === null || !isSure ? frame : { ...frame, place: { ...town, venue: frame.place?.venue ?? town.venue } };
};

/** "a four-day tour of Kazakhstan and Kyrgyzstan", told in no other words: it has no town. */
const isTour = ({ kind, triggers, place }: Frame, { mentions }: Draft): boolean => {
  const told = triggers.filter(({ sentence, value }) => sentence.zone === "body" && value.kind === "visit");
  return (
    kind === "visit" &&
    place === null &&
    told.length > 0 &&
    told.every((trigger) => {
      const here = mentions[trigger.sentence.index];
      return here !== undefined && stopsOf(trigger, here).length > 1;
    })
  );
};

/** Fills in the day and place that the clause leaves to its surroundings: the dateline, the larger meeting, the visit. */
export const places: Refiner = {
  name: "places",
  refine: (frames, { draft }) => {
    const told = surroundingDay(frames, draft).map((frame) => withCapital(withTownOfLarger(frame, draft), draft));
    const first = told.find(isMain);
    const dated = told.map((frame) => ({
      ...frame,
      date: frame === first ? dayNear(frame, told, draft) : dayOfOwn(frame, told, draft),
    }));
    const main = dated.find((frame) => !frame.background && frame.status === "held");
    return dated.map((frame) => {
      if (isTour(frame, draft)) return frame;
      const settled = settleGeorgia(
        lacksTown(frame)
          ? withTown(frame, dated, draft, frame === main || frame.kind === "visit" ? townNear : townOfOwn)
          : frame,
      );
      // By video they meet nowhere, whatever the dateline.
      if (groupOf(frame) === "call" || frame.format === "video") return { ...settled, place: null };
      const opening =
        frame === main || isBesideMain(frame, main) || isHere(frame) ? datelinePlace(settled, draft) : null;
      if (opening !== null)
        return {
          ...settled,
          place: {
            ...opening,
            country: settled.place?.country ?? opening.country,
            venue: settled.place?.venue ?? null,
          },
        };
      const heading = frame === main && settled.place?.city == null ? headingTown(draft) : null;
      if (heading !== null) return { ...settled, place: { ...heading, venue: settled.place?.venue ?? null } };
      const place = settled.place;
      if (place === null || place.country !== null || place.venue === null) return settled;
      // A venue without a town is in the country whose capital the sentence names, if it names one.
      const capital = settled.parties.find((party) => isCapital(place.city ?? "", party.value));
      return capital === undefined ? settled : { ...settled, place: { ...place, country: capital.value } };
    });
  },
};
