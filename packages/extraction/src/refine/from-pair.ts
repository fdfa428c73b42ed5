import { uniqueParties } from "../events/cast.ts";
import type { Fact, Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { dates } from "./dates.ts";
import { pairOfHead } from "./pair-of-head.ts";
import { isSport } from "../events/sport.ts";
import type { Refiner, RefineContext } from "./refiner.ts";
import { tellsOfPair } from "./tells-of-pair.ts";
import { isWorthTelling } from "./unlikely.ts";

const OF_BOTH =
  /\b(?:[Tt]he|[Tt]hese|their) two\s(?:(?:countries'|foreign|trade|transport|energy|health|interior|defen[cs]e|water|finance|prime)\s){0,3}(?:sides|governments|ministers|ministries|delegations|teams|negotiators|presidents|premiers|leaders)\b|\b[Bb]oth (?:sides|governments|ministers|delegations|presidents)\b|\b(?:officials|ministers|ministries|negotiators|delegations|teams|governments|authorities|presidents|premiers|diplomats|commanders|envoys|secretaries|committee|commission) (?:of|from) (?:the two|both)\b|\bbetween (?:the two|both) (?:sides|countries|governments|states|neighbou?rs)\b/u;
const AT_HOME = /\b(?:cabinet|parliament\p{L}*|council of ministers|party|board|union|shareholders?|lawmakers|MPs)\b/iu;

/** "A Chadian delegation held talks in Niamey": of one of the two, in the other's country. */
const isOfVisitor = ({ triggers, parties, place }: Frame): boolean =>
  triggers.every(({ rule, sentence }) => rule === "event.held-talks" && ACTS_FOR.test(sentence.text)) &&
  parties.length === 1 &&
  place !== null &&
  parties[0]?.value !== place.country;

const ACTS_FOR = /\b(?:delegation|team|mission|officials|minister|secretary|envoy|negotiators?)\b/iu;

const JOINT = /\b(?:joint|mixed|bilateral|intergovernmental|binational)\b/iu;

const isCandidate = (frame: Frame, states: ReadonlySet<string>, draft: Draft): boolean => {
  const { triggers, kind, status, place, mechanism, people, parties } = frame;
  const isMeeting = kind !== "visit" && kind !== "signing" && kind !== "phone_call" && place !== null;
  if (!isMeeting || frame.background || status === "possible" || status === "denied") return false;
  // A joint committee may be that of a parliament's two houses.
  if (mechanism !== null && (mechanism.parties.length > 0 || mechanism.ordinal === null || !JOINT.test(mechanism.name)))
    return false;
  const isOfPair =
    parties.every(({ value }) => states.has(value)) &&
    people.every(({ person }) => states.has(draft.people[person]?.country?.party ?? ""));
  if (!isOfPair || triggers.some(({ sentence }) => sentence.zone !== "body" || AT_HOME.test(sentence.text)))
    return false;
  if (triggers.every(({ sentence }) => OF_BOTH.test(sentence.text))) return true;
  return mechanism !== null || isOfVisitor(frame) || triggers.every((trigger) => tellsOfPair(trigger, frame));
};

/** "Chad and Niger have agreed to open the bridge. The deal came after two days of talks in Oslo.": told by nothing else, a meeting of the two. */
export const fromPair: Refiner = {
  name: "from-pair",
  refine: (frames, context: RefineContext) => {
    const { draft } = context;
    const pair = frames.length > 0 || isSport(draft.sentences) ? null : pairOfHead(draft);
    if (pair === null) return [...frames];
    const states = new Set(pair.map(({ party }) => party));
    const sides = pair.map(
      ({ party, start, end }): Fact<string> => ({
        value: party,
        start,
        end,
        rule: "party.of-pair",
        certainty: "implied",
      }),
    );
    const candidates = [...draft.loose, ...draft.frames]
      .filter((frame) => isCandidate(frame, states, draft))
      .map((frame) => ({ ...frame, parties: uniqueParties([...frame.parties, ...sides]) }));
    const [best] = dates
      .refine(candidates, context)
      .filter((frame) => isWorthTelling(frame, context))
      .toSorted((a, b) => Number(b.date !== null) - Number(a.date !== null) || a.first - b.first);
    return best === undefined ? [] : [best];
  },
};
