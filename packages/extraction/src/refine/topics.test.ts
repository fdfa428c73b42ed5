import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met with Chilean Foreign Minister Pablo Rivas in Oslo on Tuesday.";

const eventOf = (text: string, title: string | null = null) =>
  extract(documentOf(`${LEAD}\n\n${text}`, { title })).events[0];

test.for([
  [
    "They discussed salmon licences, port fees and the return of seized nets.",
    ["salmon licences", "port fees", "return of seized nets"],
  ],
  ["They discussed ways to deepen cooperation in areas, including ice charts and kelp.", ["ice charts", "kelp"]],
  ["The talks focused on topics ranging from whale counts to visas.", ["whale counts", "visas"]],
  ["On icebreakers, the two sides gave their assessments.", ["icebreakers"]],
  ["Drift nets and seal pups were also raised.", ["Drift nets", "seal pups"]],
  ["The two went over the ferry between Bergen and Hull and a canal.", ["ferry between Bergen and Hull", "canal"]],
  ["They spoke about drought in northern Mali, Niger and Chad.", ["drought in northern Mali"]],
  ["They discussed the Reine reef, a patch of water that nobody owns.", ["Reine reef"]],
  [
    "The ministers discussed trade and investment and U.S. and Canadian tariffs.",
    ["trade and investment", "U.S. and Canadian tariffs"],
  ],
  ["Holm called for a truce in the gulf.", ["truce in the gulf"]],
])("what was talked about, each a noun phrase: %s", ([text, want]) =>
  expect(eventOf(text as string)?.topics).toEqual(want),
);

test.for([
  "They did not discuss whale counts.",
  "They exchanged views on issues of mutual interest.",
  "They discussed Norway.",
  "Asked about whale counts, a diplomat smiled.",
])("no matter of the talks: %s", (text) => expect(eventOf(text)?.topics).toEqual([]));

test("what a side only spoke of counts where nothing was discussed", () => {
  expect(eventOf("They discussed kelp. Holm pushed for a truce in the gulf.")?.topics).toEqual(["kelp"]);
});

test("a headline names a topic in the words of the text", () => {
  expect(eventOf("Nobody had counted the grey whales.", "Holm, Rivas talk grey whales in Oslo")?.topics).toEqual([
    "grey whales",
  ]);
});
