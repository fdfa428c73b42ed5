import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const outcomesOf = (text: string): string[] =>
  extract(documentOf(`${LEAD}\n\n${text}`)).events.flatMap(({ outcomes }) => outcomes.map(({ text: words }) => words));

test.for<[text: string, want: string[]]>([
  ["They agreed, among other things, to share ice charts.", ["share ice charts"]],
  ["The talks ended with agreement on joint patrols in the Barents Sea.", ["joint patrols in the Barents Sea"]],
  ["The talks ended with a promise to cut port fees by half.", ["cut port fees by half"]],
  [
    "The summit ended with an agreement on joint patrols and a pledge to cut port fees by half.",
    ["joint patrols", "cut port fees by half"],
  ],
  ["Both sides committed to close the chapter on cod before March.", ["close the chapter on cod before March"]],
  ["The sides made a commitment to close the chapter on cod before March.", ["close the chapter on cod before March"]],
  ["They approved the map of the sea boundary.", ["the map of the sea boundary"]],
  ["They approved a list of 20 ports.", ["a list of 20 ports"]],
  ["The Conference approved the admission of Chile as an observer.", ["the admission of Chile as an observer"]],
  ["They endorsed the option of a joint fleet.", ["the option of a joint fleet"]],
  ["They announced the formation of a coordination council.", ["the formation of a coordination council"]],
  ["They announced the launch of a joint fellowship for divers.", ["the launch of a joint fellowship for divers"]],
  ["They also announced that a ferry would sail twice a week from May.", ["a ferry would sail twice a week from May"]],
  [
    "Chile in turn will simplify visas and add 14 goods to the free list.",
    ["Chile in turn will simplify visas", "add 14 goods to the free list"],
  ],
  ["Holm proposed a panel of three lawyers.", ["a panel of three lawyers"]],
  ["Rivas proposed a joint conference on krill in the spring.", ["a joint conference on krill in the spring"]],
  ["Rivas proposed setting up a hotline between ports.", ["setting up a hotline between ports"]],
  ["The two ministers put pen to paper on a krill treaty.", ["a krill treaty"]],
  ["The two ministers penned an agreement on krill.", ["an agreement on krill"]],
  ["The talks resulted in a deal to reopen the pier.", ["a deal to reopen the pier"]],
  [
    "Ferries between the two ports will sail again from May.",
    ["Ferries between the two ports will sail again from May"],
  ],
  [
    "Trucks should not wait more than a day at the border, the governments have agreed.",
    ["Trucks should not wait more than a day at the border"],
  ],
  [
    "A hotline between the two navies would be working by May, they said.",
    ["A hotline between the two navies would be working by May"],
  ],
  ["The joint statement says a hotline will be working by May.", ["a hotline will be working by May"]],
  ["They aim to double trade by 2030.", ["double trade by 2030"]],
  ["The two countries intend to hold the next summit in Arica in 2027.", ["hold the next summit in Arica in 2027"]],
  ["The ministers tasked their experts with drafting a treaty by May.", ["drafting a treaty by May"]],
  ["The two sides exchanged a second set of offers on goods.", ["a second set of offers on goods"]],
  ["They exchanged lists of 200 prisoners.", ["lists of 200 prisoners"]],
  ["Norway will give Chile two patrol boats, Holm said.", ["give Chile two patrol boats"]],
  ["Chile has undertaken to introduce a law before Easter.", ["introduce a law before Easter"]],
  ["They closed two of the eight chapters.", ["two of the eight chapters"]],
  ["They agreed in writing to free the sailors.", ["free the sailors"]],
  ["Chile promised to free the two sailors.", ["free the two sailors"]],
])("what was approved, promised or proposed: %s", ([text, want]) => expect(outcomesOf(text)).toEqual(want));

test.for([
  "They approved of the weather.",
  '"Nine years is long," Rivas said in a joint press statement.',
  "The ministers spoke in a joint statement of a useful day.",
  "At the summit of 2019, at which it was decided to form a council, they danced.",
  "They said they would like tea.",
  "Holm had proposed a panel of lawyers.",
  "Chile promised to come back.",
])("nothing of the kind: %s", (text) => expect(outcomesOf(text)).toEqual([]));
