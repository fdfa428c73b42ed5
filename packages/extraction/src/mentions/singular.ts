import type { Office } from "../model.ts";

const HOLDERS =
  /(?<stem>minister|president|premier|secretar|leader|director|ambassador|envoy|advis[eo]r|negotiator|representative|chief|chancellor|commissioner|speaker|governor|commander|diplomat|head)(?:s|ies)(?=$|\s(?:of|for)\s)/i;

/** The office of one of its holders: "Secretaries of State" -> "Secretary of State", "prime ministers of the Visegrad Four" -> "prime minister". */
export const singular = (office: Office): Office => ({
  ...office,
  text: office.text
    .replace(/(?<=s) of the .*$/, "")
    .replace(HOLDERS, (_, stem: string) => (/secretar$/i.test(stem) ? `${stem}y` : stem)),
});
