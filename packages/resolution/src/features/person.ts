import type { NameMatcher } from "../names/name-matcher.ts";
import { compareOffices } from "../offices/office.ts";
import type { Person, Profile } from "../profile.ts";
import type { Feature } from "./feature.ts";

const SAME = 4.5;
const DIFFERENT = -5;
/** One office of one state, the names in scripts that cannot be compared: words for offices are vaguer than names. */
const SAME_OFFICE = 2.5;
/** The same, of two offices: one person may hold both, but hardly the highest and another. */
const OTHER_OFFICE = -2.5;
const FAR_OFFICE = -5;
/** Two or three sides with the same people are enough; thirty leaders at one summit add nothing more. */
const SAME_COUNTRIES_MAX = 3;
const DIFFERENT_COUNTRIES_MAX = 2;
/** Lists are compared as far as this: delegations beyond it name the same leading people. */
const PEOPLE_MAX = 20;

/** `office` = the offices agree, `other` and `far` = they differ; all three where the names leave it open. */
type Verdict = "same" | "office" | "unsure" | "other" | "far" | "different";

const peopleOf = (profile: Profile, country: string): Person[] =>
  profile.people.filter((person) => person.country === country).slice(0, PEOPLE_MAX);

/** Somebody of `country` whom the other side has under another country: one of the two pages has mixed them up. */
const strays = (from: Profile, to: Profile, country: string, names: NameMatcher): boolean =>
  peopleOf(from, country).some((person) =>
    to.people
      .slice(0, PEOPLE_MAX)
      .some((other) => other.country !== country && names.compare(person.name, other.name) === "same"),
  );

/** The most frequent in the news come first. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
];
const scriptOf = ({ name }: Person): number => SCRIPTS.findIndex((script) => script.test(name.text));

/**
 * What the offices say of two names that do not settle it. In two scripts letters can deceive: the holder of an office that
 * one person has is the same, and with an office that a few have the letters prove nothing.
 */
const byOffice = (a: Person, b: Person, answer: "unsure" | "different"): Verdict => {
  const inTwoScripts = scriptOf(a) !== scriptOf(b);
  if (answer === "different" && !inTwoScripts) return "different";
  const offices = compareOffices(a.titles, b.titles);
  if (offices === "only" || (offices === "shared" && answer === "unsure")) return "office";
  if (answer === "different") return offices === "shared" ? "unsure" : "different";
  return offices === "other" || offices === "far" ? offices : "unsure";
};

const RANK: readonly Verdict[] = ["same", "office", "unsure", "other", "far", "different"];

const verdict = (a: readonly Person[], b: readonly Person[], names: NameMatcher): Verdict => {
  let best: Verdict = "different";
  for (const x of a)
    for (const y of b) {
      const answer = names.compare(x.name, y.name);
      if (answer === "same") return "same";
      const found = byOffice(x, y, answer);
      if (RANK.indexOf(found) < RANK.indexOf(best)) best = found;
    }
  return best;
};

/** Per country with people on both sides. Outside sessions the only principal of a country being another person is a contradiction. */
export const person: Feature = (a, b, { names, mechanism }, tally) => {
  let same = 0;
  let offices = 0;
  let otherOffices = 0;
  let different = 0;
  for (const country of a.peopleCountries) {
    if (!b.peopleCountries.includes(country)) continue;
    const ofA = peopleOf(a, country);
    const ofB = peopleOf(b, country);
    const answer = verdict(ofA, ofB, names);
    if (answer === "same") same += 1;
    if (answer === "office") offices += 1;
    if (answer === "other" || answer === "far") otherOffices += answer === "far" ? FAR_OFFICE : OTHER_OFFICE;
    if (answer !== "different") continue;
    // Found under another country on both sides, the two people are the same and one page has swapped their countries.
    const astray = Number(strays(a, b, country, names)) + Number(strays(b, a, country, names));
    if (astray === 2) same += 1;
    if (astray > 0) continue;
    different += 1;
    // A session has delegations: one report names the minister, another the vice minister.
    const principals = ofA.length === 1 && ofB.length === 1 && mechanism !== "same";
    if (principals) tally.veto(`person of ${country}`);
  }
  if (same > 0) tally.add("person", "same", SAME * Math.min(same, SAME_COUNTRIES_MAX));
  if (offices > 0) tally.add("person", "same office", SAME_OFFICE * Math.min(offices, SAME_COUNTRIES_MAX));
  if (otherOffices < 0) tally.add("person", "other office", Math.max(otherOffices, FAR_OFFICE));
  if (different > 0) tally.add("person", "different", DIFFERENT * Math.min(different, DIFFERENT_COUNTRIES_MAX));
};
