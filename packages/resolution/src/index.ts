export { createNameMatcher, type NameMatcher } from "./names/name-matcher.ts";
export { resolve } from "./resolve.ts";
export { createResolver, type ResolutionPlan, type Resolver } from "./resolver.ts";
export type { FollowInput } from "./follow.ts";
export { RULES_VERSION } from "./rules-version.ts";
export { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";
export { MERGE_MIN } from "./pair-score.ts";
export type { RestoreInput } from "./work-out.ts";
