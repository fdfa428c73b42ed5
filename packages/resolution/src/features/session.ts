import {
  compareMechanisms,
  compareSessions,
  type MechanismVerdict,
  type SessionVerdict,
} from "../mechanisms/compare-mechanisms.ts";
import type { Profile } from "../profile.ts";

/** Asked by several features, and not at all of most pairs: these are told apart before. */
export const mechanismVerdict = (a: Profile, b: Profile): MechanismVerdict =>
  compareMechanisms(a.mechanism, b.mechanism);

export const sessionVerdict = (a: Profile, b: Profile): SessionVerdict =>
  compareSessions(a.mechanism, b.mechanism, mechanismVerdict(a, b));

/** One mechanism and one session number: the strongest identity there is. */
export const areOneSession = (a: Profile, b: Profile): boolean =>
  a.mechanism !== null &&
  a.mechanism.ordinal !== null &&
  a.mechanism.ordinal === b.mechanism?.ordinal &&
  mechanismVerdict(a, b) === "same";
