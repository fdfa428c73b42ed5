import type { Frame } from "../model.ts";
import { mergeFrames } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";

/** Both verbs of one sentence with one name: "the Commission convened for its third session". */
const isOfSameName = (a: Frame, b: Frame): boolean =>
  a.first === b.first &&
  a.status === b.status &&
  a.background === b.background &&
  a.mechanism !== null &&
  a.mechanism.nameSpan.start === b.mechanism?.nameSpan.start &&
  (a.people.length === 0 || b.people.length === 0) &&
  (a.date === null || b.date === null || a.date.date === b.date.date);

/** A session that one sentence tells with two verbs, before either joins another meeting of the same sides. */
export const toldTwice: Refiner = {
  name: "told-twice",
  refine: (frames) =>
    frames.reduce<Frame[]>((told, frame) => {
      const last = told.at(-1);
      return last !== undefined && isOfSameName(last, frame)
        ? [...told.slice(0, -1), mergeFrames(last, frame)]
        : [...told, frame];
    }, []),
};
