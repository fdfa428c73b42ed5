import type { Frame } from "../model.ts";
import { groupOf } from "./groups.ts";
import { isMain } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";

const DURING_VISIT =
  /^(?:(?:During|On|While on) (?:his|her|their|the) (?:[\p{L}-]{4,24} ){0,2}(?:visit|stay|trip)|While in (?:the country|town|the capital))\b/u;

const isOfVisit = ({ triggers }: Frame): boolean =>
  triggers.every(({ sentence }) => sentence.zone === "body" && DURING_VISIT.test(sentence.text));

/** "During his visit, Minister Y also met with President Z": where the meeting that is the news was, in the country of one of its sides. */
export const whileVisiting: Refiner = {
  name: "while-visiting",
  refine: (frames) => {
    const main = frames.find(isMain);
    const place = main?.place;
    if (place?.country == null || main?.status !== "held") return [...frames];
    const isHostedAt = ({ parties }: Frame): boolean =>
      parties.some(({ value }) => value === place.country) && parties.some(({ value }) => value !== place.country);
    return frames.map((frame) =>
      frame !== main &&
      frame.place === null &&
      frame.status === "held" &&
      groupOf(frame) !== "call" &&
      isOfVisit(frame) &&
      isHostedAt(frame) &&
      isHostedAt(main)
        ? { ...frame, place: { ...place, venue: null } }
        : frame,
    );
  },
};
