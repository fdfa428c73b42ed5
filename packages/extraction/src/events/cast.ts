import type { Memory } from "./memory.ts";
import { spanOf } from "./span-of.ts";
import type { Attendance, Fact, Person, PersonMention, Trigger } from "../model.ts";
import { mayMean } from "./called-by-office.ts";
import { areHolders, OWN_RANK_MAX, statesMeant, statesOfHolders } from "./states-meant.ts";
import { namedOf, pairMeant, singularOf, toldOf } from "./those-meant.ts";
import type { Unit } from "./units.ts";
import { visitorsOf } from "./visitors.ts";

/** Who stands on one side of a meeting, or on both. */
export interface Cast {
  readonly people: readonly Attendance[];
  readonly parties: readonly Fact<string>[];
}

/** "the Foreign Minister" in a release of his own government. */
const isOwnOffice = (mention: PersonMention): boolean =>
  mention.name === null &&
  !mention.counterpart &&
  !mention.plural &&
  mention.country === null &&
  mention.organisation === null &&
  mention.offices.some(({ rank }) => rank <= OWN_RANK_MAX);

/** People and parties that a group of units stands for. */
export const castOf = (units: readonly Unit[], memory: Memory, people: readonly Person[]): Cast => {
  const attendances: Attendance[] = [];
  const parties: Fact<string>[] = [];
  const addPerson = (person: number, mention: { start: number; end: number }): void => {
    if (!attendances.some((known) => known.person === person))
      attendances.push({ person, mention, role: "participant", roleSpan: null, roleRule: "role.participant" });
  };
  // "between Kinshasa and the rebels": an organisation beside it does not stand for the state.
  const metonymsCount = !units.some((unit) => !unit.metonym && unit.parties.some(({ party }) => party.length === 2));
  for (const unit of units) {
    if (unit.states !== undefined) {
      parties.push(...statesMeant(unit.states, memory));
      continue;
    }
    for (const person of namedOf(unit, memory, people)) addPerson(person, unit);
    if (unit.reference === "collective" && memory.frame === null) {
      const { those, states } = pairMeant(unit, memory, people);
      for (const person of those) addPerson(person, unit);
      parties.push(...states);
    }
    const told = toldOf(unit, memory, people);
    for (const { person } of told?.people ?? [])
      if (mayMean(unit.called ?? "", people[person])) addPerson(person, unit);
    parties.push(...(told?.parties ?? []));
    if (unit.reference === "visitors" || unit.reference === "guests") {
      for (const person of visitorsOf(unit.reference, memory, people, unit.called)) addPerson(person, unit);
      if (memory.frame?.kind === "visit" && memory.frame.people.length === 0) parties.push(...memory.frame.parties);
    }
    if (unit.reference === "holders") parties.push(...memory.holders);
    const one = unit.reference === "singular" ? singularOf(unit, memory, people) : null;
    if (one !== null) addPerson(one, unit);
    if ((unit.reference === "speaker" || unit.reference === "speakers") && memory.speaker !== null)
      addPerson(memory.speaker, unit);
    else if (unit.reference === "speaker" && memory.home !== null)
      parties.push({ value: memory.home, ...spanOf(unit), rule: "party.of-speaker", certainty: "implied" });
    const person = unit.person?.person ?? null;
    if (person !== null) addPerson(person, unit);
    else if (unit.person !== null && isOwnOffice(unit.person) && memory.home !== null)
      parties.push({ value: memory.home, ...spanOf(unit), rule: "party.of-speaker", certainty: "implied" });
    if (unit.metonym && !metonymsCount) continue;
    for (const { party, start, end, certainty = "stated" } of unit.parties)
      parties.push({
        value: party,
        start,
        end,
        rule: unit.person === null ? "party.named" : "party.of-person",
        certainty,
      });
  }
  if (areHolders(units, people)) parties.push(...statesOfHolders(memory));
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

/** One fact for each party, the first that names it. */
export const uniqueParties = (parties: readonly Fact<string>[]): Fact<string>[] =>
  parties.filter((fact, at) => parties.findIndex((other) => other.value === fact.value) === at);

/** Both sides together, each person and party once. */
export const union = (a: Cast, b: Cast): Cast => ({
  people: [...a.people, ...b.people.filter(({ person }) => !a.people.some((known) => known.person === person))],
  parties: uniqueParties([...a.parties, ...b.parties]),
});

const withRole = (cast: Cast, role: Attendance["role"], trigger: Trigger): Cast => ({
  ...cast,
  people: cast.people.map((known) => ({ ...known, role, roleSpan: spanOf(trigger), roleRule: trigger.rule })),
});

/** What both sides are, whichever the verb names first. */
const EACH: ReadonlySet<string> = new Set(["co-chair", "host"]);

/** Both sides together, with the roles that the verb gives them. */
export const roleCast = (sides: { subject: Cast; object: Cast }, trigger: Trigger): Cast => {
  const { value } = trigger;
  // "chaired by X on the Kazakh side and Y on the Tajik side"
  const both = union(sides.subject, sides.object);
  const shared = value.role === "chair" && both.people.length >= 2 && statesOf(both).size >= 2;
  const roleFor = (side: "subject" | "object"): Attendance["role"] | null =>
    value.host === side
      ? "host"
      : value.guest === side
        ? "guest"
        : side === "subject" || EACH.has(value.role ?? "") || (value.role === "signatory" && value.shape === "between")
          ? shared
            ? "co-chair"
            : (value.role ?? null)
          : null;
  const subjectRole = roleFor("subject");
  const objectRole = roleFor("object");
  return union(
    subjectRole === null ? sides.subject : withRole(sides.subject, subjectRole, trigger),
    objectRole === null ? sides.object : withRole(sides.object, objectRole, trigger),
  );
};

/** The parties of a cast, each once. */
export const statesOf = (cast: Cast): Set<string> => new Set(cast.parties.map((party) => party.value));
