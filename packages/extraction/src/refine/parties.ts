import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import type { Refiner } from "./refiner.ts";

/** "the Quad leaders": the grouping is no side beside the states that meet. */
export const parties: Refiner = {
  name: "parties",
  refine: (frames) =>
    frames.map((frame) => {
      const states = frame.parties.filter((party) => !FORUM_PARTIES.has(party.value));
      return states.length >= 2 ? { ...frame, parties: states } : frame;
    }),
};
