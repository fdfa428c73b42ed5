import { numberedRound } from "../mentions/numbered-round.ts";
import type { Frame } from "../model.ts";
import type { Refiner } from "./refiner.ts";

/** The number of the round and what it is about, as a sentence that tells of it says. */
const roundOf = ({ kind, mechanism, triggers }: Frame): Frame["mechanism"] =>
  kind === "negotiation_round" && mechanism === null
    ? (triggers.map(({ sentence }) => numberedRound(sentence)).find((round) => round !== null) ?? null)
    : mechanism;

/** "The fifth round of negotiations on a trade agreement was held": a series that has no other name. */
export const numberedRounds: Refiner = {
  name: "numbered-rounds",
  refine: (frames) => frames.map((frame) => ({ ...frame, mechanism: roundOf(frame) })),
};
