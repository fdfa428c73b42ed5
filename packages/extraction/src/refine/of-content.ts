import { toldOfficial } from "../events/told-official.ts";
import { MEAL } from "../events/words.ts";
import type { Frame } from "../model.ts";

/** Only what was said at it tells of the meeting. */
export const isOfContent = ({ triggers }: Frame): boolean =>
  triggers.every(
    ({ rule, sentence }) => OF_CONTENT.has(rule) && !(rule === toldOfficial.id && OVER_MEAL.test(sentence.text)),
  );

/** "thanked the minister over breakfast": it tells where they sat. */
const OVER_MEAL = new RegExp(String.raw`\bover\s${MEAL}\b`, "u");

const OF_CONTENT: ReadonlySet<string> = new Set([
  "event.discussed-together",
  "event.done-by",
  "event.discussed-with",
  "event.told-host",
  toldOfficial.id,
  "event.press-conference",
]);
