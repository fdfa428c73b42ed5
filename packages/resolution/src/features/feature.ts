import type { NameMatcher } from "../names/name-matcher.ts";
import type { Profile } from "../profile.ts";
import type { Tally } from "./tally.ts";

/** One kind of evidence. Symmetric in a and b, and a function of the two alone. */
export type Feature = (a: Profile, b: Profile, names: NameMatcher, tally: Tally) => void;
