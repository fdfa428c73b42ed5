import { type TopicKey, topics } from "./topics.ts";

/** What each service may do on the broker; every name is prefixed by the namespace. */
export interface Access {
  readonly principal: "fetcher" | "extractor" | "sink" | "gateway" | "scraper" | "subscriber" | "operator";
  readonly writes: readonly TopicKey[];
  readonly reads: readonly TopicKey[];
  /** Consumer groups: exact names, or a prefix where it ends in `*`. */
  readonly groups: readonly string[];
  /** Transactional id prefixes. */
  readonly transactionalIds: readonly string[];
}

export const accessTable: readonly Access[] = [
  { principal: "scraper", writes: ["articles"], reads: [], groups: [], transactionalIds: [] },
  { principal: "fetcher", writes: ["articles"], reads: [], groups: [], transactionalIds: [] },
  {
    principal: "extractor",
    writes: ["meetingEvents", "deadLetters"],
    reads: ["articles"],
    groups: ["extract"],
    transactionalIds: ["extract-*"],
  },
  {
    principal: "sink",
    writes: ["meetings", "meetingChanges", "meetingEvents", "deadLetters"], // meeting events: which rules are active
    reads: ["meetingEvents", "meetings"],
    groups: ["resolve", "meeting-events.v1.tail.*", "meetings.v1.tail.*"],
    transactionalIds: ["resolve-*"],
  },
  {
    principal: "gateway",
    writes: [],
    reads: ["meetings", "meetingChanges"],
    groups: ["meetings.v1.tail.*", "meeting-changes.v1.tail.*"],
    transactionalIds: [],
  },
  {
    principal: "subscriber",
    writes: [],
    reads: ["meetings", "meetingChanges"],
    groups: ["(your own)"],
    transactionalIds: [],
  },
  {
    // A person with the parley command.
    principal: "operator",
    writes: ["articles", "meetingEvents", "deadLetters"],
    reads: ["articles", "meetingEvents", "meetings", "meetingChanges", "deadLetters"],
    groups: [
      "articles.v1.tail.*",
      "meeting-events.v1.tail.*",
      "meetings.v1.tail.*",
      "meeting-changes.v1.tail.*",
      "dead-letters.v1.tail.*",
    ],
    transactionalIds: ["redrive", "replay"],
  },
];

/** Keys of topics that somebody reads or writes: a topic that is in nobody's row is a mistake. */
export const topicsInUse = (): Set<TopicKey> =>
  new Set(accessTable.flatMap(({ writes, reads }) => [...writes, ...reads]));
export const topicKeys = Object.keys(topics) as TopicKey[];
/** The topics that a principal reads or writes. */
export const topicKeysOf = (principal: Access["principal"]): TopicKey[] => {
  const rows = accessTable.filter((row) => row.principal === principal);
  return [...new Set(rows.flatMap(({ writes, reads }) => [...writes, ...reads]))];
};
