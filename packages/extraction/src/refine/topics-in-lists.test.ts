import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const topicsOf = (text: string): readonly string[] | undefined =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events[0]?.topics;

test.for<[text: string, want: string[]]>([
  ["They discussed cooperation in mining, glassmaking and ports.", ["mining", "glassmaking", "ports"]],
  ["They discussed cooperation in mining, maritime, culture, and sport.", ["mining", "maritime", "culture", "sport"]],
  ["They will explore cooperation in ports, health and AI.", ["ports", "health", "AI"]],
  ["They discussed tariffs, the Torre Dam and ferry links.", ["tariffs", "Torre Dam", "ferry links"]],
  [
    "They discussed fish quotas, the Labour Permit Scheme and ferry links.",
    ["fish quotas", "Labour Permit Scheme", "ferry links"],
  ],
  ["Repercussions from the closure of the strait were discussed.", ["closure of the strait"]],
  [
    "They discussed tidal power and ways to store it, in addition to a review of efforts to secure grain.",
    ["tidal power", "grain"],
  ],
  [
    "They reviewed the progress of cooperation in domains such as political, security, mining and sport.",
    ["security", "mining", "sport"],
  ],
  ["They exchanged views on a number of issues of mutual concern, most notably the war in Sudan.", ["war in Sudan"]],
  ["They discussed markets, aspects of cooperation in desalination, and ports.", ["markets", "desalination", "ports"]],
  [
    "The talks centred on the upkeep of the lock, the price of salt, and the recall of divers announced by Chile.",
    ["upkeep of the lock", "price of salt", "recall of divers announced by Chile"],
  ],
  [
    "They dealt with the flow of gas during the winter, the shared fight against rustlers and the hours of the post.",
    ["flow of gas", "rustlers", "hours of the post"],
  ],
  [
    "They discussed maize exports, a US offer on tugs and last month's ferry strike.",
    ["maize exports", "US offer on tugs", "last month's ferry strike"],
  ],
  [
    "They discussed the seats of both countries on the council, the 1987 treaty on pilots and the $3 billion dry dock.",
    ["seats of both countries on the council", "1987 treaty on pilots", "$3 billion dry dock"],
  ],
  [
    "They discussed krill, the Strait Crossing Project and heating in the ports.",
    ["krill", "Strait Crossing Project", "heating in the ports"],
  ],
  [
    "They discussed contacts between the two navies and the Arica – Oruro line.",
    ["contacts between the two navies", "Arica – Oruro line"],
  ],
  [
    "The ministers weighed up the sale of two tugs and the upkeep of the lock.",
    ["sale of two tugs", "upkeep of the lock"],
  ],
  [
    "He spoke of the fight against krill poaching, and she of the situation in Haiti.",
    ["krill poaching", "situation in Haiti"],
  ],
])("each of a list is a topic: %s", ([text, want]) => {
  expect(topicsOf(text)).toEqual(want);
});
