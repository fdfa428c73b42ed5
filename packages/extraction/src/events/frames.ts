import type { Attendance, Fact, Frame, Mentions, Person, Trigger } from "../model.ts";
import { dateFor, mechanismFor, placeFor, scopeOf, sidelinesOf } from "./attach.ts";
import { bindSides, type Sides } from "./bind.ts";
import { type Unit, unitsOf } from "./units.ts";

/** What earlier sentences leave for "they", "he" and "I". */
interface Memory {
  frame: Frame | null;
  person: number | null;
  /** The people of two sides named last: "the two leaders" before any meeting is told. */
  pair: readonly number[];
  readonly speaker: number | null;
  /** The state whose government speaks in the document. */
  readonly home: string | null;
}

interface Cast {
  readonly people: readonly Attendance[];
  readonly parties: readonly Fact<string>[];
}

/** People and parties that a group of units stands for. */
const castOf = (units: readonly Unit[], memory: Memory, people: readonly Person[]): Cast => {
  const attendances: Attendance[] = [];
  const parties: Fact<string>[] = [];
  const addPerson = (person: number, mention: { start: number; end: number }): void => {
    if (!attendances.some((known) => known.person === person))
      attendances.push({ person, mention, role: "participant", roleSpan: null, roleRule: "role.participant" });
  };
  const metonymsCount = !units.some((unit) => !unit.metonym && unit.parties.length > 0);
  for (const unit of units) {
    if (unit.reference === "collective" && memory.frame === null)
      for (const person of memory.pair) addPerson(person, unit);
    if (unit.reference === "collective" && memory.frame !== null) {
      for (const known of memory.frame.people) addPerson(known.person, unit);
      parties.push(...memory.frame.parties);
    }
    if (unit.reference === "singular" && memory.person !== null) addPerson(memory.person, unit);
    if ((unit.reference === "speaker" || unit.reference === "speakers") && memory.speaker !== null)
      addPerson(memory.speaker, unit);
    else if (unit.reference === "speaker" && memory.home !== null)
      parties.push({ value: memory.home, ...spanOf(unit), rule: "party.of-speaker", certainty: "implied" });
    const person = unit.person?.person ?? null;
    if (person !== null) addPerson(person, unit);
    if (unit.metonym && !metonymsCount) continue;
    for (const { party, start, end } of unit.parties)
      parties.push({
        value: party,
        start,
        end,
        rule: unit.person === null ? "party.named" : "party.of-person",
        certainty: "stated",
      });
  }
  for (const { person, mention } of attendances) {
    const known = people[person];
    if (known?.country != null)
      parties.push({
        value: known.country.party,
        ...spanOf(known.country),
        rule: "party.of-person",
        certainty: known.country.certainty,
      });
    else if (known?.organisation != null)
      parties.push({
        value: known.organisation,
        ...spanOf(mention),
        rule: "party.of-organisation",
        certainty: "stated",
      });
  }
  return { people: attendances, parties: uniqueParties(parties) };
};

const spanOf = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({ start, end });

/** One fact for each party, the first that names it. */
export const uniqueParties = (parties: readonly Fact<string>[]): Fact<string>[] =>
  parties.filter((fact, at) => parties.findIndex((other) => other.value === fact.value) === at);

const union = (a: Cast, b: Cast): Cast => ({
  people: [...a.people, ...b.people.filter(({ person }) => !a.people.some((known) => known.person === person))],
  parties: uniqueParties([...a.parties, ...b.parties]),
});

const withRole = (cast: Cast, role: Attendance["role"], trigger: Trigger): Cast => ({
  ...cast,
  people: cast.people.map((known) => ({ ...known, role, roleSpan: spanOf(trigger), roleRule: trigger.rule })),
});

const roleCast = (sides: { subject: Cast; object: Cast }, trigger: Trigger): Cast => {
  const { value } = trigger;
  const roleFor = (side: "subject" | "object"): Attendance["role"] | null =>
    value.host === side
      ? "host"
      : value.guest === side
        ? "guest"
        : side === "subject" || value.role === "co-chair" || value.role === "host"
          ? (value.role ?? null)
          : null;
  const subjectRole = roleFor("subject");
  const objectRole = roleFor("object");
  return union(
    subjectRole === null ? sides.subject : withRole(sides.subject, subjectRole, trigger),
    objectRole === null ? sides.object : withRole(sides.object, objectRole, trigger),
  );
};

const VISIT_TYPES = /\b(state|official|working|goodwill|private)\b/i;

const visitTypeOf = (trigger: Trigger): Frame["visitType"] => {
  const type = VISIT_TYPES.exec(trigger.quote)?.[1]?.toLowerCase();
  return type === "state" || type === "official" || type === "working" || type === "goodwill" || type === "private"
    ? type
    : null;
};

const STOP_GAP = /^(?:,\s|,?\sand\s|\s)(?:the\s)?$/;

/** "will visit Indonesia, Thailand and Vietnam": the states of a tour; fewer than two are no tour. */
const stopsOf = (trigger: Trigger, mentions: Mentions): Fact<string>[] => {
  const stops: Fact<string>[] = [];
  let end = trigger.end;
  for (const party of mentions.parties) {
    if (party.start < end || party.form === "adjective" || party.form === "organisation") continue;
    if (!STOP_GAP.test(trigger.sentence.text.slice(end - trigger.sentence.start, party.start - trigger.sentence.start)))
      break;
    if (!stops.some((stop) => stop.value === party.party))
      stops.push({
        value: party.party,
        start: party.start,
        end: party.end,
        rule: "party.visited",
        certainty: "stated",
      });
    end = party.end;
  }
  return stops.length > 1 ? stops : [];
};

const buildFrame = (
  trigger: Trigger,
  cast: Cast,
  context: { mentions: Mentions; triggers: readonly Trigger[] },
): Frame => {
  const { mentions, triggers } = context;
  const scope = scopeOf(trigger, triggers);
  const mechanism =
    trigger.value.kind === "visit" || trigger.value.kind === "signing" ? null : mechanismFor(trigger, scope, mentions);
  const aside = sidelinesOf(trigger, mentions);
  const parties: Fact<string>[] = (mechanism?.parties ?? []).map((value) => ({
    value,
    ...(mechanism?.nameSpan ?? spanOf(trigger)),
    rule: "party.of-mechanism",
    certainty: "stated",
  }));
  const { value } = trigger;
  const stops = value.kind === "visit" ? stopsOf(trigger, mentions) : [];
  const place = stops.length > 1 ? null : placeFor(trigger, scope, mentions);
  return {
    triggers: [trigger],
    kind:
      value.kind === "committee_session" || (mechanism !== null && value.kind === "meeting")
        ? (mechanism?.kind ?? "meeting")
        : value.kind,
    status: trigger.status,
    background: trigger.background,
    people: [...cast.people],
    parties: uniqueParties([...cast.parties, ...parties, ...stops]),
    mechanism,
    superEvent:
      aside === null ? null : { value: aside.name, ...aside.nameSpan, rule: "event.sidelines", certainty: "stated" },
    date: dateFor(trigger, scope, mentions),
    place,
    format: value.format ?? null,
    visitType: visitTypeOf(trigger),
    topics: [],
    statements: [],
    outcomes: [],
    separate:
      /\bseparately\b/i.test(trigger.quote) ||
      /\bseparate(?:ly)?\s$/i.test(trigger.sentence.text.slice(0, trigger.start - trigger.sentence.start)),
    first: trigger.sentence.index,
  };
};

const otherSide = (cast: Cast): number => new Set(cast.parties.map((party) => party.value)).size;

/** Whether the clause has enough in it to be a meeting between sides. */
const isEnough = (
  trigger: Trigger,
  sides: { subject: Cast; object: Cast },
  frame: Frame,
  context: { mentions: Mentions },
): boolean => {
  const { value } = trigger;
  if (value.kind === "visit")
    return (
      sides.subject.people.length + sides.subject.parties.length > 0 &&
      (frame.place !== null || stopsOf(trigger, context.mentions).length > 1)
    );
  if (frame.mechanism !== null && frame.mechanism.session && frame.mechanism.parties.length >= 2) return true;
  if (value.kind === "committee_session")
    return (
      frame.mechanism !== null &&
      (frame.mechanism.session || frame.mechanism.kind !== "committee_session" || value.shape === "owner")
    );
  if (value.kind === "signing") return otherSide(sides.subject) >= 2;
  if (value.role === "head_of_delegation") return frame.mechanism !== null;
  if (frame.mechanism !== null && sides.subject.parties.length > 0) return true;
  const all = union(sides.subject, sides.object);
  if (value.needsObject === true && sides.object.people.length + sides.object.parties.length === 0) return false;
  return otherSide(all) >= 2 || (sides.subject.people.length > 0 && sides.object.people.length > 0);
};

/** "separately with A and B": one frame for each of them. */
const split = (trigger: Trigger, sides: Sides, sentence: string): Sides[] => {
  const around = sentence.slice(
    Math.max(0, trigger.start - trigger.sentence.start - 14),
    trigger.end - trigger.sentence.start + 14,
  );
  const objects = sides.object.filter((unit) => unit.person !== null || unit.parties.length > 0);
  if (!/\b(?:separately|respectively|separate)\b/i.test(around) || objects.length < 2) return [sides];
  return objects.map((unit) => ({ subject: sides.subject, object: [unit] }));
};

/** The country of the visit told before, if its traveller is the subject now. */
const visitPlace = ({ frame }: Memory, subject: Cast): Frame["place"] =>
  frame?.kind === "visit" && subject.people.some(({ person }) => frame.people.some((known) => known.person === person))
    ? frame.place
    : null;

/** "arrived in Kyiv for talks with Y": the arrival in the same sentence. */
const arrivalOf = (frames: readonly Frame[], trigger: Trigger): Frame["place"] =>
  frames.find((frame) => frame.kind === "visit" && frame.triggers.some((known) => known.sentence === trigger.sentence))
    ?.place ?? null;

const PAIR_REACH = 3; // sentences

/** Named people of exactly two states in the sentences just before; null if there are none. */
const pairBefore = (index: number, mentions: readonly Mentions[], people: readonly Person[]): number[] | null => {
  for (let at = index - 1; at >= Math.max(0, index - PAIR_REACH); at--) {
    const named = [
      ...new Set((mentions[at]?.people ?? []).map(({ person }) => person).filter((person) => person !== null)),
    ];
    const states = new Set(named.map((person) => people[person]?.country?.party ?? ""));
    if (named.length === 2 && states.size === 2 && !states.has("")) return named;
  }
  return null;
};

/** A loose role: "X led the Indian delegation", told apart from the meeting it belongs to. */
export interface LooseRole {
  readonly attendance: Attendance;
  readonly parties: readonly Fact<string>[];
  readonly sentence: number;
}

/** "X led the Indian delegation": X is India's, whatever was guessed before. */
const learnDelegations = (
  triggers: readonly Trigger[],
  mentions: readonly Mentions[],
  people: readonly Person[],
): void => {
  for (const trigger of triggers) {
    if (trigger.value.role !== "head_of_delegation") continue;
    const here = mentions[trigger.sentence.index];
    if (here === undefined) continue;
    const passive = /by$/i.test(trigger.quote);
    const from = passive ? trigger.start - SIDE_REACH : trigger.start;
    const party = here.parties.filter((known) => known.start >= from && known.end <= trigger.end).at(-1);
    const leader = bindSides(trigger, unitsOf(trigger.sentence, here)).subject.find((unit) => unit.person !== null);
    const person = people[leader?.person?.person ?? -1];
    if (party === undefined || person === undefined || person.country?.certainty === "stated") continue;
    if (party.form === "organisation" && party.party !== "EU") {
      person.organisation = party.party;
      person.country = null;
    } else person.country = { start: party.start, end: party.end, party: party.party, certainty: "stated" };
  }
};

const SIDE_REACH = 40; // "The Russian delegation to the talks was led by"

/** "X and Y will also attend the meeting", "X took part in the talks". */
const isAttendance = (trigger: Trigger): boolean => {
  if (!/^(?:attend|participat|took part|take part|taking part|join)/i.test(trigger.quote)) return false;
  const after = trigger.sentence.text.slice(
    trigger.end - trigger.sentence.start,
    trigger.end - trigger.sentence.start + 60,
  );
  return /^(?:\s(?:in|the|this|these|today's|both)){0,3}\s(?:\p{Ll}{3,14}\s){0,2}(?:meetings?|talks|sessions?|discussions?|dialogue|consultations|summit|conference|ceremony|negotiations)\b/iu.test(
    after,
  );
};

/**
 * "X arrived in Kyiv for talks with President Zelensky": an official whose state the text does not give, met by a foreigner,
 * is of the state where they meet.
 */
const learnHosts = (
  sides: Sides,
  country: string | null,
  span: { start: number; end: number } | null,
  people: readonly Person[],
  visitors: ReadonlySet<string>,
): void => {
  if (country === null || span === null || visitors.has(country) || visitors.size === 0) return;
  const together = sides.object.length === 0 && sides.subject.filter((unit) => unit.person !== null).length > 1;
  for (const unit of together ? sides.subject : sides.object) {
    const person = people[unit.person?.person ?? -1];
    const office = person?.offices[0];
    if (person === undefined || (office !== undefined && office.rank > HOST_RANK_MAX)) continue;
    const guessed =
      person.country === null ||
      (!together && person.country.certainty === "implied" && visitors.has(person.country.party));
    if (guessed && person.organisation === null) person.country = { ...span, party: country, certainty: "implied" };
  }
};

const HOST_RANK_MAX = 3;

const statesOf = (cast: Cast): Set<string> => new Set(cast.parties.map((party) => party.value));

/** One frame for each trigger that has its sides, in text order, and the roles that stand alone. */
export const buildFrames = (
  triggers: readonly Trigger[],
  context: {
    readonly mentions: readonly Mentions[];
    readonly people: readonly Person[];
    readonly speaker: number | null;
    readonly home: string | null;
  },
): { frames: Frame[]; roles: LooseRole[]; hints: Frame[] } => {
  learnDelegations(triggers, context.mentions, context.people);
  const memory: Memory = { frame: null, person: null, pair: [], speaker: context.speaker, home: context.home };
  const frames: Frame[] = [];
  const roles: LooseRole[] = [];
  const hints: Frame[] = [];
  for (const trigger of triggers) {
    const mentions = context.mentions[trigger.sentence.index];
    if (mentions === undefined) continue;
    const units = unitsOf(trigger.sentence, mentions);
    memory.pair = pairBefore(trigger.sentence.index, context.mentions, context.people) ?? memory.pair;
    const bound = bindSides(trigger, units);
    for (const sides of split(trigger, bound, trigger.sentence.text)) {
      let subject = castOf(sides.subject, memory, context.people);
      const here =
        placeFor(trigger, scopeOf(trigger, triggers), mentions) ??
        visitPlace(memory, subject) ??
        arrivalOf(frames, trigger);
      if (trigger.value.host === "subject")
        learnHosts(
          { subject: [], object: sides.subject },
          here?.country ?? null,
          here,
          context.people,
          statesOf(castOf(sides.object, memory, context.people)),
        );
      learnHosts(sides, here?.country ?? null, here, context.people, statesOf(subject));
      subject = castOf(sides.subject, memory, context.people);
      const object = castOf(sides.object, memory, context.people);
      const cast = roleCast({ subject, object }, trigger);
      const frame = buildFrame(trigger, cast, { mentions, triggers });
      const enough = isEnough(trigger, { subject, object }, frame, { mentions });
      if (enough) {
        frames.push(frame);
        memory.frame = frame;
      } else if (isAttendance(trigger)) {
        for (const attendance of cast.people)
          roles.push({ attendance, parties: cast.parties, sentence: trigger.sentence.index });
      } else if (trigger.value.role !== undefined && trigger.value.role !== "signatory") {
        for (const attendance of cast.people)
          roles.push({ attendance, parties: cast.parties, sentence: trigger.sentence.index });
      } else if (frame.place !== null || frame.date !== null) hints.push(frame);
      memory.person = subject.people[0]?.person ?? memory.person;
    }
  }
  return { frames, roles, hints };
};
