import { uniqueParties } from "../events/cast.ts";
import { spanOf } from "../events/span-of.ts";
import type { Fact } from "../model.ts";
import type { Refiner } from "./refiner.ts";

/** "Minister Gill will not go. ... India's Gill": a state that only a later sentence told of somebody is a side of the meeting told before. */
export const learntSides: Refiner = {
  name: "learnt-sides",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      const learnt = frame.people.flatMap(({ person }): Fact<string>[] => {
        const country = draft.people[person]?.country ?? null;
        if (country === null) return [];
        return [{ value: country.party, ...spanOf(country), rule: "party.of-person", certainty: country.certainty }];
      });
      return { ...frame, parties: uniqueParties([...frame.parties, ...learnt]) };
    }),
};
