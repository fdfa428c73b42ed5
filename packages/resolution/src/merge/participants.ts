import { type Conflict, LIMITS, type Participant, type Role } from "@parley/contracts";
import type { NameMatcher } from "../names/name-matcher.ts";
import { compareText } from "../order.ts";
import { eventsOf, type Field, type Option, options } from "./choose.ts";
import { groupPeople, type Mention } from "./people.ts";
import type { Report } from "./report.ts";

const TITLES_MAX = 10; // spellings of an office across outlets; more is noise
/** Most telling first; `participant` only says that somebody was there. */
const ROLE_RANKS: readonly Role[] = [
  "chair",
  "co-chair",
  "signatory",
  "host",
  "guest",
  "head_of_delegation",
  "mediator",
  "participant",
];

const roleRank = (role: Role): number => (role === "participant" ? 1 : 0);

/** Latin letters first: the spelling most readers of all languages can read; then the fuller one. */
const nameRank = (name: string): number =>
  (/\p{Script=Latin}/u.test(name) ? 0 : 100) + (name.trim().includes(" ") ? 0 : 1);

const itself = (text: string): string => text;
const NAME: Field<string> = { key: itself, rank: nameRank, order: ["rank", "support", "tier"] };
const TITLE: Field<string> = { key: itself, order: ["support", "tier"] };
const ORGANISATION = TITLE;
const ROLE: Field<Role> = {
  key: (role) => String(ROLE_RANKS.indexOf(role)),
  rank: roleRank,
  order: ["rank", "support", "tier"],
};

/** Every spelling of a person's offices, once each. */
const allTitles = (mentions: readonly Mention[], titles: readonly Option<string, Mention>[]): string[] => {
  const all = new Set<string>();
  for (const { value } of titles) all.add(value);
  for (const { participant } of mentions) for (const title of participant.titles) all.add(title);
  return all.size < 2 ? [...all] : [...all].sort().slice(0, TITLES_MAX);
};

const mergePerson = (mentions: readonly Mention[]): Participant | null => {
  const [name] = options(mentions, ({ participant }) => participant.name, NAME);
  if (name === undefined) return null;
  const titles = options(mentions, ({ participant }) => participant.title, TITLE);
  const [organisation] = options(mentions, ({ participant }) => participant.organisation, ORGANISATION);
  const [role] = options(mentions, ({ participant }) => participant.role, ROLE);
  return {
    name: name.value,
    title: titles[0]?.value ?? null,
    titles: allTitles(mentions, titles),
    organisation: organisation?.value ?? null,
    country: mentions[0]?.participant.country ?? null,
    role: role?.value ?? "participant",
  };
};

/** Roles of which a side gives one person at a meeting. */
const LEADING_ROLES: ReadonlySet<Role> = new Set(["chair", "co-chair", "head_of_delegation"]);

interface Merged {
  readonly person: Participant;
  readonly mentions: readonly Mention[];
}

const originsOf = ({ mentions }: Merged): Set<string> => new Set(mentions.map(({ originGroup }) => originGroup));

/** Reports of other origins name another head of the same side, and none names both. Names that cannot be compared contradict nothing. */
const leaderConflicts = (people: readonly Merged[], names: NameMatcher): Conflict[] => {
  const leading = people.filter(({ person }) => person.country !== null && LEADING_ROLES.has(person.role));
  if (leading.length < 2) return [];
  const sides = Map.groupBy(leading, ({ person }) => `${person.country} ${person.role}`);
  return [...sides.values()].flatMap((leaders): Conflict[] => {
    const disputed = leaders.every((one, index) =>
      leaders.slice(0, index).every((other) => {
        const apart = originsOf(one).isDisjointFrom(originsOf(other));
        return apart && names.compare(names.form(one.person.name), names.form(other.person.name)) === "different";
      }),
    );
    if (leaders.length < 2 || !disputed) return [];
    const values = leaders.map(({ person, mentions }) => ({
      value: person.name,
      events: eventsOf(mentions),
    }));
    return [{ pointer: "/participants", values }];
  });
};

/** Everybody named, by country, role and name; `placeOf` says where a mention went, undefined if it was cut off. */
export const mergeParticipants = (reports: readonly Report[], names: NameMatcher) => {
  const people = groupPeople(reports, names).flatMap((mentions) => {
    const person = mergePerson(mentions);
    const support = new Set(mentions.map(({ originGroup }) => originGroup)).size;
    return person === null ? [] : [{ person, mentions, support }];
  });
  people.sort(
    (a, b) =>
      compareText(a.person.country ?? "", b.person.country ?? "") ||
      ROLE_RANKS.indexOf(a.person.role) - ROLE_RANKS.indexOf(b.person.role) ||
      b.support - a.support ||
      compareText(a.person.name, b.person.name),
  );
  const kept = people.slice(0, LIMITS.participantsMax);
  const places: (number | undefined)[][] = reports.map(({ event }) => event.participants.map(() => undefined));
  for (const [place, { mentions }] of kept.entries())
    for (const { report, index } of mentions) {
      const of = places[report];
      if (of !== undefined) of[index] = place;
    }
  return {
    value: kept.map(({ person }) => person),
    conflicts: leaderConflicts(kept, names),
    placeOf: (report: number, index: number): number | undefined => places[report]?.[index],
  };
};
