import type { Frame, Sentence } from "../model.ts";
import { lettersOf } from "../sentences/letters.ts";
import type { Refiner, RefineContext } from "./refiner.ts";

const SENTENCES_MIN = 3; // of a report; less is a list of headlines itself
const WHOLE = /[.!?…:;,]["')]*$/;

/** A line without an end, and not the report's own headline. */
const isLink = ({ zone, text }: Sentence, title: string): boolean =>
  zone !== "caption" && !WHOLE.test(text) && lettersOf(text) !== title;

interface Report {
  readonly sides: ReadonlySet<string>;
  readonly people: ReadonlySet<number | null>;
}

/** Whom whole sentences and the title name. */
const reportOf = ({ sentences, mentions }: RefineContext["draft"], title: string): Report | null => {
  const told = sentences.filter(({ zone, text }) => zone === "body" && WHOLE.test(text));
  if (told.length < SENTENCES_MIN) return null;
  const read = sentences
    .filter((sentence) => sentence.zone !== "furniture" && !isLink(sentence, title))
    .flatMap(({ index }) => mentions[index] ?? []);
  return {
    sides: new Set(read.flatMap(({ parties }) => parties.map(({ party }) => party))),
    people: new Set(read.flatMap(({ people }) => people.map(({ person }) => person))),
  };
};

/**
 * Takes out what only a line without an end tells, of nobody whom the report names and of a side that it does not: a headline of another report to
 * which the page leads, above, below or beside its own.
 */
export const linked: Refiner = {
  name: "linked",
  refine: (frames, { draft }) => {
    const title = lettersOf(draft.document.title ?? "");
    const ofLinks = frames.filter(({ triggers }) => triggers.every(({ sentence }) => isLink(sentence, title)));
    const report = ofLinks.length === 0 ? null : reportOf(draft, title);
    if (report === null) return [...frames];
    // "Wednesday 3 June" above "Mr Holm receives Minister Luz": a line of an agenda.
    const isDated = ({ date }: Frame): boolean =>
      draft.sentences.some(
        (sentence) =>
          date !== null && sentence.start <= date.start && date.end <= sentence.end && isLink(sentence, title),
      );
    const isOther = (frame: Frame): boolean =>
      !isDated(frame) &&
      frame.parties.some(({ value }) => !report.sides.has(value)) &&
      frame.people.every(({ person }) => !report.people.has(person));
    return frames.filter((frame) => !ofLinks.includes(frame) || !isOther(frame));
  },
  why: () => "refine.linked",
};
