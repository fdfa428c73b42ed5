import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";

const REACH = 2; // sentences around the one that tells of the session

/** "More than 30 governments took part", "57 countries attended"; not "traded with 57 countries". */
const MANY =
  /\b(?:\d{2,3}|(?:twenty|thirty|forty|fifty|sixty)(?:-\p{Ll}{3,5})?|dozens of)\s(?:\p{Ll}{4,12}\s)?(?:governments|countries|states|nations|delegations)\b[^.;]{0,200}?\b(?:attend(?:ed|s)?|took part|taking part|take part|participat(?:ed|ing|es?)|gather(?:ed|s)?|were (?:present|represented)|came together|are expected|met)\b/u;

/** Many governments were at the session, of which the text may name one or none. */
export const isOfManyStates = (frame: Frame, draft: Draft): boolean =>
  frame.mechanism !== null &&
  draft.sentences
    .slice(Math.max(0, frame.first - REACH), frame.first + REACH + 1)
    .some(({ text, zone }) => zone === "body" && MANY.test(text));
