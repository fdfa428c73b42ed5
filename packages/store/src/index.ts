export type { FetchState, Validators } from "./fetch-state.ts";
export { createMemoryFetchState } from "./memory-fetch-state.ts";
export { createMemoryMeetingView } from "./memory-meeting-view.ts";
export { createMatcher, entryOf, entryOfCursor, termsOf } from "./meeting-index.ts";
export * from "./meeting-view.ts";
export { createRedisFetchState } from "./redis-fetch-state.ts";
export { createRedisMeetingView } from "./redis-meeting-view.ts";
export { viewIdentity } from "./view-identity.ts";
