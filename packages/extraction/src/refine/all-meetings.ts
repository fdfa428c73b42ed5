import type { Listing } from "../events/attendance-list.ts";
import type { Frame, Sentence } from "../model.ts";

const COUNTS = ["two", "three", "four", "five"];
const ALL = String.raw`(?:[Tt]he|[Bb]oth|[Tt]hese|[Aa]ll)(?:\sof)?(?:\sthe)?\s(?:(?<count>two|three|four|five)\s)?(?:bilateral\s|separate\s)?(?:meetings|audiences|receptions|encounters|engagements)`;
/** "The two meetings were attended by X", "X attended the meetings" */
const LISTED = new RegExp(
  String.raw`${ALL}\s(?:was|were)\s(?:also\s)?(?:attended|joined|witnessed)\b|\b(?:attended|joined)\s${ALL.replace("count", "counted")}\b`,
  "u",
);

/** Of how many meetings told before a sentence lists who was there: "The two meetings were attended by"; one where it speaks of one. */
const countOf = ({ text }: Sentence, { form }: Listing): number => {
  const match = form === "attended" || form === "took-part" ? LISTED.exec(text) : null;
  if (match === null) return 1;
  const count = match.groups?.["count"] ?? match.groups?.["counted"];
  if (/\b[Bb]oth\b/.test(match[0])) return 2;
  return count === undefined ? Number.POSITIVE_INFINITY : COUNTS.indexOf(count) + 2;
};

/** The meetings whose list it is: the one that `of` finds, or so many of two sides as were told last before the sentence. */
export const meetingsListed = (
  frames: readonly Frame[],
  sentence: Sentence,
  listing: Listing,
  one: Frame | null,
): Frame[] => {
  const count = countOf(sentence, listing);
  if (one === null || count === 1) return one === null ? [] : [one];
  const told = frames
    .filter(
      (frame) =>
        frame.kind === "meeting" &&
        frame.mechanism === null &&
        frame.status === one.status &&
        !frame.background &&
        frame.first < sentence.index,
    )
    .toSorted((a, b) => b.first - a.first)
    .slice(0, count);
  return told.includes(one) ? told : [one];
};
