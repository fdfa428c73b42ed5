import {
  type Decision,
  decisionKeyOf,
  type Meeting,
  type MeetingEvent,
  type MeetingEventsRecord,
} from "@parley/contracts";
import { compareText } from "./order.ts";
import { createResolver } from "./resolver.ts";

/** Events by article; of several with one id the first by content stays, so that the order of input does not matter. */
const recordsOf = (
  events: readonly MeetingEvent[],
  decisions: readonly Decision[],
): Map<string, MeetingEventsRecord> => {
  const sorted = events
    .map((event) => ({ event, text: JSON.stringify(event) }))
    .sort((a, b) => compareText(a.event.id, b.event.id) || compareText(a.text, b.text))
    .map(({ event }) => event);
  const byArticle = new Map<string, MeetingEvent[]>();
  const seen = new Set<string>();
  for (const event of sorted) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const of = byArticle.get(event.article.id);
    if (of === undefined) byArticle.set(event.article.id, [event]);
    else of.push(event);
  }
  const records = new Map<string, MeetingEventsRecord>();
  for (const [articleKey, of] of byArticle)
    records.set(articleKey, { type: "article_events", articleKey, url: of[0]?.article.url ?? "", events: of });
  for (const decision of decisions) {
    const key = decisionKeyOf(decision.a, decision.b);
    const known = records.get(key);
    if (known?.type !== "decision" || known.verdict === "same") records.set(key, decision);
  }
  return records;
};

/** One shot: the live meetings of these events, by id. Every event is a member of exactly one. */
export const resolve = (events: readonly MeetingEvent[], decisions: readonly Decision[] = []): Meeting[] => {
  const plan = createResolver().restore({ records: recordsOf(events, decisions), meetings: new Map(), later: null });
  return plan.meetings.toSorted((a, b) => compareText(a.id, b.id));
};
