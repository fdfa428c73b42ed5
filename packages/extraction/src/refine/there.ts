import { isOfReport } from "../events/scope.ts";
import { isOfTopic } from "../events/of-topic.ts";
import type { Frame, PlaceMention, Sentence, Trigger } from "../model.ts";
import type { Draft } from "../pass.ts";
import { groupOf } from "./groups.ts";
import { isPlaceless } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";

const BEHIND_MAX = 160; // from the words that tell the meeting to "there"
const IS_NO_PLACE = String.raw`(?!['’]|,?\s(?:is|was|are|were|will|would|has|had|have|can|could|may|might|should|must|seems?|seemed|remains?|remained|came|comes|followed|be|been)\b)`;
/** "There she met Y", "There, on Monday, the two talked", "In that city X met Y"; not "There was a meeting". */
const OPENS = new RegExp(
  String.raw`^(?:There\b${IS_NO_PLACE}|In\sthat\s(?:city|town|capital|port|village|resort)\b)`,
  "u",
);
/** "talks there with Y", "met Y there on Monday"; not "said that there would be". */
const WITHIN = new RegExp(String.raw`\sthere\b${IS_NO_PLACE}`, "u");
/** "said that there", "since there" */
const BEFORE_VERB = /\b(?:that|if|whether|as|because|since|though|but|and|when|while|where)$/u;
const ELSEWHERE = /\b(?:not|never|born|ambassador|embassy|envoy|embassies|consul|exports?|imports?)\b/u;

/** "will go there to ask for oil: her [talks with Y] are set for Friday" */
const GOES_THERE =
  /\b(?:go|goes|going|travels?|travel(?:l?ing|led)|fly|flies|flying|heads?|return|is due)\sthere\b[^.;:"]{0,60}[:;]\s(?:his|her|their)\s(?:\p{L}{4,12}\s)?$/u;

/** Where "there" stands, as an offset in the sentence, if it says where the trigger's meeting is; -1 if no such word stands there. */
const thereIn = ({ sentence, start, end }: Trigger): number => {
  const { text, start: from } = sentence;
  if (OPENS.test(text)) return 0;
  const journey = GOES_THERE.exec(text.slice(0, start - from));
  if (journey !== null) return journey.index;
  const within = WITHIN.exec(text.slice(start - from, end - from + BEHIND_MAX));
  const at = within === null ? -1 : start - from + within.index;
  return at < 0 || /[.;"]/.test(text.slice(end - from, at)) || BEFORE_VERB.test(text.slice(0, at)) ? -1 : at;
};

/** The last place told in the sentence up to `to`; null if it is no town, or a state is told behind it. */
const townBefore = (sentence: Sentence, to: number, { mentions }: Draft): PlaceMention | null => {
  const { places = [], parties = [] } = mentions[sentence.index] ?? {};
  const last = places.findLast(({ end }) => end <= sentence.start + to);
  if (last?.city == null || isOfReport(sentence, last) || isOfTopic(sentence, last)) return null;
  const state = parties.some(
    ({ form, start, end }) =>
      form === "name" &&
      start >= last.end &&
      end <= sentence.start + to &&
      /\b(?:to|in|for)\s$/u.test(sentence.text.slice(0, start - sentence.start)),
  );
  return state || ELSEWHERE.test(sentence.text.slice(0, last.start - sentence.start)) ? null : last;
};

/** Of a trigger that says "there": the town told before it, in its own sentence or in the one in front. */
const townOf = (trigger: Trigger, draft: Draft): PlaceMention | null => {
  const there = thereIn(trigger);
  if (there < 0) return null;
  const { sentence } = trigger;
  const here = (draft.mentions[sentence.index]?.places ?? []).some(({ end }) => end <= sentence.start + there);
  if (here) return townBefore(sentence, there, draft);
  const before = draft.sentences[sentence.index - 1];
  return before === undefined || before.zone !== "body" ? null : townBefore(before, Infinity, draft);
};

const SAME_TOWN = /\bin the same (?:city|town|capital|resort|port|village)\b/u;
/** "had met in the same city": where the meeting told last before it was held. */
const sameTownOf = ({ sentence, start }: Trigger, frames: readonly Frame[]): PlaceMention | null =>
  SAME_TOWN.test(sentence.text)
    ? (frames.findLast(
        ({ place, triggers }) => place?.city != null && triggers.every((trigger) => trigger.start < start),
      )?.place ?? null)
    : null;

/** "Fog over Bergen put off her talks there with Y", "X went to Bergen. There she met Y": the town that the word stands for. */
export const there: Refiner = {
  name: "there",
  refine: (frames, { draft }): Frame[] =>
    frames.map((frame) => {
      if (!isPlaceless(frame) || frame.format === "video" || groupOf(frame) === "call") return frame;
      const town = frame.triggers
        .map((trigger) => townOf(trigger, draft) ?? sameTownOf(trigger, frames))
        .find((place) => place !== null);
      return town == null ? frame : { ...frame, place: { ...town, venue: frame.place?.venue ?? null } };
    }),
};
