import type { Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";

/** "has headed to Labuan Bajo", "before leaving for Lima": somebody moves on, and who was where is not sure. */
const MOVES =
  /\b(?:head(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)?|fl(?:ew|ies|y|ying)|left|leaves?|leaving|depart(?:s|ed|ing)?|proceed(?:s|ed|ing)?|went|goes|drove|arrived from)\s(?:on\s)?(?:to|for|from)\s/u;
/** "will travel to Lima on Friday", "will tour the port and leave for Lima": still to come. */
const TO_COME = /\b(?:will|is to|are to|would|(?:due|set|expected|scheduled|about) to)\s[^.;]{0,90}$|\bto\s$/u;
const GOAL_REACH = 6; // characters: "the "

/** Home: where nobody of the text meets, and one of those who meet is from. */
const isHomeward = (frames: readonly Frame[], country: string | null): boolean =>
  country !== null &&
  frames.some(({ parties }) => parties.some(({ value }) => value === country)) &&
  !frames.some(({ place }) => place?.country === country);

const movesIn = ({ text, start, index, zone }: Sentence, frames: readonly Frame[], { mentions }: Draft): boolean => {
  const match = zone === "body" ? MOVES.exec(text) : null;
  if (match === null || TO_COME.test(text.slice(0, match.index))) return false;
  const end = start + match.index + match[0].length;
  const goal = mentions[index]?.places.find((place) => place.start >= end && place.start - end <= GOAL_REACH);
  return !isHomeward(frames, goal?.country ?? null);
};

/** Whether the text tells of somebody who goes from one town to another, elsewhere than home. */
export const doesMove = (frames: readonly Frame[], draft: Draft): boolean =>
  draft.sentences.some((sentence) => movesIn(sentence, frames, draft));
