import type { OutletHome } from "../lexicon/outlets.ts";
import type { Mentions, Person, Sentence } from "../model.ts";

const FIRST_PERSON = /(?:^|[\s(])(?:I|my)\s/;
const HEADING_SENTENCES = 8; // letterhead and heading of a release

const MINISTER_RANK = 3;
const LINE_LENGTH_MAX = 60;

const isHeading = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && !/(?<!\.\p{Lu})[.!?]["')]*$/u.test(sentence.text);

/**
 * Who "I" is in a release of a government: the person of that government whom the letterhead names, else the one named last, as
 * signatures are. In another outlet, the minister whose letterhead it prints. Null if the text does not speak in the first person outside quotation marks.
 */
export const speakerOf = (
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
  people: readonly Person[],
  home: OutletHome | null,
): number | null => {
  if (home === null) return null;
  const own = mentions.flatMap((found, at) =>
    found.people
      .filter(
        ({ person }) =>
          person !== null &&
          people[person]?.country?.party === home.country &&
          (people[person]?.offices.length ?? 0) > 0,
      )
      .map(({ person }) => ({ person: person ?? 0, at })),
  );
  // Letterheads and signatures are no sentences.
  const heading = own.find(({ at }) => at < HEADING_SENTENCES && isHeading(sentences[at]));
  // A newspaper's "I" is its writer's; a page under a minister's letterhead is his wherever it stands.
  const isMinister = people[heading?.person ?? -1]?.offices.some(({ rank }) => rank <= MINISTER_RANK) === true;
  const isLetter = isMinister && (sentences[heading?.at ?? -1]?.text.length ?? Infinity) <= LINE_LENGTH_MAX;
  if (!home.government && !isLetter) return null;
  // Under a minister's letterhead the quoted "I" is the minister's as well.
  const speaks = sentences.some(
    (sentence) =>
      sentence.zone === "body" &&
      (heading !== undefined || !sentence.text.includes('"')) &&
      FIRST_PERSON.test(sentence.text),
  );
  if (!speaks) return null;
  const signature = own.findLast(({ at }) => at >= sentences.length - 2 && isHeading(sentences[at]));
  return (heading ?? signature)?.person ?? null;
};
