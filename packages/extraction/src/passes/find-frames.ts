import { buildFrames } from "../events/frames.ts";
import type { Pass } from "../pass.ts";

/** Who, with whom, where, when: one frame for each trigger that has its sides. */
export const findFrames: Pass = {
  name: "find-frames",
  run: ({ triggers, mentions, people }) => buildFrames(triggers, { mentions, people, speaker: null }),
};
