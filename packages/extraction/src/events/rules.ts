import type { TriggerValue } from "../model.ts";
import type { Rule } from "../rule.ts";
import { accompanied } from "./accompanied.ts";
import { agreedInTown } from "./agreed-in-town.ts";
import { atMeeting } from "./at-meeting.ts";
import { atSession } from "./at-session.ts";
import { calledOn } from "./called-on.ts";
import { calledUp } from "./called-up.ts";
import { closeQuarters } from "./close-quarters.ts";
import { satTogether } from "./sat-together.ts";
import { pageOfRemarks } from "./page-of-remarks.ts";
import { broughtTogether } from "./brought-together.ts";
import { calledOff } from "./called-off.ts";
import { coChaired } from "./co-chaired.ts";
import { demandHanded } from "./demand-handed.ts";
import { delegationTo } from "./delegation-to.ts";
import { discussedTogether } from "./discussed-together.ts";
import { discussedWith } from "./discussed-with.ts";
import { roundTheTable } from "./round-the-table.ts";
import { sawOfficial } from "./saw-official.ts";
import { callTo } from "./call-to.ts";
import { overMeal } from "./over-meal.ts";
import { whereWaited } from "./where-waited.ts";
import { withWhom } from "./with-whom.ts";
import { timeTogether } from "./time-together.ts";
import { inTheChair } from "./in-the-chair.ts";
import { withFronted } from "./with-fronted.ts";
import { withKnown } from "./with-known.ts";
import { gaveAudience } from "./gave-audience.ts";
import { gaveMeal } from "./gave-meal.ts";
import { guestOf } from "./guest-of.ts";
import { doneBy } from "./done-by.ts";
import { donorsMet } from "./donors-met.ts";
import { dueSession } from "./due-session.ts";
import { gathered } from "./gathered.ts";
import { heldTalks } from "./held-talks.ts";
import { hostedBy } from "./hosted-by.ts";
import { invitedFor } from "./invited-for.ts";
import { hostsConference } from "./hosts-conference.ts";
import { ledDelegation } from "./led-delegation.ts";
import { ledInTurn } from "./led-in-turn.ts";
import { ledInverted } from "./led-inverted.ts";
import { ledOther } from "./led-other.ts";
import { meetingDrew } from "./meeting-drew.ts";
import { meetingOf } from "./meeting-of.ts";
import { talksTheyHad } from "./talks-they-had.ts";
import { talksOfWith } from "./talks-of-with.ts";
import { messageHanded } from "./message-handed.ts";
import { metWith } from "./met-with.ts";
import { negotiated } from "./negotiated.ts";
import { onTheLine } from "./on-the-line.ts";
import { phoneCall } from "./phone-call.ts";
import { pressConference } from "./press-conference.ts";
import { received } from "./received.ts";
import { receivedFirst } from "./received-first.ts";
import { reference } from "./reference.ts";
import { session } from "./session.ts";
import { sessionPhase } from "./session-phase.ts";
import { signed } from "./signed.ts";
import { signedWith } from "./signed-with.ts";
import { spokeInTown } from "./spoke-in-town.ts";
import { spokeTogether } from "./spoke-together.ts";
import { spokeWith } from "./spoke-with.ts";
import { talksBetween } from "./talks-between.ts";
import { roundClosed } from "./round-closed.ts";
import { talksPhase } from "./talks-phase.ts";
import { theirTalks } from "./their-talks.ts";
import { toldHost } from "./told-host.ts";
import { toldOfficial } from "./told-official.ts";
import { tookLeave } from "./took-leave.ts";
import { tookPart } from "./took-part.ts";
import { visitSaw } from "./visit-saw.ts";
import { visited } from "./visited.ts";
import { signingSeen } from "./signing-seen.ts";
import { wasSession } from "./was-session.ts";
import { wasToVisit } from "./was-to-visit.ts";
import { willBeIn } from "./will-be-in.ts";
import { wereBetween } from "./were-between.ts";
import { withOfficial } from "./with-official.ts";

/** Trigger rules, the more telling first: where two of them match the same words, the earlier one stays. */
export const TRIGGER_RULES: readonly Rule<TriggerValue>[] = [
  roundClosed,
  coChaired,
  inTheChair,
  visitSaw,
  heldTalks,
  phoneCall,
  spokeWith,
  spokeTogether,
  spokeInTown,
  calledOn,
  tookLeave,
  calledUp,
  onTheLine,
  signingSeen,
  signed,
  signedWith,
  doneBy,
  delegationTo,
  ledInverted,
  ledDelegation,
  ledInTurn,
  ledOther,
  hostedBy,
  invitedFor,
  messageHanded,
  received,
  receivedFirst,
  guestOf,
  gaveMeal,
  gaveAudience,
  sawOfficial,
  wereBetween,
  talksBetween,
  visited,
  willBeIn,
  metWith,
  gathered,
  roundTheTable,
  closeQuarters,
  satTogether,
  pageOfRemarks,
  broughtTogether,
  accompanied,
  tookPart,
  hostsConference,
  donorsMet,
  talksTheyHad,
  dueSession,
  session,
  atSession,
  wasSession,
  wasToVisit,
  sessionPhase,
  calledOff,
  atMeeting,
  talksPhase,
  meetingDrew,
  meetingOf,
  talksOfWith,
  theirTalks,
  reference,
  pressConference,
  toldHost,
  toldOfficial,
  discussedWith,
  callTo,
  overMeal,
  whereWaited,
  withWhom,
  timeTogether,
  withFronted,
  withKnown,
  agreedInTown,
  demandHanded,
  withOfficial,
  negotiated,
  discussedTogether,
];
