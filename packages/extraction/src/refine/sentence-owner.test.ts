import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

/** Topics and outcomes by the sides of their meeting: "NO,PE: cod". */
const saidOf = (text: string): string[] =>
  extract(documentOf(text)).events.map(
    ({ kind, parties, topics, outcomes }) =>
      `${kind} ${[...parties].sort().join(",")}: ${[...topics, ...outcomes.map(({ text: words }) => words)].join(", ")}`,
  );

const TOUR =
  "In Lima, Norwegian Foreign Minister Kari Holm met her Peruvian counterpart Ana Soto on Tuesday. They discussed anchovy quotas.\n\nIn Santiago, Holm was received by Chilean Foreign Minister Pablo Rivas on Wednesday. The two ministers discussed lithium.";
const TWO =
  "Norway's deputy foreign minister, Kari Holm, met her Chilean counterpart, Pablo Rivas, in Oslo on Tuesday.\n\nThe same day, the finance ministers of Norway and Peru, Lars Moe and Ana Soto, met in Bergen.";
const CALL =
  "Norwegian President Lars Moe met Peruvian President Ana Soto in Oslo on Tuesday.\n\nOn Wednesday he spoke by telephone with Chilean President Pablo Rivas.";

test.for<[text: string, want: string[]]>([
  [
    `${TOUR}\n\nThe Peruvian side asked for help with the cleaning of a lake.`,
    ["bilateral_meeting NO,PE: anchovy quotas, cleaning of a lake", "bilateral_meeting CL,NO: lithium"],
  ],
  [
    `${TOUR}\n\nThe meeting in Lima also touched on visas.`,
    ["bilateral_meeting NO,PE: anchovy quotas, visas", "bilateral_meeting CL,NO: lithium"],
  ],
  [
    `${TOUR}\n\nIn Lima the talks turned to a tax treaty as well.`,
    ["bilateral_meeting NO,PE: anchovy quotas, tax treaty", "bilateral_meeting CL,NO: lithium"],
  ],
  [
    `${TWO}\n\nThe deputy foreign ministers agreed to open a school in Arica.`,
    ["bilateral_meeting CL,NO: school in Arica, open a school in Arica", "bilateral_meeting NO,PE: "],
  ],
  [
    `${TWO}\n\nRivas complained about delays at the port.`,
    ["bilateral_meeting CL,NO: delays at the port", "bilateral_meeting NO,PE: "],
  ],
  [
    `${CALL}\n\nThe meeting also covered a tax treaty. The call also covered sea cables.`,
    ["bilateral_meeting NO,PE: tax treaty", "phone_call CL,NO: sea cables"],
  ],
])("a sentence is told of the meeting whose town, side, office or means it names: %s", ([text, want]) =>
  expect(saidOf(text)).toEqual(want),
);
