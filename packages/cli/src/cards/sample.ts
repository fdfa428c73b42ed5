import { Meeting, MeetingEvent } from "@parley/contracts";

/** A document and its event, for tests of the cards. */
export const sampleText =
  "Kazakhstan and Greece met again. Officials said that the talks were held in Thessaloniki on Monday, for the fourth time.";

const spanOf = (quote: string) => {
  const start = sampleText.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

export const sampleEvent: MeetingEvent = MeetingEvent.parse({
  id: "0123456789abcdef0123456789abcdef",
  article: {
    id: "fedcba9876543210fedcba9876543210",
    url: "https://courier.example/commission",
    outlet: "Steppe Courier",
    title: "Commission meets in Thessaloniki",
    publishedAt: "2025-06-10T10:30:00+05:00",
  },
  kind: "committee_session",
  format: "in_person",
  status: "held",
  mechanism: { name: "Kazakhstan-Greece Joint Economic Commission", ordinal: 4 },
  date: "2025-06-09",
  datePrecision: "day",
  dateBasis: "weekday",
  place: { city: "Thessaloniki", country: "GR", venue: null },
  parties: ["GR", "KZ"],
  participants: [
    { name: "Gulnar Abisheva", title: "Deputy Trade Minister", country: "KZ", role: "co-chair" },
    { name: "Stelios Karavangelis", title: "Deputy Economy Minister", country: "GR", role: "co-chair" },
  ],
  topics: ["direct flights", "durum wheat"],
  outcomes: [{ type: "mou", text: "a memorandum on ports", proposer: null }],
  statements: [{ speaker: "Gulnar Abisheva", type: "said", text: "flights will begin in spring" }],
  evidence: [
    { pointer: "/place/city", ...spanOf("Thessaloniki"), rule: "place.in", certainty: "stated" },
    { pointer: "/mechanism/ordinal", ...spanOf("fourth"), rule: "mechanism.ordinal", certainty: "stated" },
  ],
  confidence: 0.93,
});

/** A meeting of two reports that disagree about the city. */
export const meetingOf = (event: MeetingEvent): Meeting =>
  Meeting.parse({
    ...event,
    id: "ffeeddccbbaa99887766554433221100",
    version: 2,
    evidence: event.evidence.map((item) => ({ ...item, event: event.id })),
    members: [event.id, "other"],
    membersOverflow: 0,
    sourcesOverflow: 0,
    sources: [event.id, "other"].map((member) => ({
      event: member,
      articleKey: event.article.id,
      url: event.article.url,
      outlet: event.article.outlet,
      title: event.article.title,
      publishedAt: event.article.publishedAt,
      originGroup: "one",
    })),
    statusHistory: [
      { status: "scheduled", asOf: "2025-06-01", event: "other" },
      { status: "held", asOf: "2025-06-10", event: event.id },
    ],
    conflicts: [
      {
        pointer: "/place/city",
        values: [
          { value: "Thessaloniki", events: [event.id] },
          { value: "Athens", events: ["other"] },
        ],
      },
    ],
    decisions: [],
    possibleSame: [],
    related: [],
    rulesVersion: "1",
    retraction: null,
    supersededBy: [],
  });
