import type { NameMatcher } from "../names/name-matcher.ts";
import { compareOffices } from "../offices/office.ts";
import { type Delegation, PEOPLE_MAX, type Person, type Profile } from "../profile.ts";
import type { Feature } from "./feature.ts";
import { mechanismVerdict } from "./session.ts";

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

/** `office` = the offices agree, `other` and `far` = they differ; all three where the names leave it open. */
type Verdict = "same" | "office" | "unsure" | "other" | "far" | "different";

/** Somebody of this delegation whom the other report has under another country: one of the two pages has mixed them up. */
const strays = ({ country, people }: Delegation, other: Profile, names: NameMatcher): boolean => {
  const seen = Math.min(other.people.length, PEOPLE_MAX);
  for (let index = 0; index < seen; index++) {
    const stranger = other.people[index];
    if (stranger === undefined || stranger.country === country) continue;
    for (const person of people) if (names.compare(person.name, stranger.name) === "same") return true;
  }
  return false;
};

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
export const person: Feature = (a, b, names, tally) => {
  let same = 0;
  let offices = 0;
  let otherOffices = 0;
  let different = 0;
  for (let nextA = 0, nextB = 0; ; ) {
    const ofA = a.delegations[nextA];
    const ofB = b.delegations[nextB];
    if (ofA === undefined || ofB === undefined) break;
    if (ofA.country !== ofB.country) {
      // Both lists are sorted by country.
      if (ofA.country < ofB.country) nextA += 1;
      else nextB += 1;
      continue;
    }
    nextA += 1;
    nextB += 1;
    const answer = verdict(ofA.people, ofB.people, names);
    if (answer === "same") same += 1;
    if (answer === "office") offices += 1;
    if (answer === "other" || answer === "far") otherOffices += answer === "far" ? FAR_OFFICE : OTHER_OFFICE;
    if (answer !== "different") continue;
    // Found under another country on both sides, the two people are the same and one page has swapped their countries.
    const astray = Number(strays(ofA, b, names)) + Number(strays(ofB, a, names));
    if (astray === 2) same += 1;
    if (astray > 0) continue;
    different += 1;
    // A session has delegations: one report names the minister, another the vice minister.
    const principals = ofA.people.length === 1 && ofB.people.length === 1 && mechanismVerdict(a, b) !== "same";
    if (principals) tally.veto(`person of ${ofA.country}`);
  }
  if (same > 0) tally.add("person", "same", SAME * Math.min(same, SAME_COUNTRIES_MAX));
  if (offices > 0) tally.add("person", "same office", SAME_OFFICE * Math.min(offices, SAME_COUNTRIES_MAX));
  if (otherOffices < 0) tally.add("person", "other office", Math.max(otherOffices, FAR_OFFICE));
  if (different > 0) tally.add("person", "different", DIFFERENT * Math.min(different, DIFFERENT_COUNTRIES_MAX));
};
