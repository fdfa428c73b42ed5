import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { CONVERSATION, TOGETHER } from "./calls.ts";
import { datesAgree } from "./groups.ts";
import { mergeFrames } from "./merge-same.ts";
import { isOfContent } from "./of-content.ts";
import type { Refiner } from "./refiner.ts";

const sidesOf = ({ parties }: Frame): string =>
  [...new Set(parties.map(({ value }) => value))].toSorted((a, b) => a.localeCompare(b)).join(" ");

/** "held separate phone calls with his counterparts from Peru, Chad and Laos": one of the several calls of one sentence. */
const isOfSeries = (frame: Frame, frames: readonly Frame[]): boolean =>
  frame.kind === "phone_call" &&
  frame.status === "held" &&
  frame.parties.length === 2 &&
  frame.people.length <= 2 &&
  frames.some(
    (other) =>
      other !== frame &&
      other.kind === "phone_call" &&
      sidesOf(other) !== sidesOf(frame) &&
      frame.triggers[0] !== undefined &&
      other.triggers[0] === frame.triggers[0],
  );

/** "X and Peru's Y went over visas", "The conversation with Y focused on visas": of which only is told what it was about. */
const isTalkOfTwo = (frame: Frame): boolean =>
  frame.kind === "meeting" &&
  frame.status === "held" &&
  !frame.background &&
  frame.mechanism === null &&
  frame.place === null &&
  frame.parties.length === 2 &&
  frame.people.length === 2 &&
  (isOfContent(frame) || frame.triggers.every(({ quote }) => CONVERSATION.test(quote))) &&
  frame.triggers.every(({ sentence }) => !TOGETHER.test(sentence.text));

const ACCREDITED = /\b(?:ambassador|high commissioner|charg[ée] d'affaires|consul)\b/i;
/** "X and Peru's ambassador, Y, discussed visas": who lives where X does is not telephoned. */
const isWithAmbassador = ({ people: attending }: Frame, { people }: Draft): boolean =>
  attending.some(({ person }) => people[person]?.offices.some(({ text }) => ACCREDITED.test(text)));

/** Whether the call leaves the other one without a name, and is of whoever makes all of them. */
const fits = (call: Frame, talk: Frame): boolean =>
  sidesOf(call) === sidesOf(talk) &&
  call.first < talk.first &&
  datesAgree(call.date, talk.date) &&
  call.people.length > 0 &&
  call.people.every(({ person }) => talk.people.some((known) => known.person === person));

/** "X held separate phone calls with his counterparts from A and B. X and A's Y went over visas": the call with A, and who was on its line. */
export const callsOfSeries: Refiner = {
  name: "calls-of-series",
  refine: (frames, { draft }) => {
    const merged = [...frames];
    const told = new Set<Frame>();
    frames.forEach((call, at) => {
      if (!isOfSeries(call, frames)) return;
      for (const talk of frames)
        if (!told.has(talk) && isTalkOfTwo(talk) && !isWithAmbassador(talk, draft) && fits(merged[at] ?? call, talk)) {
          merged[at] = mergeFrames(merged[at] ?? call, talk);
          told.add(talk);
        }
    });
    return merged.filter((frame) => !told.has(frame));
  },
};
