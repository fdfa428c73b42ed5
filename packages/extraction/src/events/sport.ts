import type { Sentence, Trigger } from "../model.ts";
import { IN_PASSING } from "./unsure.ts";

const SPORT =
  /\b(?:match(?:es)?|goalless|coach|spinners?|bowlers?|tri-nation|dressing room|clean sheet|stadium|season|strikers?|goals?|midfielder|kick-?off|qualifiers?|league|tournament|fixture|half-?time|supporters|playoffs?|semi-?finals?|penalt(?:y|ies)|football(?:ers?)?|soccer|referee|captain|world cup|(?:yellow|red) card|wickets?|innings|batsm[ae]n|cricket(?:ers?)?|rugby|goalkeeper|scored|coaches|midfielders?|defenders?|group (?:match|game|stage)(?:es|s)?|championships?|badminton|tennis|boxing|chess|wrestling|medals?|medallists?|singles|doubles|quarter-?finals?|points table|the ball|kick)\b/gi;
const SPORT_WORDS_MIN = 3; // a report of talks may hold one of them

/** Words of meeting and travelling that matches and teams have as well. */
export const OF_SPORT_AS_WELL: ReadonlySet<string> = new Set([
  "event.met-with",
  "event.gathered",
  "event.talks-between",
  "event.visited",
  "event.close-quarters",
  "event.sat-together",
  "event.discussed-together",
  "event.received",
]);

const OF_FIRMS =
  /\b(?:mergers?|takeovers?|buy-?outs?|share (?:swap|offer|price)s?|shareholders?|chief executives?|operators?|antitrust|competition (?:authority|watchdog|commission)|subsidiar(?:y|ies)|stake|listed compan(?:y|ies)|bidders?|carriers?|insurers?|lenders?)\b/giu;
const MERGER = /\b(?:mergers?|takeovers?|buy-?outs?)\b/iu;
const FIRM_WORDS_MIN = 3;

/** "Kenya's Twiga Cell resumes merger talks with Jozi Mobile": firms meet as well, in the words of governments. */
export const isOfFirms = (sentences: readonly Sentence[]): boolean =>
  sentences.slice(0, HEAD_SENTENCES).some(({ text }) => MERGER.test(text)) &&
  new Set(sentences.flatMap(({ text }) => text.match(OF_FIRMS) ?? []).map((word) => word.toLowerCase())).size >=
    FIRM_WORDS_MIN;
const HEAD_SENTENCES = 3;

/** "Executives of Norway's Fjordkraft and of Brazil's Agua Clara met": nobody of a government; "the political directors of Norway and Brazil" are. */
const OF_STAFF =
  /\b(?:[Ee]xecutives|[Mm]anagers|[Bb]osses|[Ss]hareholders|[Cc]hief executives|(?<!\b[Pp]olitical\s)[Dd]irectors)\s(?:of|from)\s(?:(?!\b(?:[Mm]inist|[Pp]resident|[Pp]remier|[Gg]overnment|[Aa]mbassador|[Oo]fficial|[Aa]genc|[Aa]uthorit|[Ss]ecretar)\p{Ll}*)[^.;]){3,110}$/u;
export const isOfStaff = ({ sentence, start }: Trigger): boolean =>
  OF_STAFF.test(sentence.text.slice(0, start - sentence.start).replaceAll(IN_PASSING, " "));

/** "Uruguay meet Bolivia in a qualifier", "Fiji's sevens team arrived in Lima": one sentence is enough. */
const OF_TEAMS =
  /\bin (?:the|today's|tomorrow's|\p{Lu}\p{L}{1,5}day's) (?:(?:men's|women's|singles|doubles) ){0,2}(?:semi-?|quarter-?)?finals?(?=[.,;]|$|\s(?:on|at the|of the)\s\p{Lu})|\b(?:qualifiers?|group (?:match(?:es)?|games?)|friendl(?:y|ies)|semi-?finals?|quarter-?finals?|(?:cup|league) (?:final|match|tie)|test match|kick-?off|grand final|(?:beat|defeated|thrashed|edged|downed)\s\p{Lu}[^.;]{0,30}?\s\d{1,3}-\d{1,3}|in the (?:semi-?|quarter-?)?finals? of)\b|\b(?:sevens|football|soccer|rugby|cricket|hockey|basketball|volleyball|handball|netball|futsal|under-\d\d|U-?\d\d|olympic|paralympic|women's|men's|national) (?:team|squad|side|XI)\b/iu;

/** In sports pages states meet as well. */
export const isSport = (sentences: readonly Sentence[]): boolean =>
  new Set(sentences.flatMap(({ text }) => text.match(SPORT) ?? []).map((word) => word.toLowerCase())).size >=
  SPORT_WORDS_MIN;

/** The sentence tells of a match. */
export const isOfTeams = ({ text }: Sentence): boolean => OF_TEAMS.test(text);
