import { describe, expect, test } from "vitest";
import { abbreviateOrganisations, foldParty } from "./organisations.ts";

test.each([
  ["NO", "NO"],
  ["European Commission", "EU"],
  ["Евросоюз", "EU"],
  ["الاتحاد الأوروبي", "EU"],
  ["Organisation of Islamic Cooperation", "oic"],
  ["OCI", "oic"],
  ["Организация исламского сотрудничества", "oic"],
  ["国际原子能机构", "iaea"],
  ["AIEA", "iaea"],
  ["Hanse Harbour League", "hanse harbour league"],
])("the party %s is %s", (party, folded) => {
  expect(foldParty(party)).toBe(folded);
});

describe("inside a name", () => {
  test.each([
    ["Shanghai Cooperation Organisation Summit", "sco summit"],
    ["саммит ШОС", "саммит sco"],
    ["上海合作组织峰会", "sco 峰会"],
    ["قمة مجلس التعاون الخليجي", "قمة gcc"],
    ["Comisión para las Pesquerías", "comisión para las pesquerías"],
    ["dialogue entre un pays et son voisin", "dialogue entre un pays et son voisin"],
  ])("%s is %s", (name, short) => {
    expect(abbreviateOrganisations(name)).toBe(short);
  });
});
