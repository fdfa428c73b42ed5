import type { NameMatcher } from "../names/name-matcher.ts";
import { compareTowns } from "../places/compare-towns.ts";
import type { Profile } from "../profile.ts";
import type { Feature } from "./feature.ts";
import { mechanismVerdict, sessionVerdict } from "./session.ts";

const SAME = 4;
const ONE_SIDE_ONLY = -1;
const SAME_SESSION = 7;
/** The names may be one mechanism's in two languages: then the number speaks, but more softly. */
const UNSURE_SAME_SESSION = 2;
const UNSURE_OTHER_SESSION = -4;
/** As much as a contradiction weighs where it is not to be trusted. */
const MISPRINT = -6;

/** One body does not meet twice on one day, in one town, under one chair: one of the two has its number wrong. */
const isMisprint = (a: Profile, b: Profile, names: NameMatcher): boolean =>
  a.isPlan === b.isPlan &&
  a.days?.certainty === "precise" &&
  b.days?.certainty === "precise" &&
  a.days.start === b.days.start &&
  a.days.end === b.days.end &&
  compareTowns(a.place, b.place) === "same" &&
  a.people.some((person) => b.people.some((other) => names.compare(person.name, other.name) === "same"));

export const mechanism: Feature = (a, b, names, tally) => {
  switch (mechanismVerdict(a, b)) {
    case "none":
      return;
    case "one":
      return tally.add("mechanism", "one side only", ONE_SIDE_ONLY);
    case "different":
      return tally.veto("mechanism");
    case "unsure":
      if (sessionVerdict(a, b) === "same") tally.add("session", "same, mechanism unsure", UNSURE_SAME_SESSION);
      if (sessionVerdict(a, b) === "different")
        tally.add("session", "different, mechanism unsure", UNSURE_OTHER_SESSION);
      return;
    case "same":
      tally.add("mechanism", "same", SAME);
      if (sessionVerdict(a, b) === "same") tally.add("session", "same", SAME_SESSION);
      if (sessionVerdict(a, b) !== "different") return;
      if (isMisprint(a, b, names)) tally.add("session", "number misprinted", MISPRINT);
      else tally.veto("session");
  }
};
