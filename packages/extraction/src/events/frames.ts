import type { Declined, Frame, Mentions, Person, PlaceMention, Sentence, Trigger } from "../model.ts";
import { placeFor } from "./attach-place.ts";
import { learnAcross } from "./learn-across.ts";
import { attended } from "./attended.ts";
import { mechanismFor } from "./attach-mechanism.ts";
import { isHint } from "./hint.ts";
import { atHome, calledOffAt, hostByOffice, hostedBy } from "./host-place.ts";
import { keepSubject } from "./keep-subject.ts";
import { scopeOf } from "./scope.ts";
import { bindSides, type Sides } from "./bind.ts";
import { buildFrame } from "./build-frame.ts";
import { type Cast, castOf, roleCast, statesOf } from "./cast.ts";
import type { Memory } from "./memory.ts";
import { joinsNobody, joinsTold } from "./joins.ts";
import { chairing, isChairOfTold } from "./chair-of-told.ts";
import { isEnough } from "./enough.ts";
import { notEnough, tellsRole } from "./not-enough.ts";
import { learnHeading, learnPair, partiesOfHeadline } from "./heading-states.ts";
import { learnBench, learnFromClause, learnSides } from "./learn-countries.ts";
import { isAside } from "./is-aside.ts";
import { isFromElsewhere } from "./is-away-there.ts";
import { learnFromJourney } from "./learn-from-journey.ts";
import { isOfHeadlinePair, learnHosts, learnReceiver, unnamedAtHome } from "./learn-hosts.ts";
import { isUnderOther } from "./under-other.ts";
import { learnRow, learnRowAbroad } from "./not-of-home.ts";
import { learnStates } from "./learn-states.ts";
import { meetingsOf } from "./meetings-of.ts";
import { type LooseRole, rolesOf } from "./loose-role.ts";
import { ownCast } from "./own-side.ts";
import { isAttendance } from "./is-attendance.ts";
import { arrivedHere, atStay, isGuess, placeOfGuest, placeOfTold } from "./stay-of.ts";
import { pairOfCapital, pairOfText } from "./pair-of-text.ts";
import { withVisitor } from "./recall-visitor.ts";
import { begin, keep, remember } from "./remember.ts";
import { placeKnown } from "./place-known.ts";
import { learnHostOfVisit } from "./learn-host-of-visit.ts";
import { learnUnsided } from "./learn-unsided.ts";
import { isOfThose, ofThoseNamed } from "./those-named.ts";
import { isOfUntold } from "./untold-side.ts";
import { unitsOf } from "./units.ts";
import { withUnsaid } from "./unsaid.ts";

export interface FrameContext {
  readonly mentions: readonly Mentions[];
  readonly people: readonly Person[];
  readonly sentences: readonly Sentence[];
  readonly speaker: number | null;
  /** Whose appointments the document lists; null if it is no diary. */
  readonly diarist: number | null;
  readonly home: string | null;
  /** The state of the outlet, whose own officials it names without; null if nothing tells it. */
  readonly press: string | null;
  /** Towns of the datelines, by paragraph. */
  readonly towns: readonly { readonly paragraph: number; readonly town: PlaceMention }[];
}

/** Whose state the clause leaves out and the place tells: of those whom the visitors meet, and of who receives them. */
const learnAtHome = (
  trigger: Trigger,
  sides: Sides,
  told: {
    readonly guests: Cast;
    readonly here: Frame["place"];
    readonly memory: Memory;
    readonly people: readonly Person[];
  },
): Sides => {
  const { guests, memory, people } = told;
  const { value } = trigger;
  // "X, who was accompanied by Minister Y": they came together.
  if (isAside(trigger) || /\baccompanied by$/.test(trigger.quote) || isUnderOther(trigger, told.here)) return sides;
  const met = castOf(sides.object, memory, people);
  const stated = told.here?.country == null ? null : told.here;
  const here = stated ?? placeOfTold(trigger, guests, memory) ?? placeOfGuest(guests, met, memory, people) ?? told.here;
  if (value.host === "subject" || (value.kind === "meeting" && isGuess(guests, memory.frame)))
    learnHosts({ subject: [], object: sides.subject }, here, people, statesOf(met));
  // "He received X, who is in Mongolia for talks": whoever he is.
  if (value.host === "subject" && stated !== null) learnReceiver(guests, stated, people, statesOf(met));
  // "the meeting in Lima between Minister X and Chile's Y": X is at home.
  if (value.kind === "meeting" && value.shape === "between" && sides.subject.length === 0 && stated !== null)
    learnHosts(sides, stated, people, statesOf(met));
  // "received X": whoever receives is at home, X is not.
  const visitors = value.host === "subject" ? castOf(sides.subject, memory, people) : guests;
  learnHosts(sides, here, people, statesOf(visitors));
  const [received, receiving] =
    value.host === "subject" ? (["subject", met] as const) : (["object", visitors] as const);
  return { ...sides, [received]: unnamedAtHome(sides[received], here, statesOf(receiving)) };
};

/** Whose those are who stand in one row with others. */
const learnFromRow = (
  trigger: Trigger,
  sides: Sides,
  { people, home }: { readonly people: readonly Person[]; readonly home: string | null },
): void => {
  if (home === null) learnRowAbroad(sides, people);
  else learnRow(sides, people, home);
  // Who stands beside a host that the place told is of the same state.
  learnBench(trigger, sides, people);
};

const aroundOf = ({ subject, object }: Sides, mentions: Mentions, next: string): Parameters<typeof isEnough>[3] => ({
  mentions,
  units: subject,
  partners: object,
  next,
});

/** What all meetings together tell of whose somebody is. */
const learnFromAll = (frames: readonly Frame[], context: FrameContext): void => {
  learnHostOfVisit(frames, context.people);
  learnUnsided(frames, { ...context, reporter: context.home ?? context.towns[0]?.town.country ?? null });
};

/** One frame for each trigger that has its sides, in text order, and the roles that stand alone. */
export const buildFrames = (
  triggers: readonly Trigger[],
  context: FrameContext,
): { frames: Frame[]; roles: LooseRole[]; hints: Frame[]; loose: Frame[]; declined: Declined[] } => {
  const { people } = context;
  learnStates(triggers, context);
  const memory = begin(context);
  const frames: Frame[] = [];
  const roles: LooseRole[] = [];
  const loose: Frame[] = [];
  const declined: Declined[] = [];
  const headline = partiesOfHeadline(context);
  const filed = context.towns[0]?.town ?? null;
  const pair = pairOfText(context.sentences, context.mentions);
  const capitalBefore = pairOfCapital(context.sentences, context.mentions);
  for (const told of triggers) {
    const mentions = context.mentions[told.sentence.index];
    if (mentions === undefined) continue;
    remember(memory, told, context);
    const units = unitsOf(told.sentence, mentions);
    const next = context.sentences[told.sentence.index + 1]?.text ?? "";
    const visited = withVisitor(told, bindSides(told, units), { frames, memory, people, filed });
    const bound = withUnsaid(told, visited, memory);
    for (const { trigger, sides: spoken } of meetingsOf(told, bound, units, next)) {
      const own = ownCast(trigger, spoken, context);
      learnHeading(trigger, spoken, context);
      learnPair(trigger, spoken, context);
      learnFromClause(trigger, spoken, { mentions, people, headline, home: context.home, met: bound.object });
      const guests = own ?? castOf(spoken.subject, memory, people);
      const stated = placeFor(trigger, scopeOf(trigger, triggers), mentions);
      const met = castOf(spoken.object, memory, people);
      const here = placeKnown(trigger, stated, { guests, met, frames, memory, context });
      learnFromJourney(trigger, spoken, { here, filed, frames, mentions, memory, context });
      const isOpen = !isFromElsewhere(trigger) && !isOfHeadlinePair(spoken, here, people, context);
      const told = isOpen ? learnAtHome(trigger, spoken, { guests, here, memory, people }) : spoken;
      const mechanism = mechanismFor(trigger, scopeOf(trigger, triggers), mentions);
      const sides = ofThoseNamed(trigger, told, { memory, people, mechanism });
      learnFromRow(trigger, sides, { people, home: context.home });
      learnSides(sides, mechanism, people, statesOf(guests));
      const capital = capitalBefore(trigger.sentence);
      learnAcross(trigger, sides, { ...context, frames, mentions, pair, capital });
      const object = castOf(sides.object, memory, people);
      const subject = own ?? castOf(sides.subject, chairing(memory, trigger), people);
      const cast = { subject: hostByOffice(subject, sides, object, here, trigger), object };
      const inRoles = roleCast(cast, atHome(trigger, cast, here));
      const whole = isOfThose(trigger, sides) ? { ...inRoles, people: [] } : inRoles;
      const town = arrivedHere(trigger, context.towns) ?? (stated === null ? calledOffAt(trigger, sides) : null);
      const frame = buildFrame(trigger, whole, { mentions, triggers, town });
      const isOfNobody = joinsNobody(trigger, cast);
      const isMeeting =
        !(isOfNobody || joinsTold(trigger, cast, memory.frame)) &&
        (isEnough(trigger, cast, frame, aroundOf(sides, mentions, next)) || isOfUntold(trigger, whole, people)) &&
        !isChairOfTold(trigger, whole, memory.frame);
      const kept = (memory.frame === null ? attended(trigger, whole, loose) : null) ?? (isMeeting ? frame : null);
      if (kept !== null) {
        frames.push(hostedBy(kept, sides, cast.subject, trigger));
        keep(memory, atStay(kept, here, frames));
      } else {
        const tellsWho = isAttendance(trigger) || tellsRole(trigger.value.role);
        if (tellsWho && !isOfNobody) roles.push(...rolesOf(whole, trigger));
        // Who hosts a meeting is told with the meeting.
        if (!tellsWho || trigger.rule === "event.hosted-by") loose.push(frame);
        declined.push(notEnough(trigger, cast, frame));
      }
      keepSubject(memory, trigger, cast, sides);
    }
  }
  learnFromAll(frames, context);
  return { frames, roles, hints: loose.filter(isHint), loose, declined };
};
