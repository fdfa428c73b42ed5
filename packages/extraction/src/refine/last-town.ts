import { daysBetween } from "../mentions/calendar.ts";
import type { Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { isCapital } from "./capital.ts";
import { areTogether, isElsewhere, ON_BORDER, townOfDateline } from "./dateline-town.ts";
import { groupOf } from "./groups.ts";
import { isNewsHeld, isOfOtherTime } from "./last-day.ts";
import { doesMove } from "./moves-on.ts";
import type { Refiner } from "./refiner.ts";

const NEAR_DAYS = 1; // a report is filed that day or the next; what is older is as often told from elsewhere

const fits = ({ place }: Frame, town: PlaceMention): boolean =>
  place?.country == null || town.country === null || place.country === town.country;

/** Who receives is at home: the seat of his government, where the text names it. */
const seatOfHost = ({ people }: Frame, { people: known, mentions, datelineTowns }: Draft): PlaceMention | null => {
  const hosts = people.filter(({ role }) => role === "host").map(({ person }) => known[person]?.country?.party ?? null);
  const [country, ...others] = new Set(hosts);
  if (country === undefined || country === null || others.length > 0) return null;
  const towns = [...datelineTowns.map(({ town }) => town), ...mentions.flatMap(({ places }) => places)];
  return (
    towns.find(({ city, country: state }) => state === country && city !== null && isCapital(city, country)) ?? null
  );
};

/** At home of a side of it, or in a third state's town where the other two were as well: who was received in Lima goes on to Quito. */
const mayShare = (frame: Frame, other: Frame): boolean => {
  const isOf = ({ parties }: Frame): boolean => parties.some(({ value }) => value === other.place?.country);
  return isOf(frame) || !isOf(other);
};

/** Where somebody who was there had another meeting that day; null if that was in several towns. */
const townOfDay = (frame: Frame, frames: readonly Frame[]): PlaceMention | null => {
  const towns = frames
    .filter(
      (other) =>
        other !== frame &&
        !other.background &&
        groupOf(other) !== "call" &&
        mayShare(frame, other) &&
        frame.date?.precision === "day" &&
        other.date?.date === frame.date.date &&
        other.people.some(({ person }) => frame.people.some((one) => one.person === person)),
    )
    .flatMap(({ place }) => (place?.city == null ? [] : [place]));
  return new Set(towns.map(({ city }) => city)).size === 1 ? (towns[0] ?? null) : null;
};

/** At home of a side of it, the one town of all that the text tells as held; null if that was in several. */
const townOfAll = (frame: Frame, frames: readonly Frame[]): PlaceMention | null => {
  const towns = frames
    .filter((other) => other !== frame && isNewsHeld(other) && groupOf(other) !== "call")
    .flatMap(({ place }) => (place?.city == null ? [] : [place]));
  const [town] = towns;
  if (town === undefined || new Set(towns.map(({ city }) => city)).size !== 1) return null;
  return frame.parties.some(({ value }) => value === town.country) && !isOfOtherTime(frame) ? town : null;
};

/** The town that the report was filed from on the day or the day after. */
const townOfReport = (frame: Frame, draft: Draft): PlaceMention | null => {
  const today = draft.calendar.filed ?? draft.calendar.published;
  const town = townOfDateline(frame, draft);
  if (town === null || today === null || frame.date?.precision !== "day") return null;
  const days = daysBetween(frame.date.date, today);
  return days >= 0 && days <= NEAR_DAYS ? town : null;
};

/** "Ministers of Egypt and Iraq meet in Muscat": the one town that the headline names, in none of their states; null if it names another, or several. */
const townOfHeadline = ({ parties }: Frame, { sentences, mentions }: Draft): PlaceMention | null => {
  const towns = sentences
    .filter(({ zone }) => zone === "headline")
    .flatMap(({ index }) =>
      (mentions[index]?.places ?? []).filter(({ city, country }) => city !== null && country !== null),
    );
  const [town] = towns;
  if (town === undefined || towns.some(({ city }) => city !== town.city)) return null;
  return parties.some(({ value }) => value === town.country) ? null : town;
};

/** The town of what was held and has none yet: it is guessed where a guess is mostly right (four times in five), and left open elsewhere. */
export const lastTown: Refiner = {
  name: "last-town",
  refine: (frames, { draft }) =>
    frames.map((frame, _, all) => {
      const lacksTown =
        !frame.background &&
        frame.place?.city == null &&
        groupOf(frame) === "meeting" &&
        frame.format !== "video" &&
        !ON_BORDER.test(frame.place?.venue ?? "");
      const isOpen = lacksTown && frame.status === "held" && !isElsewhere(frame) && areTogether(frame, draft);
      const near =
        isOpen && !doesMove(all, draft)
          ? [townOfDay(frame, all), townOfReport(frame, draft), townOfAll(frame, all)]
          : [];
      const towns = isOpen ? [seatOfHost(frame, draft), ...near] : [];
      const heading = lacksTown ? townOfHeadline(frame, draft) : null;
      const town = heading ?? towns.find((one) => one !== null && fits(frame, one)) ?? null;
      return town === null ? frame : { ...frame, place: { ...town, venue: frame.place?.venue ?? null } };
    }),
};
