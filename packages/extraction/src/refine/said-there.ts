import type { DateMention, Frame, Mentions, PlaceMention, Sentence, Span } from "../model.ts";
import { SAYS, tellsWhereSaid } from "../events/said-there.ts";
import type { Refiner } from "./refiner.ts";

/** "announced in Lima on [Monday]", "said on Monday in [Lima]": behind the verb and nothing but when and where. */
const OF_SAYING = new RegExp(
  String.raw`\b${SAYS}(?:\s(?:here|today|yesterday|late|early|(?:in|at)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+\s?){1,3}|(?:on\s)?(?:\p{Lu}\p{L}{1,5}day)))*\s(?:(?:in|at|on|late|early)\s)*$`,
  "u",
);

/** "The minister on [Monday] said" */
const BEFORE_SAYING = new RegExp(String.raw`^\s(?:also\s)?${SAYS}\b`, "u");

const isOfSaying = ({ text, start }: Sentence, span: Span): boolean =>
  OF_SAYING.test(text.slice(0, span.start - start)) || BEFORE_SAYING.test(text.slice(span.end - start));

interface Said {
  readonly date: DateMention | null;
  readonly place: PlaceMention | null;
}

const saidIn = (sentence: Sentence, { dates, places }: Mentions): Said => ({
  date: dates.find((date) => date.precision === "day" && isOfSaying(sentence, date)) ?? null,
  place: places.find((place) => place.city !== null && isOfSaying(sentence, place)) ?? null,
});

const SAID_REACH = 4; // sentences: what was said may be quoted at length

/** Day and town of the last sentence before that tells when or where something was said. */
const saidBefore = (index: number, sentences: readonly Sentence[], mentions: readonly Mentions[]): Said => {
  for (let at = index - 1; at >= Math.max(0, index - SAID_REACH); at--) {
    const [sentence, here] = [sentences[at], mentions[at]];
    const said = sentence === undefined || here === undefined ? null : saidIn(sentence, here);
    if (said !== null && (said.date !== null || said.place !== null)) return said;
  }
  return { date: null, place: null };
};

const sentenceWhereSaid = ({ triggers }: Frame): Sentence | null =>
  triggers.find(({ sentence, start }) => tellsWhereSaid(sentence.text.slice(0, start - sentence.start)))?.sentence ??
  null;

/** "Beside her stood Premier X, with whom she had been closeted" */
const BESIDE =
  /^(?:(?:Standing|Sitting|Seated)\s)?(?:[Bb]eside|[Nn]ext\sto|[Aa]longside|[Aa]t|[Bb]y|[Ww]ith)\s(?:him|her)\b/u;
/** The one day and the one town of a sentence. */
const onlyIn = (here: Mentions | undefined): Said => {
  const { dates, places } = here ?? { dates: [], places: [] };
  const [date, ...days] = dates.filter(({ precision }) => precision === "day");
  const [place, ...towns] = places.filter(({ city }) => city !== null);
  return { date: days.length === 0 ? (date ?? null) : null, place: towns.length === 0 ? (place ?? null) : null };
};

/** "X announced in Lima on Monday that Peru will pay. She spoke after talks with Y": that day in that town, if the sentence itself tells neither. */
export const saidThere: Refiner = {
  name: "said-there",
  refine: (frames, { draft: { sentences, mentions } }) =>
    frames.map((frame) => {
      if (frame.status !== "held" || frame.background || (frame.date !== null && frame.place !== null)) return frame;
      const beside = frame.triggers.find(
        ({ rule, sentence }) => rule === "event.with-whom" && BESIDE.test(sentence.text),
      )?.sentence;
      const at = (beside ?? sentenceWhereSaid(frame))?.index ?? 0;
      const { date, place } = beside === undefined ? saidBefore(at, sentences, mentions) : onlyIn(mentions[at - 1]);
      const isElsewhere = frame.place?.city != null && place !== null && place.city !== frame.place.city;
      return isElsewhere ? frame : { ...frame, date: frame.date ?? date, place: frame.place ?? place };
    }),
};
