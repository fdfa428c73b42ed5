import type { Feature } from "./feature.ts";

const SAME = 4;
const ONE_SIDE_ONLY = -1;
const SAME_SESSION = 7;
/** The names may be one mechanism's in two languages: then the number speaks, but more softly. */
const UNSURE_SAME_SESSION = 2;
const UNSURE_OTHER_SESSION = -4;

export const mechanism: Feature = (_a, _b, { mechanism: verdict, session }, tally) => {
  switch (verdict) {
    case "none":
      return;
    case "one":
      return tally.add("mechanism", "one side only", ONE_SIDE_ONLY);
    case "different":
      return tally.veto("mechanism");
    case "unsure":
      if (session === "same") tally.add("session", "same, mechanism unsure", UNSURE_SAME_SESSION);
      if (session === "different") tally.add("session", "different, mechanism unsure", UNSURE_OTHER_SESSION);
      return;
    case "same":
      tally.add("mechanism", "same", SAME);
      if (session === "same") tally.add("session", "same", SAME_SESSION);
      if (session === "different") tally.veto("session");
  }
};
