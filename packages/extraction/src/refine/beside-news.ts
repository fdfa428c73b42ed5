import type { Frame } from "../model.ts";
import { isOfTwoBeside } from "./beside-many.ts";
import { goesOn } from "./following-day.ts";
import type { RefineContext } from "./refiner.ts";
import { namedSides } from "./sides.ts";

const ASIDE = /\bon the (?:sidelines?|margins?|fringes?) of\b/i;

/** "On the sidelines of the conference X had met Y": told as earlier than the conference that is the news, and of its days. */
const isAsideOfNews = (frame: Frame, frames: readonly Frame[], context: RefineContext): boolean =>
  frame.background &&
  frame.date === null &&
  namedSides(frame, context) >= 2 &&
  frame.triggers.every(({ sentence }) => ASIDE.test(sentence.text)) &&
  frames.some(
    ({ background, status, mechanism, first }) =>
      !background && status === "held" && mechanism !== null && first < frame.first,
  );

const OF_TWO: ReadonlySet<string> = new Set(["event.met-with", "event.held-talks", "event.talks-between"]);

/** "X and Y met at the hotel for an hour", "Z for his part held a bilateral with W": told as news of a gathering that brought them there. */
const isBesideGathering = (frame: Frame, frames: readonly Frame[], context: RefineContext): boolean =>
  !frame.background &&
  frame.status === "held" &&
  frame.kind === "meeting" &&
  frame.date === null &&
  namedSides(frame, context) === 2 &&
  frame.triggers.every(({ rule, sentence }) => OF_TWO.has(rule) && sentence.zone === "body") &&
  frames.some(
    ({ background, status, kind, first }) =>
      !background && status === "held" && (kind === "summit" || kind === "conference") && first < frame.first,
  );

/** "Later the prime minister of Nepal, X, met Y", "During his visit Y also met Z": one more of the meetings told; of a visit it is a part. */
const isOneMore = (frame: Frame, frames: readonly Frame[], context: RefineContext): boolean =>
  !frame.background &&
  frame.status === "held" &&
  frame.kind === "meeting" &&
  frame.date === null &&
  frame.people.length >= 2 &&
  namedSides(frame, context) >= 2 &&
  goesOn(frame) &&
  frames.some(
    (other) =>
      other.kind !== "visit" &&
      other.status === "held" &&
      !other.background &&
      other.first < frame.first &&
      (shareOne(other, frame) ||
        frame.parties.every(({ value }) => other.parties.some((party) => party.value === value))),
  ) &&
  !frames.some((other) => other.kind === "visit" && shareOne(other, frame));

const shareOne = (a: Frame, b: Frame): boolean =>
  a.people.some(({ person }) => b.people.some((known) => known.person === person));

/** "Before the trilateral, X had a word with his host": two of those of whose meeting the text tells. */
const isPairOfNews = (frame: Frame, frames: readonly Frame[], { draft }: RefineContext): boolean =>
  !frame.background &&
  frame.status === "held" &&
  frames.some((many) => many.status === "held" && !many.background && isOfTwoBeside(many, frame, draft.people));

/** Told in passing, and yet news beside what the text tells at length. */
export const isBesideNews = (frame: Frame, frames: readonly Frame[], context: RefineContext): boolean =>
  isAsideOfNews(frame, frames, context) ||
  isBesideGathering(frame, frames, context) ||
  isOneMore(frame, frames, context) ||
  isPairOfNews(frame, frames, context);
