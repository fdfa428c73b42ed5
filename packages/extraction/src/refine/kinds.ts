import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import type { Frame, Person, Trigger } from "../model.ts";
import type { Draft } from "../pass.ts";
import { CONFERENCE, isConference, isHostedConference, isOfNations, isReception, OF_DONORS } from "./conferences.ts";
import type { Refiner } from "./refiner.ts";
import { isOfCouncil } from "./guest-of-body.ts";
import { isOfMembers } from "./sides.ts";
import { isWithMembers } from "./with-members.ts";

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
  /\b(?:[Rr]ound of (?:[\p{L}\d'-]{2,24}\s){0,6}?(?:talks|negotiations)|[Rr]ound of (?:the )?consultations on|(?:[Ii]ndirect|[Pp]roximity|[Pp]eace|[Cc]easefire|[Tt]ruce|[Aa]ccession|[Dd]isarmament)\s(?:talks|negotiations))\b/u;

const leaders = (frame: Frame, people: readonly Person[]): number =>
  frame.people.filter(({ person }) => people[person]?.offices.some((office) => office.rank === 1)).length;

const REACH = 80; // "round of indirect talks on the return of prisoners between"

const around = ({ sentence, start, end }: Trigger): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - REACH), end - sentence.start);

const behind = ({ sentence, end }: Trigger): string => sentence.text.slice(end - sentence.start);

/** "negotiators met in Lima for the fourth round of talks on fish" */
const FOR_ROUND =
  /^[^.;]{0,90}?\bfor (?:the|their|an?|what is (?:\p{Ll}+ ){0,3}the) (?:[\p{L}\d-]{3,24} ){0,3}(?:round of (?:[\p{L}\d'-]{2,24} ){0,6}?(?:talks|negotiations)|negotiat(?:ing|ion) round)\b/u;

const OF_LEADERS = /\b(?:presidents|prime ministers|premiers|leaders|heads of (?:state|government)|kings)\b/i;

/** Negotiators' talks; what leaders hold between them is a meeting however many rounds it has. */
const isNegotiation = (frame: Frame, people: readonly Person[]): boolean =>
  leaders(frame, people) === 0 &&
  frame.triggers.some(
    (trigger) =>
      (NEGOTIATION.test(around(trigger)) || FOR_ROUND.test(behind(trigger))) && !OF_LEADERS.test(around(trigger)),
  );

/** "Negotiations between President X and President Y", as agencies of the region call their talks; negotiators have rounds. */
const isTalksOfLeaders = (frame: Frame, people: readonly Person[]): boolean =>
  frame.kind === "negotiation_round" &&
  frame.mechanism === null &&
  leaders(frame, people) >= 2 &&
  !frame.triggers.some(({ sentence }) => /\bround\b/i.test(sentence.text));

/** "the third round of political consultations": a standing mechanism, and what it holds a session. */
const isOfStandingTalks = ({ kind, mechanism }: Frame): boolean =>
  kind === "negotiation_round" && mechanism !== null && /\b(?:dialogue|consultations?)$/i.test(mechanism.name);

/** "The Ministers of the Reef Coalition met at the invitation of X and Y": of more than the two who invited them. */
const OF_COALITION =
  /\b[Mm](?:inisters|embers) of the (?:\p{Lu}[\p{L}-]{1,24}\s){0,4}(?:Coalition|Alliance|Contact Group|Partnership)\b/u;

const isOfCoalition = ({ triggers }: Frame): boolean =>
  triggers.some(({ sentence, start }) => OF_COALITION.test(sentence.text.slice(0, start - sentence.start)));

/** "Ministers from 14 countries met under the chairmanship of X": of more than are named. */
const FROM_COUNTED =
  /\b(?:[Mm]inisters|[Ll]eaders|[Oo]fficials|[Cc]hiefs|[Ee]nvoys|[Dd]elegat(?:es|ions)|[Rr]epresentatives)\s(?:from|of)\s(?:(?:the|all|some|about|around|more than|nearly|over)\s){0,2}(?:[3-9]|\d{2,3}|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|a dozen)\s(?:\p{L}{4,12}\s)?(?:countries|nations|states)\b[^.;]{0,60}$/u;

const isOfCounted = ({ triggers }: Frame): boolean =>
  triggers.some(({ sentence, start }) => FROM_COUNTED.test(sentence.text.slice(0, start - sentence.start)));

/** "The presidents of Mali, Niger and Chad met", "held a trilateral summit": of those at the top; not "deputy prime ministers of". */
const LEADERS_MET =
  /(?<!\b(?:[Dd]eputy|[Vv]ice|[Ff]ormer|opposition|religious|party|business|military|parliamentary|youth|tribal|community)[ -])\b(?:[Pp]residents|[Pp]rime ministers|[Ll]eaders|[Hh]eads of (?:state|government)(?: and government)?)\s(?:of|from)\s(?:the\s)?\p{Lu}/u;
const SUMMIT_HELD =
  /\b(?:h[eo]ld(?:ing|s)?|(?:end|open|wrap|conclud|clos|conven)(?:e?d|ped|e?s)?(?:\sup)?|beg[ai]ns?|attend(?:ed|s|ing)?|(?:take|takes|took|taking) part in|participat(?:es?|ed|ing) in|(?:gather|met|meet|came together|come together)(?:ed|s|ing)?\s(?:[^.;,]{2,60}\s)?(?:for|at))\s(?:an?|the|their|its)\s(?:[\p{L}\d-]{2,24}\s){0,4}summit\b/u;
const OF_MINISTERS =
  /\b(?:[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Tt]rade|[Ii]nterior|[Ee]nergy|[Hh]ealth) ministers\b|\b[Mm]inisterial\b/;

const isOfOrganisation = ({ parties }: Frame): boolean => parties.some(({ value }) => value.length > 2);

const isOfLeaders = ({ triggers }: Frame): boolean =>
  triggers.some(
    (trigger) =>
      trigger.sentence.zone === "body" &&
      !OF_MINISTERS.test(trigger.sentence.text) &&
      (LEADERS_MET.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start)) ||
        SUMMIT_HELD.test(trigger.sentence.text)),
  );

/** "a meeting of ASEAN foreign ministers": named by whose ministers meet. */
const MEETING_OF_MANY = /\b[Mm]eeting of\b/;

/** "a Quad meeting", "hosted the Weimar Triangle": a grouping met, whoever is named. */
const isOfForum = ({ mechanism }: Frame): boolean =>
  mechanism?.kind === "meeting" && mechanism.parties.some((party) => FORUM_PARTIES.has(party));

const VIDEO_SIDES_MIN = 3; // a video conference of two is a call

const hasMany = ({ parties }: Frame): boolean => parties.length >= 3;
const isVideoOfMany = (frame: Frame, draft: Draft): boolean =>
  frame.format === "video" &&
  (frame.parties.length >= VIDEO_SIDES_MIN || isOfMembers(frame) || isWithMembers(frame, draft));

/** What a meeting is, by the first of these that holds; else one of two. */
const CASES: readonly (readonly [Frame["kind"], (frame: Frame, draft: Draft) => boolean])[] = [
  ["negotiation_round", (frame, { people }) => isNegotiation(frame, people)],
  [
    "summit",
    (frame) => isOfOrganisation(frame) && frame.triggers.some(({ sentence }) => SUMMIT_HELD.test(sentence.text)),
  ],
  ["multilateral_meeting", ({ mechanism }) => mechanism?.kind === "meeting" && MEETING_OF_MANY.test(mechanism.name)],
  [
    "summit",
    (frame) =>
      (isOfMembers(frame) || isOfForum(frame)) && frame.triggers.some(({ sentence }) => TOP.test(sentence.text)),
  ],
  ["multilateral_meeting", (frame) => isOfMembers(frame) || isOfForum(frame)],
  [
    "conference",
    (frame, draft) => !isReception(frame) && isConference(frame, draft, hasMany(frame) ? CONFERENCE : OF_DONORS),
  ],
  ["conference", ({ triggers }) => triggers.some((trigger) => isHostedConference(trigger) || isOfNations(trigger))],
  [
    "summit",
    (frame, { people }) => hasMany(frame) && (leaders(frame, people) >= SUMMIT_LEADERS_MIN || isOfLeaders(frame)),
  ],
  [
    "multilateral_meeting",
    (frame, draft) =>
      hasMany(frame) || isOfCouncil(frame) || isOfCoalition(frame) || isOfCounted(frame) || isWithMembers(frame, draft),
  ],
];

const kindOf = (frame: Frame, draft: Draft): Frame["kind"] => {
  if (frame.kind === "phone_call") return isVideoOfMany(frame, draft) ? "multilateral_meeting" : "phone_call";
  if (isOfStandingTalks(frame)) return "committee_session";
  const isNamedByForm = frame.kind === "committee_session" && isFormOnly(frame.mechanism);
  if (frame.kind !== "meeting" && !isNamedByForm && !isTalksOfLeaders(frame, draft.people)) return frame.kind;
  return CASES.find(([, is]) => is(frame, draft))?.[0] ?? "bilateral_meeting";
};

/** "meeting" becomes bilateral, multilateral or summit by who takes part, or a round of negotiations by what its talks are called. */
export const kinds: Refiner = {
  name: "kinds",
  refine: (frames, { draft }) => frames.map((frame) => ({ ...frame, kind: kindOf(frame, draft) })),
};
