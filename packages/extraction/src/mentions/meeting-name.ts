import { MEETING_NAMES, type MeetingName } from "../lexicon/meeting-names.ts";
import type { MechanismMention, Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";
import { sidesOf } from "./mechanism-name.ts";
import { joinedParties } from "./joined-parties.ts";
import { findParties } from "./parties.ts";
import { numberAround, sessionAfter } from "./session-number.ts";
import { joinTokens } from "../sentences/tokens.ts";

const TABLE = phraseTable(MEETING_NAMES, { caseSensitive: true });

const NUMBER_MAX = 99; // a larger number behind the name is a year: "AUSMIN 2024"
const ASIDE_REACH = 8; // "sidelines of the 80th session of the"

/** What the table says of a name that was found by its head noun; null if it is not there. */
export const knownMeeting = (name: string): MeetingName | null => MEETING_NAMES.get(name) ?? null;

/** "on the sidelines of the UN General Assembly": whether the words before tell that another meeting stands aside of this one. */
const standsAside = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - ASIDE_REACH), at).some(({ lower }) => /^(?:sidelines?|margins?|fringes?)$/.test(lower));

/** "COP29", "TICAD9": name and number in one word. */
const numbered = (tokens: readonly Token[], at: number): { meeting: MeetingName; number: number } | null => {
  const last = tokens[at]?.text.at(-1) ?? "";
  if (last < "0" || last > "9") return null;
  const match = /^(?<name>COP|TICAD|PALM|UNGA)-?(?<number>\d{1,2})$/.exec(tokens[at]?.text ?? "");
  const meeting = MEETING_NAMES.get(match?.groups?.["name"] ?? "");
  return meeting === undefined ? null : { meeting, number: Number(match?.groups?.["number"]) };
};

/** "the India-Japan 2+2": the sides before a name that says none; the index of the first of them. */
const sidesBefore = (tokens: readonly Token[], at: number): { from: number; parties: readonly string[] } => {
  const parties = joinedParties(tokens[at - 1]?.text ?? "");
  return { from: parties.length > 1 ? at - 1 : at, parties };
};

/** A standing meeting that begins at `at` by its proper name: "AUSMIN", "the 9th TICAD", "COP29"; null for anything else. */
export const readMeetingName = (tokens: readonly Token[], at: number): MechanismMention | null => {
  // "Trade and Technology Council (TTC)" is explained where it stands, and found by its head.
  if (tokens[at - 1]?.text === "(") return null;
  const hit = TABLE.at(tokens, at);
  const joined = hit === null ? numbered(tokens, at) : null;
  const meeting = hit?.value ?? joined?.meeting;
  if (meeting === undefined || (meeting.aside && !standsAside(tokens, at))) return null;
  const nameNext = hit?.next ?? at + 1;
  const token = tokens[nameNext];
  const behind = token?.kind === "number" && /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
  const counted = behind !== null && behind <= NUMBER_MAX && /^(?:COP|TICAD|PALM|MC)$/.test(tokens[at]?.text ?? "");
  // "COP" alone is a policeman's word in capitals.
  if (tokens[at]?.text === "COP" && !counted) return null;
  const end = counted ? nameNext + 1 : nameNext;
  const sides = sidesBefore(tokens, at);
  // "2+2 is four" is no meeting: the bare format names one only with its sides.
  if (/^2\+2$/.test(tokens[at]?.text ?? "") && end === at + 1 && sides.from === at) return null;
  const named = findParties(sidesOf(tokens.slice(at, end))).flatMap(({ form, party }) =>
    form === "capital" ? [] : [party],
  );
  const { from, ordinal, session, owned } = numberAround(tokens, sides.from, end);
  const next = owned?.next ?? sessionAfter(tokens, end);
  const first = tokens[from];
  const last = tokens[next - 1];
  const nameFirst = tokens[sides.from];
  const nameLast = tokens[end - 1];
  if (first === undefined || last === undefined || nameFirst === undefined || nameLast === undefined) return null;
  return {
    start: first.start,
    end: last.end,
    name: joinTokens(tokens.slice(sides.from, end)),
    nameSpan: { start: nameFirst.start, end: nameLast.end },
    ordinal: ordinal ?? joined?.number ?? (counted ? behind : null),
    session: session || next > end,
    kind: meeting.kind,
    parties: sides.parties.length > 1 ? sides.parties : meeting.parties.length > 0 ? meeting.parties : named,
  };
};
