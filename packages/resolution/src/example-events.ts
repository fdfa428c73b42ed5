import { articleKeyOf, MeetingEvent, type MeetingEventsRecord, type Participant, type Place } from "@parley/contracts";
import { createNameMatcher } from "./names/name-matcher.ts";
import { type Profile, profileOf } from "./profile.ts";

type PersonSketch = Pick<Participant, "name"> & Partial<Participant>;

/** As much of an event as an example cares about; the article is one of its own unless `url` says otherwise. */
export type EventSketch = Partial<Omit<MeetingEvent, "article" | "participants" | "place">> & {
  readonly id: string;
  readonly participants?: readonly PersonSketch[];
  readonly place?: Partial<Place> | null;
  readonly url?: string;
  readonly publishedAt?: string | null;
  readonly documentSha256?: string | null;
  readonly canonicalUrl?: string | null;
};

/** A whole event for tests: a held bilateral meeting of two foreign ministers where the sketch says nothing else. */
export const exampleEvent = ({
  url,
  publishedAt,
  documentSha256,
  canonicalUrl,
  ...facts
}: EventSketch): MeetingEvent => {
  const address = url ?? `https://${facts.id}.example/report`;
  return MeetingEvent.parse({
    kind: "bilateral_meeting",
    format: "in_person",
    status: "held",
    date: "2031-05-06",
    datePrecision: facts.date === null ? "none" : "day",
    dateBasis: facts.date === null ? "none" : "explicit",
    place: { city: "Vienna", country: "AT" },
    parties: ["KZ", "NO"],
    participants: [
      { name: "Aigerim Satpayeva", title: "Foreign Minister", country: "KZ" },
      { name: "Lars Holmen", title: "Foreign Minister", country: "NO" },
    ],
    ...facts,
    article: {
      id: articleKeyOf(address),
      url: address,
      publishedAt: publishedAt === undefined ? "2031-05-07T09:00:00Z" : publishedAt,
      documentSha256: documentSha256 ?? null,
      canonicalUrl: canonicalUrl ?? null,
    },
  });
};

const names = createNameMatcher();

export const exampleProfile = (sketch: EventSketch): Profile => profileOf(exampleEvent(sketch), names);

/** Records as they lie in the log: one per article. */
export const recordsOf = (events: readonly MeetingEvent[]): Map<string, MeetingEventsRecord> => {
  const records = new Map<string, MeetingEventsRecord>();
  for (const event of events) {
    const known = records.get(event.article.id);
    const earlier = known?.type === "article_events" ? known.events : [];
    records.set(event.article.id, {
      type: "article_events",
      articleKey: event.article.id,
      url: event.article.url,
      events: [...earlier, event],
    });
  }
  return records;
};
