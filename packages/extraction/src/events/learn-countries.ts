import { isReported } from "./reported-there.ts";
import type { MechanismMention, Mentions, PartyMention, Person, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import { isAwayThere } from "./is-away-there.ts";
import { learnNotOfHome } from "./not-of-home.ts";
import { isElsewhere } from "../mentions/whose-affair.ts";
import { isOfEnvoy } from "./of-envoy.ts";
import { tellsOfOther } from "./new-subject.ts";
import { mayServe } from "./may-serve.ts";
import type { Unit } from "./units.ts";
import { peopleOf } from "./people-of.ts";

/** "The State Department hosted Foreign Minister Y for the U.S.-Tajikistan Consultations": who is met there is of the other side. */
export const learnSides = (
  sides: Sides,
  mechanism: MechanismMention | null,
  people: readonly Person[],
  subject: ReadonlySet<string>,
): void => {
  const others = mechanism?.parties.filter((party) => !subject.has(party)) ?? [];
  const [other] = others;
  if (mechanism === null || other === undefined || others.length !== 1 || mechanism.parties.length !== 2) return;
  for (const unit of sides.object) {
    const person = people[unit.person?.person ?? -1];
    if (person !== undefined && person.organisation === null && person.country?.certainty !== "stated")
      person.country = { ...mechanism.nameSpan, party: other, certainty: "implied" };
  }
};

const A_DAY_AFTER = /\b(?:hours|days?|weeks?|months?)\s(?:after|before)\s[^.;,]{0,60}$/u;

/** "met Vice President X and National Security Adviser Y": who stands beside officials of one state, and against another's, is of it too. */
export const learnBench = ({ value }: Trigger, { subject, object }: Sides, people: readonly Person[]): void => {
  // "X and Y reviewed the ties between Kenya and Togo": they are the two sides.
  if (subject.length === 0 || object.length === 0 || value.shape === "gathering") return;
  for (const side of [subject, object]) {
    const members = side.flatMap((unit) => people[unit.person?.person ?? -1] ?? []);
    const [state, ...others] = new Map(
      members.flatMap(({ country }) => (country === null ? [] : [[country.party, country] as const])),
    ).values();
    if (state === undefined || others.length > 0) continue;
    for (const person of members)
      if (person.country === null && person.organisation === null && person.offices.length > 0)
        person.country = { ...state, certainty: "implied" };
  }
};

/** "Japanese Foreign Minister X and Defense Minister Y with their counterparts": an adjective before the first of two offices is that of both. */
const learnBeside = ({ sentence }: Trigger, { subject, object }: Sides, people: readonly Person[]): void => {
  const all = [...subject, ...object];
  const personOf = (unit: Unit | undefined): Person | undefined => people[unit?.person?.person ?? -1];
  const states = new Set(all.flatMap((unit) => personOf(unit)?.country?.party ?? []));
  if (states.size < 2) return;
  for (const [at, unit] of all.entries()) {
    const next = all[at + 1];
    const person = personOf(next);
    const country = personOf(unit)?.country ?? null;
    if (next === undefined || person === undefined || country === null) continue;
    const gap = sentence.text.slice(unit.end - sentence.start, next.start - sentence.start);
    if (gap !== " and " || person.offices.length === 0 || person.country !== null || person.organisation !== null)
      continue;
    if (unit.person?.country?.start === unit.start) person.country = { ...country, certainty: "implied" };
  }
};

const OTHER_RANK_MAX = 2; // heads of state and government, and ministers; a general or a director may be anybody's
const RULER = /^(?:junta (?:chief|leader)|military ruler|ruler|strongman|top diplomat)$/i;

/**
 * "China's premier vows support for Myanmar", "during talks with junta chief Y": a leader without a state, met by another state's, is of the
 * only other one that the headline or the clause itself speaks of.
 */
const learnOther = (
  { sentence }: Trigger,
  { subject, object }: Sides,
  people: readonly Person[],
  spoken: readonly PartyMention[],
): void => {
  for (const [side, across] of [
    [object, subject],
    [subject, object],
  ] as const) {
    const known = new Set(
      across.flatMap(({ person, parties }) => [
        ...[people[person?.person ?? -1]?.country?.party ?? []].flat(),
        ...parties.map(({ party }) => party),
      ]),
    );
    if (known.size !== 1) continue;
    const others = spoken.filter(
      ({ party, form }) => party.length === 2 && party !== "EU" && form !== "capital" && !known.has(party),
    );
    const [other] = others;
    if (other === undefined || others.some(({ party }) => party !== other.party)) continue;
    for (const unit of side) {
      const person = people[unit.person?.person ?? -1];
      const office = person?.offices[0];
      if (person === undefined || office === undefined || (office.rank > OTHER_RANK_MAX && !RULER.test(office.text)))
        continue;
      if (person.country !== null || person.organisation !== null || person.former) continue;
      // "an envoy of the President of Burundi, Minister X": told in front of him; not "met Minister X over the clash with Sudan".
      const isToldBefore = spoken.some(
        ({ party, end }) => party === other.party && end <= unit.start && end > sentence.start,
      );
      if (!isToldBefore && !RULER.test(office.text) && mayServe([person], peopleOf(across, people))) continue;
      person.country = { start: other.start, end: other.end, party: other.party, certainty: "implied" };
    }
  }
};

const SOURCE =
  /^'?s?\s(?:\p{L}{3,14}\s){0,2}(?:ministry|embassy|high commission|government|presidency|mission|office)\s(?:\p{L}+\s){0,3}?(?:said|says|announced|reported|confirmed)\b/iu;

/** "X met Y in Apia, New Zealand's foreign ministry said": a government tells what its own people do. */
const learnSource = (
  { sentence, end }: Trigger,
  { subject }: Sides,
  { parties }: Mentions,
  people: readonly Person[],
): void => {
  const source = parties.find(
    (party) =>
      party.start > end &&
      /,\s(?:the\s)?$/.test(sentence.text.slice(0, party.start - sentence.start)) &&
      SOURCE.test(sentence.text.slice(party.end - sentence.start)),
  );
  if (source === undefined) return;
  for (const unit of subject) {
    const person = people[unit.person?.person ?? -1];
    if (person !== undefined && person.country?.certainty !== "stated" && person.organisation === null)
      person.country = { start: source.start, end: source.end, party: source.party, certainty: "implied" };
  }
};

/** What a clause itself tells of its officials' states, whatever the meeting. */
export const learnFromClause = (
  trigger: Trigger,
  sides: Sides,
  {
    mentions,
    people,
    headline,
    home,
    met,
  }: {
    readonly mentions: Mentions;
    readonly people: readonly Person[];
    readonly headline: readonly PartyMention[];
    readonly home: string | null;
    /** All whom the verb has for its object, in this meeting or in another. */
    readonly met: Sides["object"];
  },
): void => {
  if (home !== null) learnNotOfHome(sides, people, home);
  learnSource(trigger, sides, mentions, people);
  learnBench(trigger, sides, people);
  learnBeside(trigger, sides, people);
  // A government's own release names states of all kinds beside its guests.
  if (home === null) {
    // "met the President of Egypt and the King of Jordan": whoever that is, X is not Jordan's.
    const taken = new Set(
      mentions.people
        .filter(
          ({ person, name, offices: [office], start }) =>
            (person === null && name === null && office?.rank === 1) ||
            // "met Prime Minister Y of Iraq, the day after receiving Kuwait's crown prince"
            (A_DAY_AFTER.test(trigger.sentence.text.slice(0, start - trigger.sentence.start)) && start >= trigger.end),
        )
        .map(({ country }) => country?.party),
    );
    // "met the ambassadors of Kenya and Togo separately": neither is his own.
    if (met.length > sides.object.length || met[0] !== sides.object[0])
      for (const { parties } of met) for (const { party } of parties) taken.add(party);
    const { sentence, end } = trigger;
    // "in Castries, Saint Lucia, where he is attending the summit"
    for (const { party, end: to } of mentions.parties)
      if (sentence.text.startsWith(", where ", to - sentence.start) && isAwayThere(trigger)) taken.add(party);
    const spoken = [
      ...headline,
      ...mentions.parties.filter(
        (party) =>
          !isReported(trigger, party) &&
          !isOfEnvoy(party, sentence, mentions) &&
          !isElsewhere(sentence, party) &&
          !tellsOfOther(sentence.text.slice(end - sentence.start, Math.max(0, party.start - sentence.start))),
      ),
    ];
    learnOther(
      trigger,
      sides,
      people,
      spoken.filter(({ party }) => !taken.has(party)),
    );
  }
};
