import { type ArticleEvents, MeetingEvent } from "@parley/contracts";

/** For tests: what one article says of a visit to Lisbon; the same meeting for every article of one date. */
export const articleEvents = (key: string, date = "2031-05-02"): ArticleEvents => ({
  type: "article_events",
  articleKey: key,
  url: `https://news.example/${key}`,
  events: [
    MeetingEvent.parse({
      id: `${key}-event`,
      article: { id: key, url: `https://news.example/${key}`, publishedAt: `${date}T18:00:00Z` },
      kind: "bilateral_meeting",
      status: "held",
      date,
      datePrecision: "day",
      place: { city: "Lisbon", country: "PT" },
      parties: ["CV", "PT"],
      participants: [
        { name: "Ana Duarte", title: "Foreign Minister", country: "PT", role: "host" },
        { name: "Rui Tavares", title: "Foreign Minister", country: "CV", role: "guest" },
      ],
    }),
  ],
});
