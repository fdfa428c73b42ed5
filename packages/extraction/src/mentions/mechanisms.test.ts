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
    ["He is Secretary General of the Cooperation Council for the Arab States of the Gulf (GCC), and spoke.", []],
    ["The Chad-Niger Joint Commission held its fourth ministerial meeting.", ["Chad-Niger Joint Commission #4 TD+NE"]],
    ["The XIX session of the Intergovernmental Commission took place.", ["Intergovernmental Commission #19"]],
    ["The inaugural Chile-EU Energy Dialogue opened.", ["Chile-EU Energy Dialogue #1 CL+EU"]],
    ["The Norway-Peru Joint Commission held its fifth session.", ["Norway-Peru Joint Commission #5 NO+PE"]],
    [
      "The work of the Norway-Peru Joint Commission since its 11th meeting was praised.",
      ["Norway-Peru Joint Commission # NO+PE"],
    ],
    ["They met for talks of the General Border Committee.", ["General Border Committee #"]],
    ["He met the Secretary General of the Joint Committee.", ["Joint Committee #"]],
    ["Chile and the EU held their 31st annual summit.", ["summit #31"]],
    ["They held their third summit in two months.", []],
    ["He spoke at Monday's African Union summit.", ["African Union summit # African Union"]],
    [
      "The Chile-Oman vice-ministerial strategic dialogue was held.",
      ["Chile-Oman vice-ministerial strategic dialogue # CL+OM"],
    ],
    ["The African Union summit opened.", ["African Union summit # African Union"]],
    ["A U.S.-EU Dialogue on China is planned.", ["U.S.-EU Dialogue on China # US+EU"]],
    ["They will hold a meeting of the financial working group.", ["financial working group #"]],
    ["They opened the 11th trilateral summit.", ["trilateral summit #11"]],
    ["They held the first-ever trilateral summit.", []],
    ["They held the 31st dialogue on herring.", ["dialogue #31"]],
    ["They met for their second dialogue.", []],
    ['They held their "2+2" meeting.', ["2+2 meeting #"]],
    ['They held the third "two-plus-two" ministerial dialogue.', ["two-plus-two ministerial dialogue #3"]],
    ["The XV Binational Cabinet of Peru and Ecuador closed.", ["Binational Cabinet of Peru and Ecuador #15 PE+EC"]],
    ["Round IV of the intra-Libyan talks ended.", ["intra-Libyan talks #4 LY"]],
    [
      "The fifth round of the Chile-Oman Free Trade Agreement negotiations ended.",
      ["Chile-Oman Free Trade Agreement negotiations #5 CL+OM"],
    ],
    ["The third round of railway talks ended.", []],
    ["The 58th ASEAN Foreign Ministers' Meeting opened.", ["ASEAN Foreign Ministers' Meeting #58 ASEAN"]],
    ["The Chile-Oman Foreign Ministers' Meeting was short.", []],
    ["The 11th commerce secretary-level meeting ended.", ["commerce secretary-level meeting #11"]],
    ["The second commerce secretary-level meeting ended.", []],
    ["Japan, North Korea Begin Talks on Missing Nationals", []],
    ["Rwanda and Uganda Reopen Border After Entebbe Commission Meeting", ["Entebbe Commission #"]],
    [
      "Lima hosted the fifth meeting of Prosecutors of the Courts of the Andean States today.",
      ["meeting of Prosecutors of the Courts of the Andean States #5"],
    ],
    ["The third meeting of the ministers was short.", []],
    ["Chile-Oman Commission on Ports Meets in Lima for a third time.", ["Chile-Oman Commission on Ports # CL+OM"]],
    ["She hosted the Adriatic Trilateral.", ["Adriatic Trilateral #"]],
    ["They sat at the fourth Chile-Ghana Business Council.", ["Chile-Ghana Business Council #4 CL+GH"]],
    ["The Chilean Business Council dined.", []],
    ["The Conference in Support of Island Schools opened.", ["Conference in Support of Island Schools #"]],
    ["She was in Oslo, Norway for the Munich Security Conference.", ["Munich Security Conference #"]],
    ["Talks from 20th to 22nd April for the Oslo Ports Conference were planned.", ["Oslo Ports Conference #"]],
    ["They dined at the Adum Conference Centre.", []],
    ["She had a Video Consultation with him.", []],
  ] as const)("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("an institution is no meeting", () => {
  test.for(["The UN Security Council voted.", "The State Council approved it.", "The European Commission agreed."])(
    "%s",
    (text) => expect(read(text)).toEqual([]),
  );
});
