import { Meeting } from "@parley/contracts";

/** A whole meeting for tests; what is not given is invented, the same each time. */
export const exampleMeeting = (facts: Partial<Meeting> & { id: string }): Meeting =>
  Meeting.parse({
    schemaVersion: 1,
    version: 1,
    kind: "bilateral_meeting",
    status: "held",
    date: "2024-05-14",
    datePrecision: "day",
    dateBasis: "explicit",
    place: { city: "Vienna", country: "AT", venue: null },
    parties: ["AT", "SI"],
    participants: [
      { name: "Ana Kovač", title: "Foreign Minister", country: "SI" },
      { name: "Jörg Lindner-Haas", title: "Federal Minister", country: "AT" },
    ],
    confidence: 0.9,
    evidence: [],
    members: [`event-of-${facts.id}`],
    membersOverflow: 0,
    sourcesOverflow: 0,
    sources: [],
    statusHistory: [],
    conflicts: [],
    decisions: [],
    possibleSame: [],
    related: [],
    rulesVersion: "1",
    retraction: null,
    supersededBy: [],
    ...facts,
  });
