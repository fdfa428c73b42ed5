import { contentHash } from "./hash.ts";
import { type Kind, kindGroup } from "./kind.ts";

/** The identity of an article: a hash of its canonical URL and of nothing else, so that a new revision replaces the old one. */
export const articleKeyOf = (canonicalUrl: string): string => contentHash("article", canonicalUrl);

/** What tells two meeting events of one article apart, in the order in which they are hashed. */
export interface MeetingEventIdentity {
  readonly articleKey: string;
  readonly kind: Kind;
  readonly parties: readonly string[];
  readonly mechanism: string | null;
  /** 0 for the first event with these same facts in the article, 1 for the second ... */
  readonly nth: number;
}

/** Ids do not depend on an event's position in the article: a rule that finds one more event renames no other. */
export const meetingEventIdOf = ({ articleKey, kind, parties, mechanism, nth }: MeetingEventIdentity): string =>
  contentHash("event", articleKey, kindGroup(kind), parties.toSorted().join("\u0000"), mechanism ?? "", String(nth));

/** @param mintedBefore how many ids this smallest member has already minted; ids are never reused. */
export const meetingIdOf = ({
  smallestMember,
  mintedBefore,
}: {
  smallestMember: string;
  mintedBefore: number;
}): string => contentHash("meeting", smallestMember, String(mintedBefore));

/** The key of a decision in the meeting-events log: the same pair in either order has one key. */
export const decisionKeyOf = (a: string, b: string): string =>
  `decision:${contentHash("decision", ...[a, b].toSorted())}`;

/** The key of the record that names the active rules version in the meeting-events log. */
export const RULES_KEY = "rules:active";
