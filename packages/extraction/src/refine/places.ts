import { COUNTRIES } from "../lexicon/countries.ts";
import type { Frame, PlaceMention } from "../model.ts";
import type { Draft } from "../pass.ts";
import { addDays } from "../mentions/calendar.ts";
import type { Refiner } from "./refiner.ts";
import { groupOf } from "./same.ts";

/** Georgia the state of the US, where the US is a side and the country Georgia is not. */
const settleGeorgia = (frame: Frame): Frame => {
  if (frame.place?.country !== "GE" || frame.place.city !== null) return frame;
  const sides = frame.parties.map((party) => party.value);
  return sides.includes("US") && !sides.includes("GE") ? { ...frame, place: { ...frame.place, country: "US" } } : frame;
};

const isCapital = (city: string, country: string): boolean =>
  COUNTRIES.some(({ code, capitals }) => code === country && capitals.includes(city));

/** The dateline's town, if it may be the place: see the conditions of `datelinePlace`. */
const datelineTown = (draft: Draft): PlaceMention | null => {
  const { dateline } = draft;
  if (dateline === null) return null;
  return draft.datelinePlace;
};

/**
 * A dateline town is the place only of the main meeting, held that day or the day before, told without another place,
 * in the country of a party, with the sides together there.
 */
const datelinePlace = (frame: Frame, draft: Draft): PlaceMention | null => {
  const town = datelineTown(draft);
  if (town === null || frame.place?.city != null || frame.place?.venue != null) return null;
  if (frame.status !== "held" || frame.background || groupOf(frame) === "call" || groupOf(frame) === "signing")
    return null;
  if (frame.place?.country != null && frame.place.country !== town.country) return null;
  if (frame.place === null && !frame.parties.some((party) => party.value === town.country)) return null;
  const filed = draft.calendar.filed;
  const day = frame.date?.dateEnd ?? frame.date?.date ?? null;
  if (day !== null && filed !== null && day !== filed && day !== addDays(filed, -1)) return null;
  return town;
};

/** Fills in the place that the clause leaves to its surroundings: the dateline, the larger meeting, the visit. */
export const places: Refiner = {
  name: "places",
  refine: (frames, { draft }) => {
    const main = frames.find((frame) => !frame.background && frame.status === "held");
    return frames.map((frame) => {
      const settled = settleGeorgia(frame);
      if (groupOf(frame) === "call") return { ...settled, place: null };
      const opening = frame === main ? datelinePlace(settled, draft) : null;
      if (opening !== null)
        return { ...settled, place: { ...opening, country: settled.place?.country ?? opening.country } };
      const place = settled.place;
      if (place === null || place.country !== null || place.venue === null) return settled;
      // A venue without a town is in the country whose capital the sentence names, if it names one.
      const capital = settled.parties.find((party) => isCapital(place.city ?? "", party.value));
      return capital === undefined ? settled : { ...settled, place: { ...place, country: capital.value } };
    });
  },
};
