import { BARE, hasUntoldSide, OFFICE_OF_ONE } from "../events/untold-side.ts";
import { sideOf } from "../mentions/row.ts";
import { MEETING_NAMES } from "../lexicon/meeting-names.ts";
import { countStates } from "../lexicon/territories.ts";
import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import type { Frame, Person } from "../model.ts";
import { isOfManyStates } from "./of-many.ts";
import type { RefineContext } from "./refiner.ts";

/** Names of gatherings of many states, though the text names one of them only. */
const MULTILATERAL =
  /\b(?:Ministerial|Council of (?:[\p{L}']{2,24}\s){0,3}Ministers|Ministers' Council|Authority|Heads of (?:State|Government)|International|World|Global|Process|Intergovernmental|Inter-|Multilateral|Regional|Asia|Pacific|Africa|European|Arab|Americas)/u;

/** "G7 leaders met in Puglia": the members of one organisation. */
export const isOfMembers = ({ parties, triggers, people }: Frame): boolean =>
  parties.length === 1 &&
  people.length === 0 &&
  isOrganisation(parties[0]?.value ?? "") &&
  triggers.some(
    ({ sentence, start, rule, quote }) =>
      rule !== "event.session" &&
      (parties[0]?.rule === "party.of-members" ||
        /\bsummit$/.test(quote) ||
        MEMBERS.test(sentence.text.slice(0, start - sentence.start))),
  );

const MEMBERS =
  /\b(?:[Ll]eaders|[Mm]inisters|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|chiefs|[Aa]mbassadors|(?:[Tt]op|[Ss]enior|[Cc]hief) diplomats)\b[^.;]{0,60}$/;

/** Whether a party is an organisation or a grouping, and no state. */
export const isOrganisation = (party: string): boolean =>
  party.length > 2 || party === "EU" || party === "UN" || party === "G7" || party === "G8";

/** "the 58th ASEAN Foreign Ministers' Meeting", "a session of the CIS Foreign Ministers Council": one of an organisation's members. */
const isOfOrganisation = ({ mechanism, parties }: Frame): boolean =>
  mechanism !== null &&
  (mechanism.ordinal !== null || mechanism.session) &&
  /\b(?:Ministers|Ministerial|Heads of|Senior Officials|Leaders)\b/.test(mechanism.name) &&
  parties.some(({ value }) => isOrganisation(value) && mechanism.parties.includes(value));

/** The formations in which the Council of the European Union meets; it numbers no session that the press would tell. */
const EU_COUNCIL =
  /^(?:Foreign Affairs|General Affairs|Justice and Home Affairs|Agriculture and Fisheries|Economic and Financial Affairs|E(?:cofin|COFIN)|Competitiveness) Council\b/;
const isOfUnion = ({ mechanism, parties, date }: Frame): boolean =>
  mechanism !== null && date !== null && EU_COUNCIL.test(mechanism.name) && parties.some(({ value }) => value === "EU");

/** Bodies of organisations in which states sit; not an executive board, which decides on loans every week. */
const WHERE_STATES_SIT =
  /\b(?:Executive (?:Council|Committee)|Permanent Council|Board of Governors|Governing (?:Body|Council)|Peace and Security Council|Mediation and Security Council|Council (?:for|on) (?:Foreign|Trade|Finance|Human|National|Legal)|Organ on Politics|Community Council)\b/;
const isOfStates = ({ mechanism, parties, date, place }: Frame): boolean =>
  mechanism?.session === true &&
  date !== null &&
  place !== null &&
  WHERE_STATES_SIT.test(mechanism.name) &&
  parties.some(({ value }) => isOrganisation(value) && mechanism.parties.includes(value));

/** "The Danube Commission held its 98th session in Budapest": the body is the organisation, and states sit in it. */
const isOfWholeBody = ({ mechanism, parties, date, place }: Frame): boolean =>
  mechanism !== null &&
  mechanism.ordinal !== null &&
  date !== null &&
  place !== null &&
  parties.some(({ value }) => value === mechanism.name && isOrganisation(value));

/** "attended the East Asia Summit": governments meet there by its name, though the text tells of one only. */
const isKnownSummit = ({ mechanism, parties, people, date }: Frame): boolean =>
  mechanism !== null &&
  parties.length > 0 &&
  people.length > 0 &&
  date !== null &&
  MEETING_NAMES.get(mechanism.name)?.kind === "summit";

const OF_DONORS = /\b(?:[Dd]onors?(?:'s|')?|[Pp]ledging)\s(?:(?:pledging|aid)\s)?conference\b/u;

/** "Canada will host a donors' conference for Haiti": many states come to it, though the text names one only. */
const isOfDonors = ({ triggers, kind }: Frame): boolean =>
  kind === "conference" && triggers.some(({ sentence }) => OF_DONORS.test(sentence.text));

const OF_TOWN = /\b(?:mayor|lord mayor|governor)\b/i;
const OF_BANK = /\bbank\b|\breserve\b|\bmonetary\b/i;

/** "Oslo's mayor met the mayor of Riga": towns, whose states were not there. */
export const isOfTowns = ({ people, mechanism }: Frame, { draft }: RefineContext): boolean =>
  mechanism === null &&
  people.length >= 2 &&
  people.every(({ person }) => {
    const offices = draft.people[person]?.offices ?? [];
    return offices.length > 0 && offices.every(({ text }) => OF_TOWN.test(text) && !OF_BANK.test(text));
  });

/**
 * "Foreign Minister X met the Peruvian foreign minister, Y", "Vice Minister X met her Polish counterpart, Y": X is of another state than Y,
 * though the text does not say of which; so is one of two prime ministers who were both taken to be of the text's own state.
 */
const isOfPeers = ({ people, parties }: Frame, { draft }: RefineContext): boolean => {
  const told = people.flatMap(({ person }) => draft.people[person] ?? []);
  const state = parties.length === 1 ? parties[0]?.value : undefined;
  if (state === undefined || state.length !== 2 || told.length !== people.length) return false;
  const own = told.filter(({ country }) => country?.party === state);
  const others = told.filter(
    ({ country, organisation, former }) =>
      organisation === null && !former && (country === null || country.certainty === "implied"),
  );
  return own.some((one) => others.some((other) => one !== other && havePeerOffices(one, other)));
};

const havePeerOffices = (a: Person, b: Person): boolean =>
  a.offices.some(({ text, rank }) =>
    b.offices.some(
      (other) => rank <= OFFICE_OF_ONE && !BARE.test(text) && other.text.toLowerCase() === text.toLowerCase(),
    ),
  );

const HOME_NATION = /^(?:Scottish|Welsh|Northern Irish|Scotland|Wales|Northern Ireland)\b/u;

/** "met her counterpart in the Scottish Executive": both are of one state. */
const isOfHomeNation = ({ parties }: Frame, { draft }: RefineContext): boolean =>
  parties.some(({ start }) => HOME_NATION.test(draft.working.slice(start, start + 20)));

/** Two sides at least; a domestic gathering or a body without sides is not between governments. */
export const hasSides = (frame: Frame, context: RefineContext): boolean => {
  const { draft } = context;
  if (isOfTowns(frame, context)) return false;
  if (isOfMembers(frame)) return true;
  if (frame.parties.length > 0 && isOfManyStates(frame, draft)) return true;
  // "the fourth round of the intra-Libyan talks": the sides are of one state.
  if (frame.parties.length > 0 && /^intra-/i.test(frame.mechanism?.name ?? "")) return true;
  // "met OPEC's secretary general": of a forum that somebody acts for.
  const isActedFor = (party: string): boolean =>
    frame.people.some(({ person }) => draft.people[person]?.organisation === party);
  const sides = frame.parties.filter(({ value }) => !FORUM_PARTIES.has(value) || isActedFor(value));
  if (sides.length >= 2) return countStates(sides.map(({ value }) => value)) >= 2;
  const isWithUntold = isOfDonors(frame) || isOfPeers(frame, context) || hasUntoldSide(frame.people, draft.people);
  if (sides.length === 1 && isWithUntold && !isOfHomeNation(frame, context)) return true;
  if (sides.length === 1 && frame.mechanism?.session === true && MULTILATERAL.test(frame.mechanism.name)) return true;
  if (isOfOrganisation(frame) || isOfUnion(frame) || isOfStates(frame) || isOfWholeBody(frame)) return true;
  if (isKnownSummit(frame)) return true;
  const international =
    frame.mechanism !== null && (frame.mechanism.kind !== "committee_session" || frame.parties.length > 0);
  return (
    international &&
    frame.parties.some(({ value }) => isOrganisation(value)) &&
    frame.mechanism?.kind !== "committee_session" &&
    // "postponed a visit to attend a G7 meeting": of a format, some meeting or other.
    (frame.mechanism?.kind !== "meeting" || frame.date !== null)
  );
};

/** How many states and organisations the named people act for, with that of somebody of whom the text does not tell it. */
export const namedSides = (frame: Frame, context: RefineContext): number => {
  const { draft } = context;
  const told = frame.people.flatMap(({ person }) => draft.people[person] ?? []);
  const sides = countStates(told.flatMap((person) => sideOf(person) ?? []));
  return sides + Number(sides === 1 && hasUntoldSide(frame.people, draft.people) && !isOfHomeNation(frame, context));
};

/** "She had met Peru's finance minister in Lima on Saturday": an official whom nobody names, where town and day are told. */
export const isWithUnnamed = ({ people, parties, place, date, kind }: Frame): boolean =>
  kind !== "visit" && people.length > 0 && parties.length > 1 && place?.city != null && date?.precision === "day";
