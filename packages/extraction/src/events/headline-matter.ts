import type { Rule } from "../rule.ts";

/** "Fiji, Samoa talk tuna in Suva", "Ministers huddle over sea cables": what a headline says a meeting is about. */
export const headlineMatter: Rule<string> = {
  id: "topic.headline",
  needs: "on |over |about |talk|discuss|agree|call|back|study|seek|eye|look|turn|weigh|mull|pool|push|sign",
  summary: "Ministers huddle over sea cables; not: Minister in Rome on Friday.",
  cue: /\s(?:[Oo]n|[Oo]ver|[Aa]bout|[Tt]alks?|[Dd]iscuss|[Cc]all for|[Pp]ush for|[Bb]acks?|[Ss]tudy|[Ee]ye|[Ll]ook (?:at|to)|[Tt]urn to|[Ww]eigh|[Mm]ull|[Pp]ool|[Ss]igns?)\s(?<quote>(?!(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Hh]ow|[Ww]hether|[Pp]hone|[Ss]idelines|[Mm]argins|[Tt]rack|[Hh]old|[Cc]ards|[Ee]ve|[Bb]rink|[Tt]rip|[Vv]isit|[Aa]bout|[Oo]ver|[Oo]n|[Tt]o|[Bb]y|[Ii]n|[Aa]t|[Ww]ith|[Ff]rom|[Aa]fter|[Aa]head|[Tt]ea|[Ll]unch|[Dd]inner|[Ff]ears?)\b)[\p{L}][\p{L}\d' ,-]{2,60}?)(?=\s(?:[Ii]n|[Aa]t|[Aa]s|[Ww]ith|[Bb]y|[Tt]o|[Aa]fter|[Dd]uring|[Ff]rom|[Aa]mid|[Bb]efore|[Ff]or|[Ww]hile|[Tt]hrough)\s|[;:.–—|]|$)/gu,
  read: (match) => match.groups?.["quote"]?.trim() ?? null,
};
