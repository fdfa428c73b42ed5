import { canonicalUrl } from "@parley/article";
import { type Meeting, topicName, topics } from "@parley/contracts";
import type { Broker, Tail } from "@parley/kafka";
import type { MeetingView } from "@parley/store";
import { setTimeout as sleep } from "node:timers/promises";
import type { DemoSite } from "../../demo/site.ts";
import type { Log } from "../ladder/cache.mjs";
import { followProgress, hasReachedEnd } from "./progress.ts";

const POLL_MS = 250;
const NOTICE_EVERY_MS = 5_000;
const QUIET_MS = 15_000; // feeds of others: nothing new for so long, and everything processed, counts as through
const PAGE_SIZE = 200;

interface Running {
  readonly demo: DemoSite | null;
  readonly broker: Broker;
  readonly view: MeetingView;
  /** Prints the meetings: the end is reached when it has printed the last one. */
  readonly changes: Tail;
  readonly namespace: string;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** Waits until nothing is left. @throws Error after the deadline, saying what was left. */
const waitFor = async (
  { signal, log }: Pick<Running, "signal" | "log">,
  deadlineMs: number,
  left: () => Promise<string | null>,
): Promise<void> => {
  const started = Date.now();
  let noticeAt = started + NOTICE_EVERY_MS;
  for (let reason = await left(); reason !== null; reason = await left()) {
    const elapsed = Date.now() - started;
    if (elapsed > deadlineMs) throw new Error(`Not through after ${deadlineMs / 1000} s: ${reason}`);
    if (started + elapsed > noticeAt) {
      log(`  ${reason} (${Math.round(elapsed / 1000)} s)`);
      noticeAt += NOTICE_EVERY_MS;
    }
    await sleep(POLL_MS, undefined, { signal });
  }
};

/**
 * Waits until everything fetched has reached the view and been shown. The demo site then corrects some of its reports, and
 * they are waited for too. @throws Error after the deadline, saying what was left.
 */
export const untilThrough = async (running: Running, deadlineMs: number): Promise<void> => {
  const { demo, broker, view, changes, namespace, log } = running;
  const site = demo === null ? null : `${canonicalUrl(demo.url)}/`;
  const progress = await followProgress({
    broker,
    view,
    namespace,
    articlesExpected: demo?.articleCount ?? 1,
    counts: (url) => site === null || url.startsWith(site),
  });
  let newest = { revisions: 0, at: Date.now() };
  const left = async (revisionsExpected: number): Promise<string | null> => {
    const revisions = progress.revisions();
    if (revisions > newest.revisions) newest = { revisions, at: Date.now() };
    if (revisions < revisionsExpected) return "waiting for the corrected reports";
    const reason = await progress.remaining();
    if (reason !== null) return reason;
    if (demo === null && Date.now() - newest.at < QUIET_MS) return "waiting whether more comes";
    const topic = topicName(namespace, topics.meetingChanges);
    return (await hasReachedEnd(broker, { topic, tail: changes })) ? null : "showing the meetings";
  };
  await waitFor(running, deadlineMs, () => left(0));
  if (demo !== null) {
    const revisions = progress.revisions();
    log("Everything is through. Now the demo site corrects some of its reports.");
    demo.revise();
    await waitFor(running, deadlineMs, () => left(revisions + demo.correctionCount));
  }
  await progress.stop();
};

/** Every meeting in the view, retracted ones left out. */
export const allMeetings = async (view: MeetingView): Promise<Meeting[]> => {
  const meetings: Meeting[] = [];
  let cursor: string | null = null;
  do {
    const page = await view.list({ limit: PAGE_SIZE, ...(cursor === null ? {} : { cursor }) });
    meetings.push(...page.meetings);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return meetings;
};
