import type { Declined, Frame } from "../model.ts";
import { triggerKey } from "../reasons.ts";
import { askedTo } from "./asked-to.ts";
import { arrivals } from "./arrivals.ts";
import { attendees } from "./attendees.ts";
import { besideMany } from "./beside-many.ts";
import { cameHome } from "./came-home.ts";
import { calledHost } from "./called-host.ts";
import { calls } from "./calls.ts";
import { callsOfSeries } from "./calls-of-series.ts";
import { completeSides } from "./complete-sides.ts";
import { datedLegs } from "./dated-legs.ts";
import { dates } from "./dates.ts";
import { dayOfVisit } from "./day-of-visit.ts";
import { denials } from "./denials.ts";
import { createSayings, details } from "./details.ts";
import { earlierSessions } from "./earlier-sessions.ts";
import { fate } from "./fate.ts";
import { whileVisiting } from "./while-visiting.ts";
import { followingDay } from "./following-day.ts";
import { fromHead } from "./from-head.ts";
import { fromLeaders } from "./from-leaders.ts";
import { fromPair } from "./from-pair.ts";
import { gatherings } from "./gatherings.ts";
import { guestOfBody } from "./guest-of-body.ts";
import { headsReceived } from "./heads-received.ts";
import { hostCountry } from "./host-country.ts";
import { hints } from "./hints.ts";
import { hosts } from "./hosts.ts";
import { kinds } from "./kinds.ts";
import { lengths } from "./lengths.ts";
import { lastDay } from "./last-day.ts";
import { lastTown } from "./last-town.ts";
import { lattersOffice } from "./latters-office.ts";
import { learntSides } from "./learnt-sides.ts";
import { legOff } from "./leg-off.ts";
import { looseRoles } from "./loose-roles.ts";
import { mechanismNear } from "./mechanism-near.ts";
import { members } from "./members.ts";
import { mergeCompleted } from "./merge-completed.ts";
import { mergeSame } from "./merge-same.ts";
import { othersThere } from "./others-there.ts";
import { numberedRounds } from "./numbered-rounds.ts";
import { nextSessions } from "./next-sessions.ts";
import { officeHolders } from "./office-holders.ts";
import { pagePlace } from "./page-place.ts";
import { parties } from "./parties.ts";
import { peopleNear } from "./people-near.ts";
import { places } from "./places.ts";
import { politicalParties } from "./political-parties.ts";
import type { RefineContext, Refiner } from "./refiner.ts";
import { sameTown } from "./same-town.ts";
import { rollCalls } from "./roll-calls.ts";
import { saidThere } from "./said-there.ts";
import { schedule } from "./schedule.ts";
import { setFor } from "./set-for.ts";
import { signings } from "./signings.ts";
import { toldByContent } from "./told-by-content.ts";
import { toldByNames } from "./told-by-names.ts";
import { toldTwice } from "./told-twice.ts";
import { statesUntold } from "./states-untold.ts";
import { statedRoles } from "./stated-roles.ts";
import { unlikely } from "./unlikely.ts";
import { spokeToPress } from "./spoke-to-press.ts";
import { stays } from "./stays.ts";
import { stillToCome } from "./still-to-come.ts";
import { venues } from "./venues.ts";
import { visitHosts } from "./visit-hosts.ts";
import { visitOff } from "./visit-off.ts";
import { visits } from "./visits.ts";
import { weekOfPlan } from "./week-of-plan.ts";
import { withinLarger } from "./within-larger.ts";
import { thatWas } from "./that-was.ts";
import { there } from "./there.ts";
import { whereTheyAre } from "./where-they-are.ts";

/** The order matters: sides that a later sentence told first; then dates, because a status may follow from them and frames merge only if both agree. */
export const REFINERS: readonly Refiner[] = [
  gatherings,
  learntSides,
  saidThere,
  dates,
  schedule,
  fate,
  weekOfPlan,
  visitOff,
  denials,
  followingDay,
  arrivals,
  officeHolders,
  toldTwice,
  callsOfSeries,
  mergeSame,
  rollCalls,
  stillToCome,
  lengths,
  legOff,
  datedLegs,
  members,
  completeSides,
  mergeCompleted,
  hints,
  thatWas,
  looseRoles,
  mechanismNear,
  visits,
  signings,
  details,
  unlikely,
  toldByContent,
  fromHead,
  fromPair,
  fromLeaders,
  toldByNames,
  statesUntold,
  // Once more: a meeting that only the head of the text tells may have its name there as well.
  mechanismNear,
  calledHost,
  peopleNear,
  statedRoles,
  // Once more: what was told under a meeting that went belongs to the one before it.
  details,
  attendees,
  spokeToPress,
  parties,
  politicalParties,
  venues,
  cameHome,
  lattersOffice,
  pagePlace,
  places,
  headsReceived,
  // Days that the surroundings gave are followed and lengthened as those of the clauses are.
  followingDay,
  lengths,
  setFor,
  dayOfVisit,
  whileVisiting,
  calls,
  withinLarger,
  there,
  askedTo,
  whereTheyAre,
  besideMany,
  guestOfBody,
  stays,
  hostCountry,
  sameTown,
  kinds,
  numberedRounds,
  hosts,
  visitHosts,
  lastDay,
  lastTown,
  nextSessions,
  earlierSessions,
  othersThere,
];

/** Most refiners leave the triggers as they are: then none went. */
const haveSameTriggers = (before: readonly Frame[], after: readonly Frame[]): boolean =>
  before === after ||
  (before.length === after.length && before.every(({ triggers }, at) => triggers === after[at]?.triggers));

const keysOf = (frames: readonly Frame[]): Set<string> =>
  new Set(frames.flatMap(({ triggers }) => triggers.map(triggerKey)));

/** Frames as the triggers gave them -> the meetings of the document; and of the triggers that went, which refiner's reason. */
export const refineFrames = (
  frames: readonly Frame[],
  given: Omit<RefineContext, "sayingOf">,
  refiners: readonly Refiner[] = REFINERS,
): { readonly frames: Frame[]; readonly declined: Declined[] } => {
  const context: RefineContext = { ...given, sayingOf: createSayings(given.draft) };
  let current = [...frames];
  const declined: Declined[] = [];
  for (const refiner of refiners) {
    const next = refiner.refine(current, context);
    if (!haveSameTriggers(current, next)) {
      const kept = keysOf(next);
      for (const frame of current)
        for (const trigger of frame.triggers)
          if (!kept.has(triggerKey(trigger))) {
            const { rule, start, end } = trigger;
            declined.push({ rule, start, end, reason: refiner.why?.(frame, current, context) ?? "refine.dropped" });
          }
    }
    current = next;
  }
  return { frames: current, declined };
};
