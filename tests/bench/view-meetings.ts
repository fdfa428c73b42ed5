import { createHash } from "node:crypto";
import { articleKeyOf, type Evidence, Meeting, type MeetingEvent, meetingEventIdOf } from "@parley/contracts";
import { extract } from "@parley/extraction";
import { resolve } from "@parley/resolution";
import { readDocuments } from "./texts.ts";

/** Events that make a template; each is told again by others' words, so more would only take longer. */
const TEMPLATES = 60;
const PEOPLE = 4_000; // the world's ministers and ambassadors who are in the news within a few years
const FAMILY_NAMES = 2_500;
const GIVEN_NAMES = 700;
const DAYS = 1_500;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2022, 0, 1);
const HASH_ID = /[0-9a-f]{32}/g; // "670a0b3def13fcc879af7edcb1bb0051", not "670a-0b3d"

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const SYLLABLES = "ba ko ri ten mar li sho vic dra na el pur gan tsi jor hal em wen ost ur fe zi lan qua bre mi".split(
  " ",
);
const createName = (random: () => number, syllables: number): string => {
  const text = Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join("");
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Few are met often and many once: the square of an even draw. */
const draw = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() ** 2 * from.length)] as T;

const createPeople = (): string[] => {
  const random = createRandom(7);
  const given = Array.from({ length: GIVEN_NAMES }, () => createName(random, 2));
  const family = Array.from({ length: FAMILY_NAMES }, () => createName(random, 3));
  return Array.from({ length: PEOPLE }, () => `${draw(random, given)} ${draw(random, family)}`);
};

/** What every report says in its own words: "/topics/0", "/kind"; not "/participants/0/title". */
const TOLD_BY_EACH = /^\/(?:topics|statements|outcomes)\/|^\/(?:kind|status|date)$/;

/** The event as another report tells it: who, when and where are the same, what was said comes from `other`'s text. */
const retell = (event: MeetingEvent, other: MeetingEvent, nth: number): MeetingEvent => {
  const url = `${other.article.url}-${nth}`;
  const articleKey = articleKeyOf(url);
  const random = createRandom(nth);
  const moved = (found: Evidence): Evidence => {
    const start = Math.floor(random() * 3_000);
    return { ...found, start, end: start + found.end - found.start };
  };
  const mechanism = event.mechanism?.name ?? null;
  const identity = { articleKey, kind: event.kind, parties: event.parties, mechanism, nth: 0 };
  return {
    ...event,
    id: meetingEventIdOf(identity),
    article: { ...other.article, id: articleKey, url, publishedAt: event.article.publishedAt },
    topics: other.topics,
    statements: other.statements,
    outcomes: other.outcomes,
    evidence: [
      ...event.evidence.filter(({ pointer }) => !TOLD_BY_EACH.test(pointer)).map(moved),
      ...other.evidence.filter(({ pointer }) => TOLD_BY_EACH.test(pointer)),
    ],
  };
};

/** Meetings of `reports` reports each, as the resolver merges them from what the extractor finds in the corpus. */
const createTemplates = (path: string, reports: number): Meeting[] => {
  const events = readDocuments(path).flatMap((document) => extract(document).events as MeetingEvent[]);
  const dated = events.filter(({ date, participants }) => date !== null && participants.length > 1);
  return dated.slice(0, TEMPLATES).map((event, index) => {
    const told = Array.from({ length: reports }, (_, nth) =>
      retell(event, nth === 0 ? event : (events[(index * 7 + nth * 11) % events.length] as MeetingEvent), nth),
    );
    const [largest] = resolve(told).toSorted((a, b) => b.members.length - a.members.length);
    return Meeting.parse(largest);
  });
};

const dayOf = (random: () => number): string =>
  new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS).toISOString().slice(0, 10);

/** Another meeting of the template's shape: its own ids, people and day. */
const createVariant = (template: Meeting, people: readonly string[], nth: number): Meeting => {
  const random = createRandom(nth + 1);
  let json = JSON.stringify(template).replaceAll(HASH_ID, (id) =>
    createHash("sha256").update(`${nth}:${id}`).digest("hex").slice(0, 32),
  );
  for (const { name } of template.participants) json = json.replaceAll(name, draw(random, people));
  return Meeting.parse({ ...JSON.parse(json), date: dayOf(random), datePrecision: "day" });
};

/** As many different meetings of so many reports each as are asked for; the same each time. */
export const createMeetings = (path: string, reports: number): ((count: number) => Iterable<Meeting>) => {
  const templates = createTemplates(path, reports);
  const people = createPeople();
  return function* meetings(count) {
    for (let nth = 0; nth < count; nth += 1)
      yield createVariant(templates[nth % templates.length] as Meeting, people, nth);
  };
};
