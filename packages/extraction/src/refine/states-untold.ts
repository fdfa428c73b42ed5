import { mayServe } from "../events/may-serve.ts";
import { pairOfText, sideOfPair, type StatePair } from "../events/pair-of-text.ts";
import { sideOf } from "../mentions/row.ts";
import type { Frame, Person } from "../model.ts";
import type { Draft } from "../pass.ts";
import { dates } from "./dates.ts";
import { mergeFrames, sharedBy } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";
import { isWorthTelling } from "./worth-telling.ts";

/** Verbs of meeting that are said of nobody's own colleagues, as a rule. */
const MET: ReadonlySet<string> = new Set([
  "event.at-meeting",
  "event.called-on",
  "event.held-talks",
  "event.sat-together",
  "event.saw-official",
  "event.talks-between",
]);

/** Of a firm, a town or a province: theirs may be the same state, or none. */
const OF_LESS =
  /^(?:chair(?:man|woman|person)?|founder|owner|(?:managing|general) (?:director|manager)|chief executive(?: officer)?)$|\b(?:chief minister|governor|mayor|councill?or)\b|\b(?<!supreme\s)leader$/i;

/** Nobody says whose he is: it was inferred. */
const isInferred = ({ country }: Person): boolean => country?.certainty === "implied";

/** Two who are named with their offices, of one of whom at least nobody says whose he is. */
const areUntold = ({ people }: Frame, pair: StatePair, draft: Draft): boolean => {
  const [one, other, ...more] = people.flatMap(({ person }) => draft.people[person] ?? []);
  if (one === undefined || other === undefined || more.length > 0 || one === other) return false;
  const isNobody = ({ name, former, offices }: Person): boolean =>
    name === null || former || offices.length === 0 || offices.some(({ text }) => OF_LESS.test(text));
  if (isNobody(one) || isNobody(other) || mayServe([one], [other])) return false;
  const [x, y] = [sideOf(one), sideOf(other)];
  if (x !== null && y !== null && (x !== y || !(isInferred(one) || isInferred(other)))) return false;
  const known = x ?? y;
  return known === null || known === pair.first.party || known === pair.second.party;
};

const withSides = (frame: Frame, { first, second }: StatePair): Frame => ({
  ...frame,
  parties: [first, second].map(sideOfPair),
});

/** "Diplomats of the two met in Dalian. X and Y attended the talks": of the same sides, without anybody named. */
const isWithoutNames = ({ status, people, parties }: Frame, named: Frame): boolean =>
  status === named.status &&
  people.length === 0 &&
  parties.length === named.parties.length &&
  parties.every(({ value }) => named.parties.some((party) => party.value === value));

/** "Environment Minister X held talks with Speaker Y", in a text that speaks of two states and hardly of a third: they met for those two. */
export const statesUntold: Refiner = {
  name: "states-untold",
  refine: (frames, context) => {
    const { draft } = context;
    const pair = pairOfText(draft.sentences, draft.mentions);
    if (pair === null) return [...frames];
    const left = [...draft.loose, ...draft.frames].filter(
      (frame) =>
        frame.status === "held" &&
        !frame.background &&
        frame.triggers.some(({ rule }) => MET.has(rule)) &&
        areUntold(frame, pair, draft) &&
        !frames.some((known) => sharedBy(known, frame) > 1),
    );
    const told = dates
      .refine(
        left.map((frame) => withSides(frame, pair)),
        context,
      )
      .filter((frame) => isWorthTelling(frame, frames, context));
    return told.reduce<Frame[]>(
      (all, frame) => {
        if (all.some((known) => sharedBy(known, frame) > 1)) return all;
        const at = all.findIndex((known) => isWithoutNames(known, frame));
        const known = all[at];
        return known === undefined ? [...all, frame] : all.with(at, mergeFrames(known, frame));
      },
      [...frames],
    );
  },
};
