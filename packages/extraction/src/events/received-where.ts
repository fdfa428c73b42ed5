import type { Sentence, Trigger } from "../model.ts";
import { between } from "./group.ts";
import type { Unit } from "./units.ts";
import { WHERE_WHEN } from "./words.ts";

/** "received at his office in the palace this morning HE the Foreign Minister": where and when, before whom; not "received at his office a letter". */
const FIRST_WHERE =
  /^(?:,?\s(?:at|in|on|to(?:\sthe)?(?=\s\p{Lu})|this|during|for|today|yesterday|here|late|earlier|\p{Lu}\p{L}{1,5}day)\b(?:\s(?!(?:an?|letters?|message|call|cable|copy|report|briefing|from|and|that|which|who|by|to|with)\b)[\p{L}\d.·'’-]{1,24}){0,7}(?:,\s\p{Lu}\p{L}{1,20})?){1,3},?\s(?:the\s|his\s|her\s|visiting\s|HE\s|H\.E\.\s|Dr\.?\s|Mrs?\.?\s|Ms\.?\s){0,3}(?:(?:an?\s)?(?:[\p{L}-]{3,24}\s){0,3}(?:delegation|group|team)\b[^.;]{0,80}?\b(?:led|headed)\sby\s(?:the\s|its\s|their\s)?)?$/u;
const LED = String.raw`(?:(?:an?\s)?(?:[\p{L}-]{3,24}\s){0,3}(?:delegation|mission|group|team)\b[^.;]{0,80}?\b(?:led|headed)\sby\s(?:the\s|its\s|their\s)?)?`;
const STYLES = String.raw`(?:the\s|his\s|her\s|visiting\s|Comrade\s|HE\s|H\.E\.\s|Dr\.?\s|Mrs?\.?\s|Ms\.?\s){0,3}`;
/** "received (Tuesday) the Minister", "received behind closed doors the envoy" */
const FIRST_WHEN = new RegExp(String.raw`^${WHERE_WHEN}{1,4},?\s${STYLES}${LED}$`, "u");
const FIRST_WHERE_REACH = 140;
/** "received" with whom it was only behind where and when: -1 if the words between are of another kind. */
export const receivedAt = (sentence: Sentence, units: readonly Unit[], { end, rule }: Trigger): number =>
  rule !== "event.received"
    ? -1
    : units.findIndex(
        ({ start, person }) =>
          start >= end &&
          start - end <= FIRST_WHERE_REACH &&
          person !== null &&
          [FIRST_WHERE, FIRST_WHEN].some((first) => first.test(between(sentence, end, start))),
      );
