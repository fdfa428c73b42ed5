import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const peopleOf = (text: string): string[] =>
  extract(documentOf(text)).events[0]?.participants.map(
    ({ name, country, role }) => `${name} ${country ?? "?"} ${role}`,
  ) ?? [];

describe("who invites a visitor is of the state visited, and his host", () => {
  test.for([
    [
      "At the invitation of Foreign Minister Duan Wei, Foreign Minister Petar Kolev of Bulgaria will pay an official visit to China from 23 to 26 June.",
      ["Duan Wei CN host", "Petar Kolev BG guest"],
    ],
    [
      "At the invitation of President Daniel Otieno, President Lamin Sonko of The Gambia is paying a state visit to Kenya.",
      ["Daniel Otieno KE host", "Lamin Sonko GM guest"],
    ],
    [
      "Prime Minister Luka Tevzadze of Georgia visited Singapore on Monday on the invitation of Prime Minister Goh Wei Ming.",
      ["Luka Tevzadze GE guest", "Goh Wei Ming SG host"],
    ],
    [
      "At the kind invitation of his counterpart Hamad Al Rawahi, Foreign Minister Petar Kolev of Bulgaria arrived in Muscat on Monday.",
      ["Hamad Al Rawahi OM host", "Petar Kolev BG guest"],
    ],
    [
      "Norwegian Foreign Minister Anna Berg visited Lima on Monday at the invitation of Peruvian Foreign Minister Luis Ortiz.",
      ["Anna Berg NO guest", "Luis Ortiz PE host"],
    ],
  ] as const)("%s", ([text, people]) => {
    expect(peopleOf(text).toSorted()).toEqual([...people].toSorted());
  });
});
