import type { Token } from "../model.ts";
import type { OfficeReading } from "./office.ts";

const FRONTED = /^(?:at|during|in|while|when|meeting|receiving|after|following|on|speaking|talking|welcoming|hosting)$/;
const NO_VERB = /^(?:and|or|of|in|at|on|to|who|with|as|for|from|during|the|a|an|but|by|while|which|since|until)$/;

const SAYS =
  /^(?:said|says|told|tells|added|adds|announced|confirmed|stated|reported|disclosed|revealed|noted|explained|informed|wrote|posted|tweeted)$/;
const ARTICLE = /^(?:the|a|an|his|her|its|their|one)$/;

/** "met Peru's Luis Castro, a spokesman said": who tells it; an apposition would be closed by a comma. */
const isTeller = (tokens: readonly Token[], at: number, next: number): boolean =>
  ARTICLE.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.text === "," && SAYS.test(tokens[next]?.lower ?? "");

const MEETING = /^(?:meetings?|talks|discussions?|conversation|consultations|audience|encounter|session)$/;
const FRONTED_MAX = 6; // tokens: "In a brief first meeting with"

/** "In a meeting with Governor X[, the Special Representative offered]": no comma but this before the verb. */
const isBehindMeeting = (tokens: readonly Token[], comma: number): boolean =>
  /^(?:in|during|at)$/.test(tokens[0]?.lower ?? "") &&
  tokens.slice(1, FRONTED_MAX).some(({ lower }, at) => MEETING.test(lower) && tokens[at + 2]?.lower === "with") &&
  tokens.slice(0, comma).every(({ text }) => text !== ",");

/** "At his meeting with X, the Lao Prime Minister proposed": an office with its state, which no comma closes, has the verb. */
export const isSubjectOf = (
  tokens: readonly Token[],
  at: number,
  { country, office, next }: OfficeReading,
): boolean => {
  const behind = tokens[next];
  if (isTeller(tokens, at, next)) return true;
  return (
    tokens[at - 1]?.lower === "the" &&
    tokens[at - 2]?.text === "," &&
    ((country !== null && country.end <= office.start) || (country === null && isBehindMeeting(tokens, at - 2))) &&
    behind?.kind === "word" &&
    !behind.capital &&
    !NO_VERB.test(behind.lower) &&
    tokens.slice(0, 2).some(({ lower }) => FRONTED.test(lower))
  );
};
