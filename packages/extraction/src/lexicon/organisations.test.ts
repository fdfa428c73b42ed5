import { describe, expect, test } from "vitest";
import { findParties } from "../mentions/parties.ts";
import { sentenceOf } from "../test-sentence.ts";
import { COUNTRIES } from "./countries.ts";
import { FORUM_PARTIES, INSTITUTIONS_OF_STATE, ORGANISATIONS } from "./organisations.ts";

const read = (text: string): string =>
  findParties(sentenceOf(text).tokens)
    .map(({ party }) => party)
    .join("; ");

test("each name belongs to one organisation, and no organisation has a country's name", () => {
  const countries = new Set(
    COUNTRIES.flatMap(({ names, adjectives, governments }) => [...names, ...adjectives, ...governments]),
  );
  const owner = new Map<string, string>();
  for (const { party, names } of ORGANISATIONS)
    for (const name of names) {
      expect([name, owner.get(name) ?? party]).toEqual([name, party]);
      owner.set(name, party);
      expect(countries).not.toContain(name);
    }
});

test("every forum is an organisation of the table; every institution a state of the other", () => {
  const parties = new Set(ORGANISATIONS.map(({ party }) => party));
  for (const forum of FORUM_PARTIES) expect(parties).toContain(forum);
  const codes = new Set(COUNTRIES.map(({ code }) => code));
  for (const code of INSTITUTIONS_OF_STATE.values()) expect(codes).toContain(code);
});

describe("an organisation is found by name and abbreviation", () => {
  test.for([
    ["The E3 met the P5+1.", "E3; P5+1"],
    ["The E3/EU+3 met.", "P5+1"],
    ["The C5+1 and the Weimar Triangle", "C5+1; Weimar Triangle"],
    ["The Bucharest Nine, the B9 and the Lublin Triangle", "Bucharest Nine; Bucharest Nine; Lublin Triangle"],
    ["The Normandy Format and the Astana trio", "Normandy Four; Astana trio"],
    ["AUKUS, I2U2 and the Quint", "AUKUS; I2U2; Quint"],
    [
      "The Three Seas Initiative, the Brdo-Brijuni Process and Open Balkan",
      "Three Seas Initiative; Brdo-Brijuni Process; Open Balkan",
    ],
    ["The V4 and the Nordic-Baltic Eight", "Visegrad Group; Nordic-Baltic Eight"],
    [
      "The Melanesian Spearhead Group and the Pacific Islands Forum",
      "Melanesian Spearhead Group; Pacific Islands Forum",
    ],
    ["OACPS, the G77 and the Non-Aligned Movement", "OACPS; G77; Non-Aligned Movement"],
    ["La Francophonie and the CPLP", "La Francophonie; CPLP"],
    ["ALBA, UNASUR and Prosur", "ALBA; UNASUR; PROSUR"],
    ["The Amazon Cooperation Treaty Organization", "ACTO"],
    ["The Lake Chad Basin Commission and the G5 Sahel", "Lake Chad Basin Commission; G5 Sahel"],
    ["The Alliance of Sahel States and the Mano River Union", "AES; Mano River Union"],
    ["ICGLR, CEPGL and the Liptako-Gourma Authority", "ICGLR; CEPGL; Liptako-Gourma Authority"],
    ["BIMSTEC, SAARC and CICA", "BIMSTEC; SAARC; CICA"],
    ["The African Development Bank and the EBRD", "African Development Bank; EBRD"],
    ["UNDP, UNRWA, UNODC and OCHA", "UNDP; UNRWA; UNODC; OCHA"],
    ["M23 and the FDLR", "M23; FDLR"],
    ["The SPLM-IO and the RSF", "SPLM-IO; Rapid Support Forces"],
    ["The MILF, the NDFP and the ELN", "MILF; NDFP; ELN"],
    ["The Farnesina and La Moncloa", "IT; ES"],
  ] as const)("%s", ([text, want]) => expect(read(text)).toBe(want));
});

describe("letters that mean something else", () => {
  test.for([
    ["The PIF bought it; MSG was added; the EPC contract ended.", ""],
    ["AES Corporation built it.", ""],
    ["The NAM and MRC files are lost.", ""],
    ["A quad bike and a quint of players", ""],
    ["Who is who?", ""],
  ] as const)("%s", ([text, want]) => expect(read(text)).toBe(want));
});
