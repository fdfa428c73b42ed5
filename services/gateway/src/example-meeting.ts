import { Meeting, type MeetingChange } from "@parley/contracts";

/** A whole meeting for tests, with evidence, sources and a conflict; what is not given is invented, the same each time. */
export const exampleMeeting = (facts: Partial<Meeting> & { id: string }): Meeting =>
  Meeting.parse({
    schemaVersion: 1,
    version: 1,
    kind: "committee_session",
    format: "in_person",
    status: "held",
    mechanism: { name: "Slovenia-Austria Transport Commission", ordinal: 12 },
    date: "2024-05-14",
    datePrecision: "day",
    dateBasis: "explicit",
    place: { city: "Klagenfurt", country: "AT", venue: null },
    parties: ["AT", "SI"],
    participants: [
      { name: "Ana Kovač", title: "Infrastructure Minister", country: "SI", role: "co-chair" },
      { name: "Jörg Lindner", title: "Federal Minister", country: "AT", role: "co-chair" },
      { name: "Petra Haas", title: "State Secretary", country: "AT", role: "participant" },
    ],
    topics: ["rail freight", "border crossings"],
    statements: [{ speaker: "Ana Kovač", onBehalfOf: "SI", type: "said", text: "the second tube opens next spring" }],
    outcomes: [{ type: "mou", text: "memorandum on night trains", proposer: null }],
    codes: { cameo: "040", plover: "CONSULT" },
    confidence: 0.94,
    evidence: [
      evidence("e1", "/participants/0/name", "Ana Kovač, Slovenia's infrastructure minister"),
      evidence("e1", "/participants/0/title", "Ana Kovač, Slovenia's infrastructure minister"),
      evidence("e2", "/date", "on Tuesday 14 May in Klagenfurt"),
    ],
    members: ["e1", "e2"],
    membersOverflow: 0,
    sourcesOverflow: 0,
    sources: [source("e1", "Drava Courier"), source("e2", null)],
    statusHistory: [
      { status: "scheduled", asOf: "2024-05-02T09:00:00+02:00", event: "e1" },
      { status: "held", asOf: "2024-05-14T18:30:00+02:00", event: "e2" },
    ],
    conflicts: [
      {
        pointer: "/place/city",
        values: [
          { value: "Klagenfurt", events: ["e1", "e2"] },
          { value: "Villach", events: ["e3"] },
        ],
      },
    ],
    decisions: [],
    possibleSame: [],
    related: [{ type: "follows", meeting: "0123456789abcdef" }],
    rulesVersion: "1",
    retraction: null,
    supersededBy: [],
    ...facts,
  });

const evidence = (event: string, pointer: string, quote: string) => ({
  event,
  pointer,
  start: 10,
  end: 10 + quote.length,
  quote,
  rule: "example",
  certainty: "stated",
});

const source = (event: string, outlet: string | null) => ({
  event,
  articleKey: `article-of-${event}`,
  url: `https://news.example/${event}`,
  outlet,
  title: "Transport commission meets in Klagenfurt",
  publishedAt: "2024-05-14T18:30:00+02:00",
  originGroup: event,
});

/** The change that leads to this meeting's version. */
export const changeTo = (meeting: Meeting, type: MeetingChange["type"] = "created"): MeetingChange => ({
  type,
  meetingId: meeting.id,
  version: meeting.version,
  previousVersion: meeting.version === 1 ? null : meeting.version - 1,
  fields: [],
  cause: [],
  meeting,
});
