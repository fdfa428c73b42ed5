import { describe, expect, test } from "vitest";
import { sentenceOf } from "../test-sentence.ts";
import { findMechanisms } from "./mechanisms.ts";

const read = (text: string): string[] =>
  findMechanisms(sentenceOf(text), new Map()).map(({ name, ordinal, parties }) =>
    `${name} #${ordinal ?? ""} ${parties.join("+")}`.trim(),
  );

describe("a mechanism is read with its number and sides", () => {
  test.for([
    [
      "They co-chaired the 12th Meeting of the Norway-Peru Joint Commission.",
      ["Norway-Peru Joint Commission #12 NO+PE"],
    ],
    ["The Seventh U.S.-Chile Strategic Dialogue took place.", ["U.S.-Chile Strategic Dialogue #7 US+CL"]],
    ["The XIX session of the Intergovernmental Commission took place.", ["Intergovernmental Commission #19"]],
    ["The inaugural Chile-EU Energy Dialogue opened.", ["Chile-EU Energy Dialogue #1 CL+EU"]],
    ["The Norway-Peru Joint Commission held its fifth session.", ["Norway-Peru Joint Commission #5 NO+PE"]],
    [
      "The work of the Norway-Peru Joint Commission since its 11th meeting was praised.",
      ["Norway-Peru Joint Commission # NO+PE"],
    ],
    ["The African Union summit opened.", ["African Union summit # African Union"]],
    ["A U.S.-EU Dialogue on China is planned.", ["U.S.-EU Dialogue on China # US+EU"]],
    ["They will hold a meeting of the financial working group.", ["financial working group #"]],
  ] as const)("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("an institution is no meeting", () => {
  test.for(["The UN Security Council voted.", "The State Council approved it.", "The European Commission agreed."])(
    "%s",
    (text) => expect(read(text)).toEqual([]),
  );
});
