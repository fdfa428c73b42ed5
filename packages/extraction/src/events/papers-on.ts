import type { MeetingOutcome } from "@parley/contracts";
import type { Rule } from "../rule.ts";
import { cutOutcome, isEarlier, isDocument, outcomeType, WORDS } from "./outcome-words.ts";

const PAPERS =
  "(?:documents|agreements|memoranda(?: of understanding)?|MoUs|accords|deals|instruments|papers|pacts|protocols|treaties|texts|contracts)";
const DONE = "(?:signed|inked|exchanged|adopted|concluded|initialled)";

const WAYS = [
  // "Memoranda were signed on krill and on ice", "Two accords were signed, one on krill and the other on ice"
  String.raw`\b(?<!\b[Nn]o\s)(?:[Mm]emoranda(?:\sof\s[Uu]nderstanding)?|[Aa]greements|[Aa]ccords|[Pp]rotocols|MoUs|[Dd]ocuments|[Pp]apers|[Tt]exts|[Ii]nstruments)\s(?:were|have\sbeen)\s(?:also\s)?${DONE}(?:\s(?:by|in|at|after|between)\s[^.;:,"]{3,60}?)?(?:\son\s(?<on>(?!\p{Lu}\p{Ll}+day|\d|the\s(?:sidelines|margins|occasion|same|first|last|closing))${WORDS})|[,:]\s(?<one>one\son\s${WORDS}))`,
  // "The agreements cover customs and textile standards"
  String.raw`^(?:The|These)\s(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|signed|new)\s){0,2}${PAPERS}(?:\s${DONE})?\s(?:cover(?:ed)?|concern(?:ed)?|relate(?:d)?\sto|deal(?:t)?\swith|regard|are\sin\sthe\s(?:areas?|fields?)\sof|were\sin\sthe\s(?:areas?|fields?)\sof|are\son|were\son)\s(?<cover>${WORDS})`,
  // "They are a memorandum on krill and an accord on ice"
  String.raw`^(?:They|These)\s(?:are|were|include|included)\s(?<are>(?:an?|the)\s${WORDS})`,
].join("|");

/** "Memoranda were signed on krill and on ice", "The agreements cover customs and ice": what each of several papers is about. */
export const papersOn: Rule<{ readonly type: MeetingOutcome["type"]; readonly text: string }> = {
  id: "outcome.papers-on",
  needs:
    "documents|agreements|memoranda|mous|accords|deals|instruments|papers|pacts|protocols|treaties|texts|contracts|they are|they were|they include|these are|these were|these include",
  summary: "Memoranda were signed on krill and on ice; not: the papers were read on Monday.",
  cue: new RegExp(WAYS, "gu"),
  read: (match) => {
    const { on, one, cover, are } = match.groups ?? {};
    const text = cutOutcome((on ?? one ?? cover ?? are ?? "").trim());
    if (text.length < 5 || isEarlier(match)) return null;
    if (are !== undefined && !isDocument(/^[^,]*/.exec(text)?.[0] ?? "")) return null;
    return { type: on === undefined ? outcomeType(text) : outcomeType(match[0]), text };
  },
};
