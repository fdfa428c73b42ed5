import { cameHomeFrom } from "../mentions/came-home.ts";
import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { groupOf } from "./groups.ts";
import type { Refiner } from "./refiner.ts";

const REACH = 4; // sentences

const withTown = (frame: Frame, { sentences }: Draft): Frame => {
  const { place, parties } = frame;
  const isOpen = place?.city == null && groupOf(frame) !== "call" && frame.superEvent === null && !frame.background;
  if (!isOpen || frame.status !== "held") return frame;
  for (const { value: own } of parties) {
    const came = own.length === 2 ? cameHomeFrom(own, sentences) : null;
    if (came === null || Math.abs(frame.first - came.index) > REACH) continue;
    const { town } = came;
    const isOfOther = parties.some(({ value }) => value === town.country && value !== own);
    if (isOfOther && (place?.country == null || place.country === town.country))
      return { ...frame, place: { ...town, venue: place?.venue ?? null } };
  }
  return frame;
};

/** "She flew back from Lima last night. On Tuesday she met her counterpart, X of Peru": in the town of his that she came home from. */
export const cameHome: Refiner = {
  name: "came-home",
  refine: (frames, { draft }) => frames.map((frame) => withTown(frame, draft)),
};
