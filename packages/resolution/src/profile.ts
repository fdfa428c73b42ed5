import {
  type ArticleReference,
  type Kind,
  type KindGroup,
  kindGroup,
  type MeetingEvent,
  type Status,
} from "@parley/contracts";
import { daysToBeFound, epochDay, type MeetingDays, meetingDays } from "./days.ts";
import { instantOf, offsetMinutesOf } from "./instants.ts";
import { type MechanismKey, mechanismKey } from "./mechanisms/mechanism-key.ts";
import { createMemo, REMEMBERED_MAX } from "./memo.ts";
import type { NameForm } from "./names/name-form.ts";
import type { NameMatcher } from "./names/name-matcher.ts";
import { isSpokesperson, type Titles } from "./offices/office.ts";
import { compareText } from "./order.ts";
import { foldParty } from "./organisations.ts";
import { type PlaceKey, placeKey } from "./places/place-key.ts";
import { type SourceTier, sourceTier } from "./source-tier.ts";

/** Below this a single extraction may be wrong altogether, and what contradicts it is a weight, no veto. */
const TRUSTED_CONFIDENCE_MIN = 0.35;
const GROUP_PARTIES_MIN = 3;
/** Lists of people are compared as far as this: delegations beyond it name the same leading people. */
export const PEOPLE_MAX = 20;
const GROUP_KINDS: ReadonlySet<Kind> = new Set(["multilateral_meeting", "summit", "conference"]);

export interface Person {
  readonly name: NameForm;
  /** "" for people of an international organisation. */
  readonly country: string;
  readonly titles: Titles;
}

/** The people of one country at a meeting. */
export interface Delegation {
  readonly country: string;
  /** Cut at PEOPLE_MAX: delegations beyond it name the same leading people. */
  readonly people: readonly Person[];
}

/** A meeting event as it is compared: computed once, and a function of the event alone. */
export interface Profile {
  readonly id: string;
  /** The event itself, for what is not compared with every neighbour. Asked for and not kept: it is most of what an event takes. */
  readonly event: () => MeetingEvent;
  readonly articleKey: string;
  /** The article's own address and what it calls its canonical one. */
  readonly addresses: readonly string[];
  readonly textSha256: string | null;
  readonly days: MeetingDays | null;
  readonly kind: Kind;
  readonly group: KindGroup;
  readonly status: Status;
  readonly channel: "remote" | "in_person" | null;
  /** Not held (yet): its day and place may still move. */
  readonly isPlan: boolean;
  /** `possible` or `denied`. */
  readonly isRumour: boolean;
  readonly isMultilateral: boolean;
  readonly mechanism: MechanismKey | null;
  /** The larger gathering that it was on the sidelines of. */
  readonly superEvent: MechanismKey | null;
  /** One of many sides, whose list a report may cut short. */
  readonly isGathering: boolean;
  readonly place: PlaceKey;
  /** Sorted; organisations folded to lower case. */
  readonly parties: readonly string[];
  /** Countries of the venue, of hosts and of mediators: outlets count them as parties or do not. */
  readonly asides: ReadonlySet<string>;
  readonly people: readonly Person[];
  /** `people` by their country, sorted by it; those of no country are in none. */
  readonly delegations: readonly Delegation[];
  readonly isTrusted: boolean;
  readonly tier: SourceTier;
  readonly publishedMs: number | null;
  /** Of the outlet's clock against UTC; null = unknown. */
  readonly publishedOffsetMinutes: number | null;
  /** By the calendar of the publication's own offset. */
  readonly publishedDay: number | null;
  /** The days to be found by: a postponement that names the new day also reaches back to the day that it empties. */
  readonly reach: MeetingDays | null;
  /** Says that it took place, and its days do not lie after its publication. */
  readonly isHeld: boolean;
}

/** West of Greenwich a morning's report is dated before an evening's meeting in the east. */
const ZONE_GRACE_DAYS = 1;

const isHeld = ({ status, article }: MeetingEvent, days: MeetingDays | null): boolean => {
  const published = epochDay(article.publishedAt);
  return status === "held" && (days === null || published === null || days.start <= published + ZONE_GRACE_DAYS);
};

/** Remembered they are one object each. */
const lists = createMemo<readonly string[]>(REMEMBERED_MAX);
const sets = createMemo<ReadonlySet<string>>(REMEMBERED_MAX);
const allTitles = createMemo<Titles>(REMEMBERED_MAX);

const oneTitle = createMemo<Titles>(REMEMBERED_MAX);

/** Most have one title, which is all its spellings. */
const titlesOf = ({ title, titles }: Titles): Titles =>
  title !== null && titles.length === 1 && titles[0] === title
    ? oneTitle(title, () => ({ title, titles }))
    : allTitles(JSON.stringify([title, titles]), () => ({ title, titles }));

const superEventOf = ({ superEvent, article }: MeetingEvent): MechanismKey | null =>
  superEvent === null ? null : mechanismKey({ name: superEvent, ordinal: null }, [], article.language);

const channelOf = ({ kind, format }: MeetingEvent): Profile["channel"] => {
  if (format === "phone" || format === "video") return "remote";
  if (kind === "phone_call") return "remote";
  return format === "in_person" || kind === "visit" ? "in_person" : null;
};

const addressesOf = ({ url, canonicalUrl }: ArticleReference): string[] =>
  canonicalUrl === null || canonicalUrl === url ? [url] : [url, canonicalUrl];

const asidesOf = (event: MeetingEvent, place: PlaceKey): ReadonlySet<string> => {
  const asides = new Set<string>();
  if (place.country !== null) asides.add(place.country);
  for (const { role, country } of event.participants)
    if (country !== null && (role === "host" || role === "mediator")) asides.add(country);
  return sets(JSON.stringify([...asides]), () => asides);
};

const delegationsOf = (people: readonly Person[]): Delegation[] =>
  [...Map.groupBy(people, ({ country }) => country)]
    .filter(([country]) => country !== "")
    .sort(([a], [b]) => compareText(a, b))
    .map(([country, of]) => ({ country, people: of.slice(0, PEOPLE_MAX) }));

const always =
  <T>(value: T): (() => T) =>
  () =>
    value;

/** @param read gives the event again; without it the profile keeps the event. No function made in here may hold on to it. */
export const profileOf = (
  event: MeetingEvent,
  names: NameMatcher,
  read: () => MeetingEvent = always(event),
): Profile => {
  const place = placeKey(event.place);
  const parties = lists(JSON.stringify(event.parties), () => [...new Set(event.parties.map(foldParty))].sort());
  const people = event.participants
    .filter((person) => person.role !== "mediator" && !isSpokesperson(person))
    .map((person) => ({ name: names.form(person.name), country: person.country ?? "", titles: titlesOf(person) }));
  const days = meetingDays(event);
  const mechanism = event.mechanism === null ? null : mechanismKey(event.mechanism, parties, event.article.language);
  return {
    id: event.id,
    event: read,
    days,
    mechanism,
    superEvent: superEventOf(event),
    isGathering: GROUP_KINDS.has(event.kind),
    place,
    parties,
    people,
    addresses: addressesOf(event.article),
    textSha256: event.article.documentSha256,
    articleKey: event.article.id,
    kind: event.kind,
    group: kindGroup(event.kind),
    status: event.status,
    channel: channelOf(event),
    isPlan: event.status !== "held",
    isRumour: event.status === "possible" || event.status === "denied",
    isMultilateral: parties.length >= GROUP_PARTIES_MIN && (GROUP_KINDS.has(event.kind) || mechanism !== null),
    asides: asidesOf(event, place),
    delegations: delegationsOf(people),
    isTrusted: event.confidence === null || event.confidence >= TRUSTED_CONFIDENCE_MIN,
    tier: sourceTier(event.article),
    publishedMs: instantOf(event.article.publishedAt),
    publishedOffsetMinutes: offsetMinutesOf(event.article.publishedAt),
    publishedDay: epochDay(event.article.publishedAt),
    reach: daysToBeFound(event, days),
    isHeld: isHeld(event, days),
  };
};
