import type { Mentions, Person, Sentence } from "../model.ts";

const DIARY =
  /\b(?:public schedule|daily schedule|weekly schedule|schedule (?:for|of)|agenda of|weekly agenda|programme of|(?:minister|president|premier|secretary(?:-general)?|chancellor|commissioner)['’]s (?:week|day|programme)(?!\s(?:of|in pictures))|events scheduled|(?:main|planned|scheduled) events (?:of|for)|week ahead|day ahead|diary|engagements of|forward look|media advisory)\b/i;
const OF_WHOM = /\b(?:schedule|agenda|programme|diary|engagements)\s(?:for|of)\s(?:the\s)?$/iu;

/** "X is developing an agenda of meetings in Mexico." tells of somebody, and heads no list. */
const TELLS = /\b(?:is|are|was|were|has|have|had|will|said)\b.*\.["”]?$/u;

/** The heading of a page that lists the appointments of some days. */
export const isDiary = (heading: string): boolean => DIARY.test(heading) && !TELLS.test(heading);

/**
 * Whose appointments the page lists: "Weekly schedule of President X"; null if its heading names nobody. If nothing tells of what state
 * that is, it is the `home` of the government that publishes the page.
 */
export const diaristOf = (
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
  people: readonly Person[],
  home: string | null,
): number | null => {
  const [heading] = sentences;
  if (heading === undefined || !isDiary(heading.text)) return null;
  const owner = mentions[heading.index]?.people.find(({ start }) =>
    OF_WHOM.test(heading.text.slice(0, start - heading.start)),
  );
  const person = people[owner?.person ?? -1];
  if (owner === undefined || person === undefined) return null;
  if (person.country === null && person.organisation === null && home !== null)
    person.country = { start: owner.start, end: owner.end, party: home, certainty: "implied" };
  return owner.person;
};
