import { isPreposed, isOfReport } from "../events/scope.ts";
import type { DateMention, Frame, PlaceMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { groupOf } from "./groups.ts";
import type { Refiner } from "./refiner.ts";

const NOUN = String.raw`(?:encounter|conversation|exchange|get-together|tête-à-tête|tete-a-tete|sit-down|audience|discussion|chat|tea|lunch|dinner|breakfast)`;
const MODIFIER = String.raw`(?:(?:brief|private|hour-long|two-hour|late-night|whole)\s)?`;
/** "That was last Friday, in Lima", "The encounter took place in Lima", "all that happened on Monday"; not "It was cold in Lima", "That was when". */
const THAT_WAS = new RegExp(
  String.raw`^(?:(?:That|This|It|All (?:of )?(?:that|this))\s(?:was|happened|took place|came about)|(?:The|Their|That|This)\s${MODIFIER}${NOUN}\s(?:was(?:\sheld)?|took place|happened|came about)(?=\s(?:in|at|on|last|yesterday|over)\b))`,
  "u",
);
/** Between the words and the day or the town: nothing but when and where. */
const ONLY_WHEN_WHERE =
  /^,?(?:\s(?:back|only|late|early|earlier|on|in|at|the|last|this|just|near|outside|over|town|city|capital|of|port|resort|border)|,|\s(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?:\s(?:morning|afternoon|evening|night))?|\s\p{Lu}[\p{L}'’-]+|\syesterday|\s\d{1,2}){0,9}\s?$/u;
const SEMICOLON = /;\s(?=that\s(?:was|happened|took place)\b)/u;

interface Told {
  readonly date: DateMention | null;
  readonly place: PlaceMention | null;
}

/** When and where "that was", in the words from `from` on. */
const toldFrom = (sentence: Sentence, from: number, { mentions }: Draft): Told | null => {
  const rest = sentence.text.slice(from).replace(/^that/u, "That");
  const opening = THAT_WAS.exec(rest)?.[0].length;
  if (opening === undefined) return null;
  const start = sentence.start + from + opening;
  const isNext = (at: number): boolean =>
    at >= start && ONLY_WHEN_WHERE.test(sentence.text.slice(start - sentence.start, at - sentence.start));
  const { dates = [], places = [] } = mentions[sentence.index] ?? {};
  return {
    date: dates.find((one) => one.precision === "day" && isNext(one.start)) ?? null,
    place:
      places.find(
        (one) => one.city !== null && isNext(one.start) && isPreposed(sentence, one) && !isOfReport(sentence, one),
      ) ?? null,
  };
};

/** Of the meeting that the text told last before: in the sentence's own end or in the sentence behind it. */
const toldOf = (frame: Frame, draft: Draft): Told | null => {
  const last = draft.sentences[Math.max(...frame.triggers.map(({ sentence }) => sentence.index))];
  const next = last === undefined ? undefined : draft.sentences[last.index + 1];
  if (last === undefined) return null;
  const cut = SEMICOLON.exec(last.text);
  if (cut !== null) return toldFrom(last, cut.index + cut[0].length, draft);
  return next === undefined || next.zone !== "body" ? null : toldFrom(next, 0, draft);
};

/** "told deputies on Wednesday that she had met Y": the day in front is that of the telling. */
const isOfTelling = ({ date, triggers: [told] }: Frame): boolean =>
  date !== null &&
  told !== undefined &&
  date.end <= told.start &&
  /^(?:[^.;]{0,60}\s)?(?:that|how)\s(?:he|she|they)\shad\b/u.test(
    told.sentence.text.slice(date.end - told.sentence.start, told.start - told.sentence.start),
  );

/** "used the trip to sit down with Y. That was last Friday, in Lima": day and town of the meeting told in front. */
export const thatWas: Refiner = {
  name: "that-was",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      if (frame.status !== "held" || groupOf(frame) === "visit" || frame.kind === "signing") return frame;
      const told = toldOf(frame, draft);
      if (told === null) return frame;
      const place =
        frame.place?.city == null && told.place !== null
          ? { ...told.place, venue: frame.place?.venue ?? null }
          : frame.place;
      return { ...frame, place, date: isOfTelling(frame) ? (told.date ?? frame.date) : (frame.date ?? told.date) };
    }),
};
