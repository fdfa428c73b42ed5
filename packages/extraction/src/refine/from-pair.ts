import { uniqueParties } from "../events/cast.ts";
import { mayHost } from "../events/may-host.ts";
import { sideOfPair } from "../events/pair-of-text.ts";
import { countStates } from "../lexicon/territories.ts";
import type { Frame, Person } from "../model.ts";
import type { Draft } from "../pass.ts";
import { dates } from "./dates.ts";
import { looseRoles } from "./loose-roles.ts";
import { pairOfHead } from "./pair-of-head.ts";
import { isSport } from "../events/sport.ts";
import type { Refiner, RefineContext } from "./refiner.ts";
import { tellsOfPair } from "./tells-of-pair.ts";
import { isWorthTelling } from "./worth-telling.ts";

const OF_BOTH =
  /\b(?:[Tt]he|[Tt]hese|their) two\s(?:(?:countries'|foreign|trade|transport|energy|health|interior|defen[cs]e|water|finance|prime)\s){0,3}(?:sides|governments|ministers|ministries|delegations|teams|negotiators|presidents|premiers|leaders)\b|\b[Bb]oth (?:sides|governments|ministers|delegations|presidents)\b|\b(?:officials|ministers|ministries|negotiators|delegations|teams|governments|authorities|presidents|premiers|diplomats|commanders|envoys|secretaries|committee|commission) (?:of|from) (?:the two|both)\b|\bbetween (?:the two|both) (?:sides|countries|governments|states|neighbou?rs)\b/u;
const AT_HOME = /\b(?:cabinet|parliament\p{L}*|council of ministers|party|board|union|shareholders?|lawmakers|MPs)\b/iu;

/** "took part in a meeting of interior ministers in Skopje": of many states, whosever town it is. */
const OF_MANY =
  /\b(?:meeting|session|conference|gathering|summit)\sof\s(?:the\s)?(?:[\p{L}-]+\s){0,4}(?:ministers|leaders|presidents|premiers|chiefs|heads|speakers|commanders)\b/u;

/** "A Chadian delegation held talks in Niamey": of one of the two, in the other's country. */
const isOfVisitor = ({ triggers, parties, place }: Frame): boolean =>
  triggers.every(
    ({ rule, sentence: { text } }) => rule === "event.held-talks" && ACTS_FOR.test(text) && !OF_MANY.test(text),
  ) &&
  parties.length === 1 &&
  place !== null &&
  parties[0]?.value !== place.country;

const ACTS_FOR = /\b(?:delegation|team|mission|officials|minister|secretary|envoy|negotiators?)\b/iu;

const EXECUTIVE = /\b(?:chief executive|managing director|chief (?:operating|financial|commercial) officer)\b/i;
const OFFICIAL_RANK_MAX = 4;
/** "received a courtesy call from chief executive officer X ... both sides": a firm's, where no official of a second state is named. */
const isOfFirm = ({ people }: Draft): boolean => {
  const executives = people.filter(({ offices }) => offices.some(({ text }) => EXECUTIVE.test(text)));
  const officials = people.filter(
    (person) => !executives.includes(person) && person.offices.some(({ rank }) => rank <= OFFICIAL_RANK_MAX),
  );
  return executives.length > 0 && new Set(officials.flatMap(({ country }) => country?.party ?? [])).size < 2;
};

const JOINT = /\b(?:joint|mixed|bilateral|intergovernmental|binational)\b/iu;

/** One of the two states' officials, or one of whom the text does not say whose he is. */
const isOfThem = (person: Person | undefined, states: ReadonlySet<string>): boolean =>
  person !== undefined &&
  (person.country === null
    ? person.organisation === null && !person.former && person.offices.length > 0 && mayHost(person.offices[0])
    : states.has(person.country.party));

/** "Foreign Minister X and her counterpart Y met": of the two states that the text is about, whosever each is. */
const areOfSameOffice = ({ people, triggers }: Frame, draft: Draft): boolean => {
  const [one, other, ...more] = people.map(({ person }) => draft.people[person]?.offices[0]?.text.toLowerCase());
  return (
    one !== undefined &&
    one === other &&
    more.length === 0 &&
    triggers.every(({ rule }) => rule === "event.met-with" || rule === "event.done-by" || rule === "event.held-talks")
  );
};

const isCandidate = (frame: Frame, states: ReadonlySet<string>, draft: Draft): boolean => {
  const { triggers, kind, status, place, mechanism, people, parties } = frame;
  const isMeeting = kind !== "visit" && kind !== "signing" && kind !== "phone_call" && place !== null;
  if (!isMeeting || frame.background || status === "possible" || status === "denied") return false;
  // A joint committee may be that of a parliament's two houses.
  if (mechanism !== null && (mechanism.parties.length > 0 || mechanism.ordinal === null || !JOINT.test(mechanism.name)))
    return false;
  const isOfPair =
    parties.every(({ value }) => states.has(value)) &&
    people.every(({ person }) => isOfThem(draft.people[person], states));
  if (!isOfPair || triggers.some(({ sentence }) => sentence.zone !== "body" || AT_HOME.test(sentence.text)))
    return false;
  if (triggers.every(({ sentence }) => OF_BOTH.test(sentence.text))) return true;
  return (
    mechanism !== null ||
    isOfVisitor(frame) ||
    areOfSameOffice(frame, draft) ||
    triggers.every((trigger) => tellsOfPair(trigger, frame))
  );
};

/** "Chad and Niger have agreed to open the bridge. The deal came after two days of talks in Oslo.": told by nothing else, a meeting of the two. */
export const fromPair: Refiner = {
  name: "from-pair",
  refine: (frames, context: RefineContext) => {
    const { draft } = context;
    const pair = frames.length > 0 || isSport(draft.sentences) || isOfFirm(draft) ? null : pairOfHead(draft);
    if (pair === null) return [...frames];
    const states = new Set(pair.map(({ party }) => party));
    if (countStates(states) < 2) return [...frames];
    const sides = pair.map(sideOfPair);
    const candidates = [...draft.loose, ...draft.frames]
      .filter((frame) => isCandidate(frame, states, draft))
      .map((frame) => ({ ...frame, parties: uniqueParties([...frame.parties, ...sides]) }));
    const [best] = dates
      .refine(candidates, context)
      .filter((frame) => isWorthTelling(frame, [], context))
      .toSorted((a, b) => Number(b.date !== null) - Number(a.date !== null) || a.first - b.first);
    return best === undefined ? [] : looseRoles.refine([best], context);
  },
};
