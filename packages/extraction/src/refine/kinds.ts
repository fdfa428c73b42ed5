import type { Frame, Person, Trigger } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";
import { isOfMembers } from "./sides.ts";

const SUMMIT_LEADERS_MIN = 3; // a leaders' meeting of two is a bilateral meeting

const FORM_ONLY = /^(?:Trilateral|Bilateral|Quadrilateral|Three-Way|Four-Way) (?:Meeting|Talks|Summit)$/i;
const FORM_OF_NAMED = /\s(?:Trilateral|Quadrilateral) (?:Meeting|Talks)$/i;

/** "the inaugural Trilateral Meeting", "a Peru-Chile-Bolivia trilateral meeting": named by its form, no standing body; "the ninth ..." is of one. */
const isFormOnly = (mechanism: Frame["mechanism"]): boolean =>
  mechanism !== null &&
  (FORM_ONLY.test(mechanism.name) || (mechanism.ordinal === null && FORM_OF_NAMED.test(mechanism.name)));

const TOP = /\b(?:[Ll]eaders|[Hh]eads of (?:[Ss]tate|[Gg]overnment))\b/;

/** "the third round of talks on the border", "indirect talks", "truce talks": talks that are to end in a text. */
const NEGOTIATION =
  /\b(?:[Rr]ound of (?:[\p{L}\d'-]{2,18}\s){0,6}?(?:talks|negotiations)|(?:[Ii]ndirect|[Pp]roximity|[Pp]eace|[Cc]easefire|[Tt]ruce|[Aa]ccession|[Dd]isarmament)\s(?:talks|negotiations))\b/u;

const leaders = (frame: Frame, people: readonly Person[]): number =>
  frame.people.filter(({ person }) => people[person]?.offices.some((office) => office.rank === 1)).length;

const REACH = 80; // "round of indirect talks on the return of prisoners between"

const around = ({ sentence, start, end }: Trigger): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - REACH), end - sentence.start);

const OF_LEADERS = /\b(?:presidents|prime ministers|premiers|leaders|heads of (?:state|government)|kings)\b/i;

/** Negotiators' talks; what leaders hold between them is a meeting however many rounds it has. */
const isNegotiation = (frame: Frame, people: readonly Person[]): boolean =>
  leaders(frame, people) === 0 &&
  frame.triggers.some((trigger) => NEGOTIATION.test(around(trigger)) && !OF_LEADERS.test(around(trigger)));

/** "at a one-day conference in Oslo", "the donors' conference"; not a press conference, nor one by video. */
const CONFERENCE =
  /(?<!\b(?:[Pp]ress|[Nn]ews|[Vv]ideo|[Tt]ele|[Pp]hone|joint)[ -])\bconference\b(?! (?:call|cent|room|hall|table|venue|organi))/u;

/** The event of several sides that the sentence before, or its own, calls a conference. */
const isConference = (frame: Frame, draft: Draft, pattern: RegExp): boolean =>
  draft.sentences
    .slice(Math.max(0, frame.first - 1), frame.first + 1)
    .some(({ text, zone }) => zone !== "furniture" && pattern.test(text));

/** Many states come to it, whoever is named. */
const OF_DONORS =
  /\b(?:(?:[Dd]onors?(?:'s|')?|[Pp]ledging)\s(?:(?:pledging|aid)\s)?conference|[Dd]onors\s[^.;]{3,80}\sconference)\b(?! call)/u;

/** "The Ministers of the Reef Coalition met at the invitation of X and Y": of more than the two who invited them. */
const OF_COALITION =
  /\b[Mm](?:inisters|embers) of the (?:\p{Lu}[\p{L}-]{1,20}\s){0,4}(?:Coalition|Alliance|Contact Group|Partnership)\b/u;

const isOfCoalition = ({ triggers }: Frame): boolean =>
  triggers.some(({ sentence, start }) => OF_COALITION.test(sentence.text.slice(0, start - sentence.start)));

const VIDEO_SIDES_MIN = 3; // a video conference of two is a call

/** "meeting" becomes bilateral, multilateral or summit by who takes part, or a round of negotiations by what its talks are called. */
export const kinds: Refiner = {
  name: "kinds",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      const many = frame.parties.length >= 3;
      if (frame.kind === "phone_call")
        return frame.format === "video" && frame.parties.length >= VIDEO_SIDES_MIN
          ? { ...frame, kind: "multilateral_meeting" }
          : frame;
      const formOnly = frame.kind === "committee_session" && isFormOnly(frame.mechanism);
      if (frame.kind !== "meeting" && !formOnly) return frame;
      if (isNegotiation(frame, draft.people)) return { ...frame, kind: "negotiation_round" };
      if (isOfMembers(frame))
        return {
          ...frame,
          kind: frame.triggers.some(({ sentence }) => TOP.test(sentence.text)) ? "summit" : "multilateral_meeting",
        };
      if (isConference(frame, draft, many ? CONFERENCE : OF_DONORS)) return { ...frame, kind: "conference" };
      if (many && leaders(frame, draft.people) >= SUMMIT_LEADERS_MIN) return { ...frame, kind: "summit" };
      return { ...frame, kind: many || isOfCoalition(frame) ? "multilateral_meeting" : "bilateral_meeting" };
    }),
};
