import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const statusOf = (text: string): string | undefined => extract(documentOf(text)).events[0]?.status;

describe("the status of a meeting is read from its own clause", () => {
  test.for([
    ["Norwegian Foreign Minister Anna Berg met Peruvian President Luis Ortiz in Lima.", "held"],
    ["Norway telephoned Denmark.", "held"],
    ["China's envoy Li Hua arrived in Lima for talks with President Luis Ortiz.", "held"],
    ["Norwegian Foreign Minister Anna Berg will meet Peruvian President Luis Ortiz in Lima.", "scheduled"],
    ["Norwegian Foreign Minister Anna Berg will on Thursday meet Peruvian President Luis Ortiz in Lima.", "scheduled"],
    ["Norway's Foreign Minister Anna Berg will, on Friday, receive Peruvian President Luis Ortiz.", "scheduled"],
    ["Norway's Foreign Minister Anna Berg will later this week host Peruvian President Luis Ortiz.", "scheduled"],
    ["Norway's Foreign Minister Anna Berg will tomorrow hold talks with Peruvian President Luis Ortiz.", "scheduled"],
    ["Norwegian Foreign Minister Anna Berg will in the coming days visit Peru.", "scheduled"],
    ["Norwegian Foreign Minister Anna Berg agreed to meet Peruvian President Luis Ortiz.", "scheduled"],
    ["Norwegian Foreign Minister Anna Berg is due to hold talks with Peruvian President Luis Ortiz.", "scheduled"],
    ["Norwegian Foreign Minister Anna Berg may meet Peruvian President Luis Ortiz.", "possible"],
    ["Norwegian President Anna Berg invited Peruvian President Luis Ortiz to pay a state visit to Norway.", undefined],
    ["Norwegian Foreign Minister Anna Berg had not met Peruvian President Luis Ortiz for nine months.", undefined],
    ["Norwegian Foreign Minister Anna Berg refused to meet Peruvian President Luis Ortiz.", "denied"],
    ["Norwegian Foreign Minister Anna Berg decided not to visit Peru this year.", "denied"],
    ["It is not clear whether Norwegian Foreign Minister Anna Berg will visit Peru this year.", "possible"],
    ["Norway declined to say if Foreign Minister Anna Berg would meet Peruvian President Luis Ortiz.", "possible"],
    ["Norwegian Foreign Minister Anna Berg has no plans to meet Peruvian President Luis Ortiz.", "denied"],
    ["Norwegian Foreign Minister Anna Berg cancelled a meeting with Peruvian President Luis Ortiz.", "cancelled"],
    ["A summit between the leaders of Norway and Peru has been called off.", "cancelled"],
    ["Norwegian Foreign Minister Anna Berg postponed a trip to Peru.", "postponed"],
    [
      "They spoke of President Ada Moe of Norway's June trip to Peru to attend the Ports Forum and meet with Peruvian President Luis Ortiz.",
      "scheduled",
    ],
    [
      "Norwegian Foreign Minister Anna Berg flew to Lima to open a school and meet with Peruvian President Luis Ortiz.",
      "held",
    ],
    [
      "Norwegian Foreign Minister Anna Berg will travel to Lima on Monday to commemorate ten years of the ports pact of both navies and their many friends, unveil a plaque and meet with Peruvian President Luis Ortiz.",
      "scheduled",
    ],
    ["Norwegian Foreign Minister Anna Berg's trip to Peru will not go ahead this week, her office said.", "cancelled"],
    ["A visit to Peru by Norwegian Foreign Minister Anna Berg, planned for Tuesday, will not take place.", "cancelled"],
    [
      "A meeting between Norwegian Foreign Minister Anna Berg and Peruvian President Luis Ortiz that had been planned for Monday fell through.",
      "cancelled",
    ],
    [
      "The call between Norwegian Foreign Minister Anna Berg and Peruvian President Luis Ortiz never happened.",
      "cancelled",
    ],
    [
      "The visit of Norwegian Foreign Minister Anna Berg to Lima, announced for Wednesday, did not happen.",
      "cancelled",
    ],
    ["The visit of Norwegian Foreign Minister Anna Berg to Lima failed to materialise.", "cancelled"],
    ["The visit of Norwegian Foreign Minister Anna Berg to Lima will not take place until the autumn.", "postponed"],

    [
      "Norwegian Foreign Minister Anna Berg's visit to Peru would not go ahead unless the strike ended, she said.",
      "possible",
    ],
    [
      "Norwegian Foreign Minister Anna Berg visited Peru on Tuesday and said that the fire did not happen by chance.",
      "held",
    ],
    ["A visit to St. Petersburg by Norwegian Foreign Minister Anna Berg has been postponed.", "postponed"],
    [
      "A meeting between Norwegian Foreign Minister Anna Berg and Peruvian President Gen. Luis Ortiz has been called off.",
      "cancelled",
    ],
    ["Rebels forced Norwegian Foreign Minister Anna Berg's plane to land in Gao.", undefined],
    ["Norway urged Mali to hold talks with Algeria.", undefined],
    ["Norway called for talks between Mali and Algeria.", undefined],
  ] as const)("%s", ([text, want]) => expect(statusOf(text)).toBe(want));
});

test("nobody is at what he stayed away from", () => {
  const { events } = extract(
    documentOf("Hungarian Prime Minister Bela Somogyi skipped Monday's EU summit in Brussels and went fishing."),
  );
  expect(events).toEqual([]);
});
