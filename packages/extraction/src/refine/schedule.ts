import { isDiary } from "../mentions/diary.ts";
import type { DateMention, Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

const LINE_MAX = 60; // a line that heads a day: "Tuesday 2 June"

/** The day whose line stands last above a sentence. */
const dayAbove = ({ sentences, mentions }: Draft, index: number): DateMention | null => {
  const line = sentences.findLast(
    (sentence) =>
      sentence.index < index &&
      sentence.text.length <= LINE_MAX &&
      !/[.!?]$/.test(sentence.text) &&
      ["day", "range"].includes(mentions[sentence.index]?.dates[0]?.precision ?? ""),
  );
  return line === undefined ? null : (mentions[line.index]?.dates[0] ?? null);
};

/** On a page that lists appointments every line is still to come, on the day it stands under. */
export const schedule: Refiner = {
  name: "schedule",
  refine: (frames, { draft }) => {
    const title = draft.document.title ?? draft.sentences[0]?.text ?? "";
    if (!isDiary(title) && !isDiary(draft.sentences[0]?.text ?? "")) return [...frames];
    return frames.map((frame): Frame => {
      if (frame.status !== "held" || frame.background) return frame;
      const date = frame.date ?? dayAbove(draft, frame.first);
      const published = draft.calendar.published;
      const isPast = date !== null && published !== null && date.date < published;
      return isPast ? { ...frame, date } : { ...frame, date, status: "scheduled" };
    });
  },
};
