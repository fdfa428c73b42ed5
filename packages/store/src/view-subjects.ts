import { createSilentTelemetry } from "@parley/telemetry";
import { createMemoryMeetingView } from "./memory-meeting-view.ts";
import type { MeetingView } from "./meeting-view.ts";
import { createRedisMeetingView } from "./redis-meeting-view.ts";

export const IDENTITY = "cluster-a:parley.meetings.v1";

/** The views that must behave alike, each in a namespace of its own; for the conformance suites. */
export const viewSubjects = (redisUrl: string, newNamespace: () => string): [string, () => MeetingView][] => [
  ["in memory", createMemoryMeetingView],
  [
    "on Redis",
    () =>
      createRedisMeetingView({
        url: redisUrl,
        namespace: newNamespace(),
        log: createSilentTelemetry().log,
      }),
  ],
];
