import { ending } from "./recalled.ts";

/** "welcomed the resumption of talks between A and B": talks of others, which somebody only speaks of. */
const APPLAUDED = ending(
  String.raw`\b(?:welcom(?:e|es|ed|ing)|hail(?:s|ed|ing)?|applaud(?:s|ed|ing)?|prais(?:es|ed|ing)|commend(?:s|ed|ing)?)\sthe\s(?:\S{1,16}\s){0,2}(?:resumption|relaunch|restart|start|opening|launch|beginning|continuation)\sof\s(?:\S{1,16}\s){0,3}`,
);

/** "expressed support for plans by A to hold talks with B", "backed A's proposal to hold talks": theirs, and not yet arranged. */
const BACKED = ending(
  String.raw`\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors(?:e|es|ed|ing))\s(?:for\s)?(?:\S{1,16}\s){0,4}(?:plans?|proposals?|efforts?|bid|offer|initiative)\s(?:(?:by|of|from)\s(?:\S{1,16}\s){1,4})?to\s(?:(?:host|broker|mediate|convene)\s(?:\S{1,16}\s){0,2})?`,
);

/** The trigger's words stand in praise of what others do: "welcomed the start of talks between A and B", "backed A's plan to meet B". */
export const isOfOthers = (left: string, quote: string): boolean =>
  (/\s(?:between|among)$/.test(quote) && APPLAUDED.test(left)) || BACKED.test(left);
