import { SERIES } from "../events/unsaid.ts";
import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";

const MEMBERS_BEFORE =
  /\b(?:[Ll]eaders|[Mm]inisters|[Hh]eads of (?:state|government)|[Cc]hiefs|[Cc]ounterparts|(?:[Tt]op|[Ss]enior|[Cc]hief) diplomats)\s(?:of|from)\s(?:the\s)?(?:\p{L}{3,8}-(?:nation|member|state|country)\s)?$/u;
const MEMBERS_BEHIND =
  /^(?:['’]s?)?\s(?:member states['’]?\s)?(?:[\p{Ll}]{4,12}\s){0,2}(?:[Ll]eaders|[Mm]inisters|[Hh]eads of (?:state|government)|[Cc]hiefs|[Cc]ounterparts|(?:[Tt]op|[Ss]enior|[Cc]hief) diplomats)\b/u;

/** "Japan's minister met the defence ministers of ASEAN": one of the two sides is many states. */
export const isWithMembers = ({ parties, triggers }: Frame, { mentions }: Draft): boolean =>
  parties.length === 2 &&
  parties.some(
    ({ value }) =>
      (value.length > 2 || value === "EU") &&
      triggers.some(
        ({ sentence: { text, start: from, index } }) =>
          // "held a number of meetings around that of the ministers of ASEAN": each with one.
          !SERIES.test(text) &&
          (mentions[index]?.parties.some(
            ({ party, start, end }) =>
              party === value &&
              (MEMBERS_BEFORE.test(text.slice(0, start - from)) || MEMBERS_BEHIND.test(text.slice(end - from))),
          ) === true ||
            // "Ministers met in Suva", behind "Forum ministers have endorsed".
            /^(?:The )?(?:Ministers|ministers|[Ll]eaders)\b/.test(text)),
      ),
  );
