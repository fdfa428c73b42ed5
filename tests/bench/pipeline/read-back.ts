import { MeetingEventsRecord, topicName, topics } from "@parley/contracts";
import { accountOf } from "../../harness/account.ts";
import { type OutsideRecord, readOutside } from "../../harness/outside-client.ts";
import type { Place } from "./contender.ts";

/** @throws unless each of the keys has exactly one record, and no other key has any */
export const assertEachOnce = (records: readonly OutsideRecord[], keys: readonly string[]): void => {
  const seen = new Set(records.map(({ key }) => key));
  const missing = keys.filter((key) => !seen.has(key)).length;
  const doubled = records.length - seen.size;
  const strange = seen.size + missing - new Set(keys).size;
  if (missing + doubled + strange > 0)
    throw new Error(`${missing} of ${keys.length} articles missing, ${doubled} doubled, ${strange} unknown`);
};

export const readEvents = ({ brokers, namespace }: Place): Promise<OutsideRecord[]> =>
  readOutside(brokers, topicName(namespace, topics.meetingEvents));

/** Not a decision, nor the word about which rules are active, which lie in the same log. */
const isOfArticle = ({ value }: OutsideRecord): boolean =>
  value === null || MeetingEventsRecord.parse(JSON.parse(value)).type === "article_events";

/** @throws unless every article has one record, every event one meeting, and every version one change */
export const assertWhole = async (place: Place, articleKeys: readonly string[]): Promise<void> => {
  const { brokers, namespace } = place;
  const events = await readEvents(place);
  assertEachOnce(events.filter(isOfArticle), articleKeys);
  const { lost, doubled, gaps, meetings } = accountOf({
    events,
    meetings: await readOutside(brokers, topicName(namespace, topics.meetings)),
    changes: await readOutside(brokers, topicName(namespace, topics.meetingChanges)),
  });
  if (lost.length + doubled.length + gaps.length > 0 || meetings.size === 0)
    throw new Error(
      `${lost.length} events lost, ${doubled.length} doubled, ${gaps.length} gaps, ${meetings.size} meetings: ${[...lost, ...doubled, ...gaps][0] ?? ""}`,
    );
};
