import type { Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { hasSeatIn } from "../lexicon/seats.ts";
import { stopsOf } from "../events/build-frame.ts";
import { wordBefore } from "../events/scope.ts";
import { addDays } from "../mentions/calendar.ts";
import { headingTown, surroundingDay } from "./heading-day.ts";
import { isCapital } from "./capital.ts";
import { capitalOfHost } from "./capital-of-host.ts";
import { isOfContent } from "./merge-same.ts";
import { dayNear, isMain, isPlaceless, sentencesAround, townNear } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";
import { groupOf } from "./groups.ts";
import { whereaboutsIn } from "./whereabouts.ts";
import { withTownOfLarger } from "./within-larger.ts";

/** Georgia the state of the US, where the US is a side and the country Georgia is not. */
const settleGeorgia = (frame: Frame): Frame => {
  if (frame.place?.country !== "GE" || frame.place.city !== null) return frame;
  const sides = frame.parties.map((party) => party.value);
  return sides.includes("US") && !sides.includes("GE") ? { ...frame, place: { ...frame.place, country: "US" } } : frame;
};

const HERE = /^[^.;]{0,120}\bhere\b(?!\s(?:to|we|is|are|was)\b)|\bhere\s(?:\p{L}+\s){0,3}$/u;

/** The town of the dateline that the frame's paragraph stands under. */
const townAbove = (frame: Frame, draft: Draft): PlaceMention | null => {
  const paragraph = frame.triggers.find(({ sentence }) => sentence.zone === "body")?.sentence.paragraph;
  const above = draft.datelineTowns.findLast((dateline) => paragraph !== undefined && dateline.paragraph <= paragraph);
  return above?.town ?? draft.datelinePlace;
};

/** "will open here on Sunday": the town of the dateline, whenever it takes place. */
const isHere = (frame: Frame): boolean =>
  frame.triggers.some(
    ({ sentence, start }) => sentence.zone === "body" && HERE.test(sentence.text.slice(start - sentence.start)),
  );

/**
 * A dateline town is the place only of the main meeting, held that day or the day before, told without another place,
 * in the country of a party, with the sides together there.
 */
const datelinePlace = (frame: Frame, draft: Draft): PlaceMention | null => {
  const town = townAbove(frame, draft);
  if (town === null || frame.place?.city != null) return null;
  if (isHere(frame) && isPlaceless(frame)) return town;
  if (ON_BORDER.test(frame.place?.venue ?? "")) return null;
  if (!areTogether(frame, draft) || isAbroad(frame, town)) return null;
  if (frame.status !== "held" || frame.background || groupOf(frame) === "call") return null;
  const there = frame.place === null ? whereaboutsIn(draft) : null;
  if (there !== null && there.country !== town.country) return there;
  if (frame.place?.country != null && frame.place.country !== town.country) return null;
  if (
    (frame.place?.country ?? null) === null &&
    !frame.parties.some((party) => isHomeOf(party.value, town)) &&
    !isBrokeredAt(frame, draft, town)
  )
    return null;
  const filed = draft.calendar.filed;
  if (frame.date === null || filed === null) return town;
  const { date, dateEnd } = frame.date;
  return date <= filed && (dateEnd ?? date) >= addDays(filed, -1) ? town : null;
};

const BROKERED = /\b(?:mediated|brokered|hosted|facilitated|convened)\sby\s(?:the\s)?$/u;

/** "three days of talks mediated by Kenya", filed in Nairobi. */
const isBrokeredAt = ({ triggers }: Frame, { mentions }: Draft, { country }: PlaceMention): boolean =>
  triggers.some(({ sentence }) =>
    mentions[sentence.index]?.parties.some(
      ({ party, start }) => party === country && BROKERED.test(sentence.text.slice(0, start - sentence.start)),
    ),
  );

/** A town of the state, or one in which the organisation has its seat. */
const isHomeOf = (party: string, { city, country }: PlaceMention): boolean =>
  party === country || hasSeatIn(party, city);

/** "BAKU -- X met Y on the sidelines of the Munich conference": filed at home, of a gathering that may be anywhere. */
const isAbroad = ({ superEvent, parties }: Frame, { city }: PlaceMention): boolean =>
  superEvent !== null &&
  !superEvent.value.includes(city ?? "") &&
  parties.some(({ value }) => isCapital(city ?? "", value));

/** "at the Rumichaca bridge", "at the Korday border crossing": between two states, in no capital. */
const ON_BORDER = /\b(?:checkpoint|crossing|bridge|border (?:point|post|gate|station))$/i;

/** "They met", "X is visiting": the sides were in one place; "the leaders discussed trade" may be a call. */
const areTogether = (frame: Frame, draft: Draft): boolean =>
  !isOfContent(frame) ||
  draft.triggers.some(({ rule }) => TOGETHER.has(rule)) ||
  sentencesAround(frame, draft).some(
    ({ text }) => IN_PERSON.test(text) || (/\btalks\b/.test(text) && !CALL.test(text)),
  );

const CALL = /\b(?:phone|phoned|telephon(?:e|ic(?:ally)?)|call|calls|called|video|online|virtual)\b/i;

const IN_PERSON =
  /\b(?:hosts?|guests?|landed|arrived|(?:press|news) conference|summit|sidelines|margins|edges|round the table|shook hands|face to face|in person|here)\b/i;

const TOGETHER: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.held-talks",
  "event.talks-between",
  "event.received",
  "event.gathered",
  "event.called-on",
  "event.visited",
  "event.at-meeting",
  "event.reference",
  "event.press-conference",
]);

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

const withTown = (frame: Frame, draft: Draft): Frame => {
  const near = areTogether(frame, draft) ? townNear(frame, draft) : null;
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
    const dated = told.map((frame) => (frame === first ? { ...frame, date: dayNear(frame, told, draft) } : frame));
    const main = dated.find((frame) => !frame.background && frame.status === "held");
    return dated.map((frame) => {
      if (isTour(frame, draft)) return frame;
      const settled = settleGeorgia(
        (frame === main || frame.kind === "visit") && lacksTown(frame) ? withTown(frame, draft) : frame,
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
