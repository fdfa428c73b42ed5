import type { MechanismVerdict, SessionVerdict } from "../mechanisms/compare-mechanisms.ts";
import type { NameMatcher } from "../names/name-matcher.ts";
import type { Profile } from "../profile.ts";
import type { Tally } from "./tally.ts";

/** What several features need to know of a pair. */
export interface PairContext {
  readonly mechanism: MechanismVerdict;
  readonly session: SessionVerdict;
  /** One mechanism and one session number: the strongest identity there is. */
  readonly sameSession: boolean;
  /** Asked last, when nothing has contradicted: it is the dearest to know. */
  readonly nearCopy: () => boolean;
  readonly names: NameMatcher;
}

/** One kind of evidence. Symmetric in a and b, and a function of the two alone. */
export type Feature = (a: Profile, b: Profile, context: PairContext, tally: Tally) => void;
