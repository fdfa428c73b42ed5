import type { Document } from "@parley/article";
import type { MeetingEvent } from "@parley/contracts";

interface Told extends Pick<MeetingEvent, "kind" | "date"> {
  readonly parties: readonly string[];
  readonly evidence: readonly Range[];
}
type Extract = (document: Document) => { readonly events: readonly Told[] };

/** Half-open range of a text, UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Up to a full stop, and what blanks follow; "U.S.", "Dr." and "p.m." end none. */
const SENTENCE =
  /[^\n]{1,2000}?(?:(?<!\b(?:\p{Lu}|\p{Lu}\p{Ll}{1,4}|[ap]\.m|No|vs))[.!?]{1,3}["'”’)\]]{0,2}(?=\s|$)|(?=\n)|$)\s{0,9}/gu;
const WORDS_MIN = 4; // less is a piece of a dateline or of a page

const sentencesOf = (text: string): Range[] =>
  [...text.matchAll(SENTENCE)]
    .filter(([sentence]) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= WORDS_MIN)
    .map(({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }));

/** "bilateral_meeting NO,PE 2025-03-18": what two extractions of one text have in common. */
const nameOf = ({ kind, parties, date }: Told): string => `${kind} ${parties.toSorted().join(",")} ${date}`;

/** A sentence that no evidence touches, and a meeting that is told only without it. */
export interface Deletion {
  readonly sentence: string;
  readonly invented: string;
}

/**
 * Sentences of the text that no fact rests on, and without which it tells of meetings that it does not tell of with them. A meeting that
 * only loses its day is none. The headline stays.
 * @param pick which of the sentences are tried
 */
export const deletionsThatInvent = (
  document: Document,
  extract: Extract,
  pick: <T>(sentences: readonly T[]) => readonly T[],
): Deletion[] => {
  const { text } = document;
  const before = extract(document).events;
  const known = new Set(before.flatMap((event) => [nameOf(event), nameOf({ ...event, date: null })]));
  const evidence = before.flatMap((event) => event.evidence);
  const headline = document.title !== null && text.startsWith(document.title) ? document.title.length : 0;
  const idle = sentencesOf(text).filter(({ start, end }) =>
    evidence.every((quote) => quote.end <= start || end <= quote.start),
  );
  const picked = pick(idle).filter(({ start }) => start >= headline);
  return picked.flatMap(({ start, end }) =>
    extract({ ...document, text: text.slice(0, start) + text.slice(end) })
      .events.map(nameOf)
      .filter((name) => !known.has(name))
      .map((invented) => ({ sentence: text.slice(start, end).trim(), invented })),
  );
};
