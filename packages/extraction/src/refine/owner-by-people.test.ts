import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

/** Topics and outcomes by the kind, status and sides of their meeting. */
const saidOf = (text: string): string[] =>
  extract(documentOf(text)).events.map(
    ({ kind, status, parties, participants, topics, outcomes }) =>
      `${kind} ${status} ${[...parties].sort().join(",")} ${participants.length}: ${[...topics, ...outcomes.map(({ text: words }) => words)].join(", ")}`,
  );

const CALLS =
  "Norwegian Foreign Minister Kari Holm and Chilean Foreign Minister Pablo Rivas held talks in Santiago on Tuesday.\n\nOn Wednesday Holm was received by Chilean President Ana Soto.";
const LEADERS =
  "Norwegian Prime Minister Lars Moe met Chilean President Ana Soto in Santiago on Tuesday.\n\nOn Monday Moe had received Chilean Foreign Minister Pablo Rivas at his hotel.";
const THEN_ON =
  "Norwegian Prime Minister Lars Moe met Chilean President Ana Soto in Santiago on Tuesday.\n\nOn Thursday Moe will fly to Lima, where he is due to meet Peruvian President Rosa Quispe.";
const OFF =
  "A round of consultations between Norway and Chile, due in Santiago on Thursday, has been called off because of snow.\n\nNorwegian Prime Minister Lars Moe met Chilean President Ana Soto in Oslo on Tuesday.";

test.for<[text: string, want: string[]]>([
  [
    `${CALLS}\n\nThe foreign ministers discussed kelp.`,
    ["bilateral_meeting held CL,NO 2: kelp", "bilateral_meeting held CL,NO 2: "],
  ],
  [
    `${CALLS}\n\nHolm and Rivas also discussed pilotage.`,
    ["bilateral_meeting held CL,NO 2: pilotage", "bilateral_meeting held CL,NO 2: "],
  ],
  [
    `${CALLS}\n\nThe ministers exchanged views on krill.`,
    ["bilateral_meeting held CL,NO 2: krill", "bilateral_meeting held CL,NO 2: "],
  ],
  [
    `${LEADERS}\n\nThe leaders reviewed salmon licences.`,
    ["bilateral_meeting held CL,NO 2: salmon licences", "bilateral_meeting held CL,NO 2: "],
  ],
  [
    `${THEN_ON}\n\nThey also discussed a tax treaty.`,
    ["bilateral_meeting held CL,NO 2: tax treaty", "visit scheduled NO,PE 2: "],
  ],
  [
    `${THEN_ON}\n\nThere they will discuss anchovies.`,
    ["bilateral_meeting held CL,NO 2: ", "visit scheduled NO,PE 2: anchovies"],
  ],
  [
    `${THEN_ON}\n\nIce charts were discussed as well.`,
    ["bilateral_meeting held CL,NO 2: Ice charts", "visit scheduled NO,PE 2: "],
  ],
  [
    `${OFF}\n\nThe two sides were to discuss port fees.`,
    ["negotiation_round cancelled CL,NO 0: port fees", "bilateral_meeting held CL,NO 2: "],
  ],
  [
    "The chief of the fund is on his way home.\n\nThis morning, before leaving, he met with the Foreign Minister of Somalia, Hodan Warsame. They discussed lithium.\n\nNorwegian Prime Minister Lars Moe met Chilean President Ana Soto in Santiago on Tuesday.",
    ["bilateral_meeting held CL,NO 2: "],
  ],
  [
    "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pablo Rivas in Santiago on Tuesday.\n\nLater Holm and Ugandan State Minister Okello Odoch signed an accord on air services.\n\nThey also reviewed the situation in South Sudan.",
    [
      "bilateral_meeting held CL,NO 2: ",
      "signing held NO,UG 2: air services, situation in South Sudan, an accord on air services",
    ],
  ],
  [
    "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pablo Rivas in Santiago on Tuesday.\n\nUgandan State Minister Okello Odoch praised the news.\n\nThey also reviewed the krill catch.",
    ["bilateral_meeting held CL,NO 2: krill catch"],
  ],
])("whose meeting a sentence tells of: %s", ([text, want]) => expect(saidOf(text)).toEqual(want));
