import type { Draft } from "../pass.ts";

/** "SOUTH SUDAN", "SECRETARY-GENERAL / SWITZERLAND": the heading of a section on a line of its own. */
const HEADING = /^(?=(?:[^\p{Lu}]*\p{Lu}){4})[\p{Lu}\d][\p{Lu}\d\s.,'’&/()–-]{2,70}$/u;
const OF_STATES_MIN = 2; // a page has other lines in capitals: its agency, its furniture

/** The number of headings in capitals above each sentence; 0 for all where no two of them name a state: the text is no briefing. */
export const sectionsOf = ({ sentences, mentions }: Draft): readonly number[] => {
  const isHead = sentences.map(({ text, zone }) => zone === "body" && HEADING.test(text.trim()));
  const ofStates = isHead.filter(
    (head, at) => head && (mentions[at]?.parties ?? []).some(({ party }) => party.length === 2),
  );
  let section = 0;
  return isHead.map((head) => (section += head && ofStates.length >= OF_STATES_MIN ? 1 : 0));
};
