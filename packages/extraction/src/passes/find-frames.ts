import { buildFrames } from "../events/frames.ts";
import { diaristOf } from "../mentions/diary.ts";
import { speakerOf } from "../mentions/speaker.ts";
import type { Pass } from "../pass.ts";

/** Who, with whom, where, when: one frame for each trigger that has its sides. */
export const findFrames: Pass = {
  name: "find-frames",
  run: ({ triggers, mentions, people, sentences, home, datelineTowns, declined: before }) => {
    const own = home?.government === true ? home.country : null;
    const { declined, ...found } = buildFrames(triggers, {
      mentions,
      people,
      sentences,
      speaker: speakerOf(sentences, mentions, people, home),
      diarist: diaristOf(sentences, mentions, people, own),
      towns: datelineTowns,
      home: own,
      press: home === null || home.worldwide ? null : home.country,
    });
    return { ...found, declined: [...before, ...declined] };
  },
};
