import type { Document } from "@parley/article";
import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "status parties: people" of each event, in order. */
const read = (text: string, fields: Partial<Document> = {}): string[] =>
  extract(documentOf(text, fields)).events.map(
    ({ status, parties, participants }) =>
      `${status} ${parties.toSorted().join(",")}: ${participants.map(({ name }) => name).join(", ")}`,
  );

describe("sides that the clause leaves to its surroundings", () => {
  test.for<[string, string, string[]]>([
    [
      "both countries, named before",
      "Peru welcomed the plan of Chad and Niger to reopen the road. The date was set after a meeting of the transport ministers of both countries in Agadez on Tuesday.",
      ["held NE,TD: "],
    ],
    [
      "ministers of three states, told after the meeting that was put off",
      "The third ministerial meeting on the river, set for 1 July in Lusaka, has been put off. Ministers of Zambia, Malawi and Mozambique were expected to adopt a budget.",
      ["postponed MW,MZ,ZM: "],
    ],
    [
      "two states whose pact the sentence before spoke of",
      "Chile and Vietnam have closed two more chapters of their planned partnership agreement, an official said in Santiago. The third round of negotiations took place in Hanoi on June 12-15.",
      ["held CL,VN: "],
    ],
    [
      "not two states that have nothing to do with each other",
      "Chile and Vietnam have sent teams to the rowing regatta. The third round of negotiations took place in Hanoi on June 12-15.",
      [],
    ],
    [
      "not two of three states",
      "Chile and Vietnam have closed two more chapters of their planned agreement, which Peru has left. The third round of negotiations took place in Hanoi on June 12-15.",
      [],
    ],
    [
      "who hosts and who will attend",
      "Thursday's meeting on flood relief is being hosted by Dutch Prime Minister Jan Vos. Also due to attend are Norwegian Foreign Minister Kari Holm and Danish Trade Minister Ida Lund.",
      ["scheduled DK,NL,NO: Jan Vos, Kari Holm, Ida Lund"],
    ],
    [
      "a state that only a later sentence gives",
      "Energy Minister Otto Berg will not go to Lima on Monday. The visit has been called off, Norway's Otto Berg said.",
      ["cancelled NO,PE: Otto Berg"],
    ],
    [
      "a leader whose state the headline speaks of",
      "Norway offers help to Togo\nNorwegian Prime Minister Kari Holm promised medicine during a rare sit-down with junta chief Kossi Adou in Accra on Wednesday.",
      ["held NO,TG: Kari Holm, Kossi Adou"],
    ],
    [
      "one adjective before two offices",
      "The second meeting in Lima brought together Japanese Foreign Minister Aki Mori and Defense Minister Ken Abe with their Peruvian counterparts, Pablo Rivas and Luis Soto.",
      ["held JP,PE: Aki Mori, Ken Abe, Pablo Rivas, Luis Soto"],
    ],
    [
      "whose meeting it was that came to nothing",
      "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pablo Rivas in Santiago on Monday. Farmers were not impressed. A meeting with the secretary general of the Arab League, Sami Nader, which had been arranged for Tuesday, has been cancelled.",
      ["held CL,NO: Kari Holm, Pablo Rivas", "cancelled Arab League,NO: Kari Holm, Sami Nader"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("people who are introduced apart from their office", () => {
  test("the opening's minister, named in the next sentence", () => {
    const text =
      "The foreign secretary has put off a visit to Peru that was to begin on Sunday, amid anger over Britain's fish quotas. Anna Doyle had been expected to open a school. Doyle gave no reason.";
    expect(read(text, { outlet: "BBC News" })).toEqual(["postponed GB,PE: Anna Doyle"]);
  });
  test.for<[string, string, string[]]>([
    [
      "the leader of a state is its president",
      "Norwegian Foreign Minister Kari Holm met Mongolian President Bat Ganzorig in Oslo on Monday. In the afternoon, Norwegian Prime Minister Ida Lund hosted a reception for the Mongolian leader.",
      ["held MN,NO: Kari Holm, Bat Ganzorig", "held MN,NO: Ida Lund, Bat Ganzorig"],
    ],
    [
      "a rank of several words between office and name",
      "Norwegian Defence Minister Kari Holm spoke over telephone on Monday with Sri Lanka's Defence Secretary, Air Vice Marshal (retd) Nimal Perera.",
      ["held LK,NO: Kari Holm, Nimal Perera"],
    ],
    [
      "what somebody was before is not his office",
      "Irish Foreign Minister Cormac Daly met his Egyptian counterpart, Tarek Shaheen, in Cairo on Monday. Mr Shaheen, a former ambassador to Chad, took no questions.",
      ["held EG,IE: Cormac Daly, Tarek Shaheen"],
    ],
    [
      "the vice president and the president are two people",
      "Readout of the Vice President's Call with President Soto of Peru\n\nThe White House\nOffice of the Vice President\n\nThis morning, the Vice President spoke with President Luis Soto of Peru. The Vice President and President Soto discussed the floods.",
      ["held PE,US: Luis Soto"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("words that look like states, towns and people", () => {
  test("money is no party, and a name is known without its diacritics", () => {
    expect(
      read(
        "Việt Nam, Peru aim at US$500 million\nVietnamese President Lê Bảo held talks with Peruvian President Luis Soto in Hà Nội on Wednesday.",
      ),
    ).toEqual(["held PE,VN: Lê Bảo, Luis Soto"]);
  });
  test("the two sides of a strait are no delegations", () => {
    expect(
      read(
        "Norwegian Foreign Minister Kari Holm phoned Danish Foreign Minister Ida Lund on Monday. Fishermen from both sides of the Sound, who were to have sat across the table in Malmo last month, are still waiting.",
      ),
    ).toEqual(["held DK,NO: Kari Holm, Ida Lund"]);
  });
  test("a body that tells of a meeting is not the body that met", () => {
    const [event] = extract(
      documentOf(
        "Norwegian Foreign Minister Kari Holm met Togolese Foreign Minister Kossi Adou during talks in Lome on Monday, Togo's State Reform Council said in a statement.",
      ),
    ).events;
    expect(event?.mechanism ?? null).toBeNull();
  });
});

describe("what became of it", () => {
  test.for<[string, string]>([
    ["Norwegian Foreign Minister Kari Holm has put off visits to Peru and Chile.", "postponed"],
    [
      "Kari Holm, the Norwegian foreign minister, had been slated to hold talks in Lima on Monday with Peruvian Foreign Minister Luis Soto.",
      "cancelled",
    ],
    [
      "Reports of a forthcoming meeting between Norwegian Foreign Minister Kari Holm and Peruvian Foreign Minister Luis Soto do not correspond to reality.",
      "denied",
    ],
    [
      "Norwegian Foreign Minister Kari Holm's meeting with Peruvian Foreign Minister Luis Soto, planned for weeks and prepared down to the menu, was called off on Thursday.",
      "cancelled",
    ],
  ])("%s", ([text, status]) => expect(extract(documentOf(text)).events.map((event) => event.status)).toEqual([status]));
  test("talks that a report dates a day ahead, in another zone, were held", () => {
    const text =
      "Norwegian Foreign Minister Kari Holm was warm about tuna quotas in talks with Peruvian Foreign Minister Luis Soto in Tokyo on 20 June 2025.";
    expect(read(text)).toEqual(["held NO,PE: Kari Holm, Luis Soto"]);
  });
  test("agreeing to open negotiations is no round of them", () => {
    const { events } = extract(
      documentOf(
        "Norwegian Foreign Minister Kari Holm and Peruvian Foreign Minister Luis Soto agreed on Friday to start negotiations.",
      ),
    );
    expect(events.map(({ kind }) => kind)).not.toContain("negotiation_round");
  });
});
