import accompanied from "./events/accompanied.examples.ts";
import reference from "./events/reference.examples.ts";
import atMeeting from "./events/at-meeting.examples.ts";
import negotiated from "./events/negotiated.examples.ts";
import onTheLine from "./events/on-the-line.examples.ts";
import signingSeen from "./events/signing-seen.examples.ts";
import wasSession from "./events/was-session.examples.ts";
import wasToVisit from "./events/was-to-visit.examples.ts";
import agreedInTown from "./events/agreed-in-town.examples.ts";
import demandHanded from "./events/demand-handed.examples.ts";
import roundTheTable from "./events/round-the-table.examples.ts";
import wereBetween from "./events/were-between.examples.ts";
import withOfficial from "./events/with-official.examples.ts";
import sessionPhase from "./events/session-phase.examples.ts";
import receivedFirst from "./events/received-first.examples.ts";
import willBeIn from "./events/will-be-in.examples.ts";
import delegationTo from "./events/delegation-to.examples.ts";
import atSession from "./events/at-session.examples.ts";
import doneBy from "./events/done-by.examples.ts";
import spokeInTown from "./events/spoke-in-town.examples.ts";
import spokeTogether from "./events/spoke-together.examples.ts";
import broughtTogether from "./events/brought-together.examples.ts";
import calledOff from "./events/called-off.examples.ts";
import calledOn from "./events/called-on.examples.ts";
import coChaired from "./events/co-chaired.examples.ts";
import discussedTogether from "./events/discussed-together.examples.ts";
import donorsMet from "./events/donors-met.examples.ts";
import gathered from "./events/gathered.examples.ts";
import gaveAudience from "./events/gave-audience.examples.ts";
import callTo from "./events/call-to.examples.ts";
import overMeal from "./events/over-meal.examples.ts";
import whereWaited from "./events/where-waited.examples.ts";
import withWhom from "./events/with-whom.examples.ts";
import timeTogether from "./events/time-together.examples.ts";
import inTheChair from "./events/in-the-chair.examples.ts";
import withFronted from "./events/with-fronted.examples.ts";
import withKnown from "./events/with-known.examples.ts";
import sawOfficial from "./events/saw-official.examples.ts";
import gaveMeal from "./events/gave-meal.examples.ts";
import guestOf from "./events/guest-of.examples.ts";
import heldTalks from "./events/held-talks.examples.ts";
import ledDelegation from "./events/led-delegation.examples.ts";
import ledInverted from "./events/led-inverted.examples.ts";
import dueSession from "./events/due-session.examples.ts";
import ledInTurn from "./events/led-in-turn.examples.ts";
import ledOther from "./events/led-other.examples.ts";
import meetingDrew from "./events/meeting-drew.examples.ts";
import meetingOf from "./events/meeting-of.examples.ts";
import talksOfWith from "./events/talks-of-with.examples.ts";
import talksTheyHad from "./events/talks-they-had.examples.ts";
import tookLeave from "./events/took-leave.examples.ts";
import metWith from "./events/met-with.examples.ts";
import phoneCall from "./events/phone-call.examples.ts";
import messageHanded from "./events/message-handed.examples.ts";
import received from "./events/received.examples.ts";
import session from "./events/session.examples.ts";
import signed from "./events/signed.examples.ts";
import signedWith from "./events/signed-with.examples.ts";
import spokeWith from "./events/spoke-with.examples.ts";
import roundClosed from "./events/round-closed.examples.ts";
import talksPhase from "./events/talks-phase.examples.ts";
import talksBetween from "./events/talks-between.examples.ts";
import tookPart from "./events/took-part.examples.ts";
import calledUp from "./events/called-up.examples.ts";
import closeQuarters from "./events/close-quarters.examples.ts";
import satTogether from "./events/sat-together.examples.ts";
import pageOfRemarks from "./events/page-of-remarks.examples.ts";
import discussedWith from "./events/discussed-with.examples.ts";
import pressConference from "./events/press-conference.examples.ts";
import toldOfficial from "./events/told-official.examples.ts";
import theirTalks from "./events/their-talks.examples.ts";
import toldHost from "./events/told-host.examples.ts";
import invitedFor from "./events/invited-for.examples.ts";
import hostedBy from "./events/hosted-by.examples.ts";
import hostsConference from "./events/hosts-conference.examples.ts";
import visitSaw from "./events/visit-saw.examples.ts";
import visited from "./events/visited.examples.ts";
import { MATTER_EXAMPLES } from "./examples-of-matters.ts";
import type { FileExamples, RuleExamples } from "./rule.ts";

/** The rules that find a meeting, each with its sentences. */
const MEETING_EXAMPLES: readonly FileExamples[] = [
  { file: "events/accompanied.ts", examples: accompanied },
  { file: "events/reference.ts", examples: reference },
  { file: "events/at-meeting.ts", examples: atMeeting },
  { file: "events/negotiated.ts", examples: negotiated },
  { file: "events/on-the-line.ts", examples: onTheLine },
  { file: "events/signing-seen.ts", examples: signingSeen },
  { file: "events/was-session.ts", examples: wasSession },
  { file: "events/was-to-visit.ts", examples: wasToVisit },
  { file: "events/agreed-in-town.ts", examples: agreedInTown },
  { file: "events/demand-handed.ts", examples: demandHanded },
  { file: "events/round-the-table.ts", examples: roundTheTable },
  { file: "events/were-between.ts", examples: wereBetween },
  { file: "events/with-official.ts", examples: withOfficial },
  { file: "events/session-phase.ts", examples: sessionPhase },
  { file: "events/received-first.ts", examples: receivedFirst },
  { file: "events/will-be-in.ts", examples: willBeIn },
  { file: "events/delegation-to.ts", examples: delegationTo },
  { file: "events/at-session.ts", examples: atSession },
  { file: "events/done-by.ts", examples: doneBy },
  { file: "events/spoke-in-town.ts", examples: spokeInTown },
  { file: "events/spoke-together.ts", examples: spokeTogether },
  { file: "events/brought-together.ts", examples: broughtTogether },
  { file: "events/called-off.ts", examples: calledOff },
  { file: "events/called-on.ts", examples: calledOn },
  { file: "events/co-chaired.ts", examples: coChaired },
  { file: "events/discussed-together.ts", examples: discussedTogether },
  { file: "events/donors-met.ts", examples: donorsMet },
  { file: "events/gathered.ts", examples: gathered },
  { file: "events/gave-audience.ts", examples: gaveAudience },
  { file: "events/call-to.ts", examples: callTo },
  { file: "events/over-meal.ts", examples: overMeal },
  { file: "events/where-waited.ts", examples: whereWaited },
  { file: "events/with-whom.ts", examples: withWhom },
  { file: "events/time-together.ts", examples: timeTogether },
  { file: "events/in-the-chair.ts", examples: inTheChair },
  { file: "events/with-fronted.ts", examples: withFronted },
  { file: "events/with-known.ts", examples: withKnown },
  { file: "events/saw-official.ts", examples: sawOfficial },
  { file: "events/gave-meal.ts", examples: gaveMeal },
  { file: "events/guest-of.ts", examples: guestOf },
  { file: "events/held-talks.ts", examples: heldTalks },
  { file: "events/led-delegation.ts", examples: ledDelegation },
  { file: "events/due-session.ts", examples: dueSession },
  { file: "events/led-in-turn.ts", examples: ledInTurn },
  { file: "events/led-inverted.ts", examples: ledInverted },
  { file: "events/led-other.ts", examples: ledOther },
  { file: "events/meeting-drew.ts", examples: meetingDrew },
  { file: "events/meeting-of.ts", examples: meetingOf },
  { file: "events/talks-of-with.ts", examples: talksOfWith },
  { file: "events/talks-they-had.ts", examples: talksTheyHad },
  { file: "events/took-leave.ts", examples: tookLeave },
  { file: "events/met-with.ts", examples: metWith },
  { file: "events/phone-call.ts", examples: phoneCall },
  { file: "events/message-handed.ts", examples: messageHanded },
  { file: "events/received.ts", examples: received },
  { file: "events/session.ts", examples: session },
  { file: "events/signed.ts", examples: signed },
  { file: "events/signed-with.ts", examples: signedWith },
  { file: "events/spoke-with.ts", examples: spokeWith },
  { file: "events/round-closed.ts", examples: roundClosed },
  { file: "events/talks-phase.ts", examples: talksPhase },
  { file: "events/talks-between.ts", examples: talksBetween },
  { file: "events/took-part.ts", examples: tookPart },
  { file: "events/called-up.ts", examples: calledUp },
  { file: "events/close-quarters.ts", examples: closeQuarters },
  { file: "events/sat-together.ts", examples: satTogether },
  { file: "events/page-of-remarks.ts", examples: pageOfRemarks },
  { file: "events/discussed-with.ts", examples: discussedWith },
  { file: "events/press-conference.ts", examples: pressConference },
  { file: "events/told-official.ts", examples: toldOfficial },
  { file: "events/their-talks.ts", examples: theirTalks },
  { file: "events/told-host.ts", examples: toldHost },
  { file: "events/hosted-by.ts", examples: hostedBy },
  { file: "events/invited-for.ts", examples: invitedFor },
  { file: "events/hosts-conference.ts", examples: hostsConference },
  { file: "events/visit-saw.ts", examples: visitSaw },
  { file: "events/visited.ts", examples: visited },
];

const FILES = [...MEETING_EXAMPLES, ...MATTER_EXAMPLES];

/** Every rule's sentences, for the one test of all rules. */
export const allExamples: readonly RuleExamples[] = FILES.map(({ examples }) => examples);

/** Every rule by id, with the file it stands in, for the generated catalogue. */
export const ruleCatalogue: readonly { readonly id: string; readonly file: string; readonly summary: string }[] =
  FILES.map(({ file, examples: { rule } }) => ({ id: rule.id, file, summary: rule.summary }));
