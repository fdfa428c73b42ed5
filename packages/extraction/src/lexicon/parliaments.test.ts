import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

test.for([
  ["Majilis Speaker Yerlan Bekov", "KZ"],
  ["Milli Majlis Speaker Sahiba Guliyeva", "AZ"],
  ["Speaker of the Sabor Gordan Jandric", "HR"],
  ["Dewan Rakyat Speaker Johari Abdul", "MY"],
  ["Lok Sabha Speaker Om Verma", "IN"],
] as const)("%s is of the state whose parliament bears that name", ([speaker, state]) => {
  const { events } = extract(documentOf(`${speaker} met Peruvian President Luis Ortiz in Lima on Monday.`));
  expect(events[0]?.parties).toEqual([state, "PE"].toSorted());
});

test("a senate may be any state's", () => {
  const { events } = extract(documentOf("Senate Speaker Ada Moe met Peruvian President Luis Ortiz in Lima on Monday."));
  expect(events).toEqual([]);
});
