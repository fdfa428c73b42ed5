import { expect, test } from "vitest";
import { homeOfDomain } from "./domains.ts";

test.for([
  ["news.example.pe", "PE", false],
  ["www.minister.gov.au", "AU", true],
  ["mfa.go.th", "TH", true],
  ["paper.co.uk", "GB", false],
  ["www.gov.uk", "GB", true],
  ["www.mzv.gov.cz", "CZ", true],
  ["www.cancilleria.gob.ec", "EC", true],
  ["diplomatie.gouv.ci", "CI", true],
  ["www.minister.govt.nz", "NZ", true],
  ["www.presidencia.gub.uy", "UY", true],
  ["www.ministry.gv.at", "AT", true],
  ["ministry.go.ke", "KE", true],
  ["president.md", "MD", true],
  ["mfa.kg", "KG", true],
  ["www.government.nl", "NL", true],
  // Sold domains keep what they keep for governments.
  ["cancilleria.gov.co", "CO", true],
  ["foreign.gov.tv", "TV", true],
  ["president.tv", null, null],
  ["team.co", null, null],
  ["embassy.state.gov", "US", true],
  ["www.army.mil", "US", true],
  // Not kept: a shop may be called so.
  ["gob.example.pl", "PL", false],
  ["go.it", "IT", false],
  ["gov.example.fr", "FR", false],
  ["paper.com", null, null],
  ["go.com", null, null],
  ["blog.io", null, null],
  ["old.su", null, null],
  ["paper.eu", null, null],
  ["localhost", null, null],
] as const)("%s is at home in %s", ([host, country, government]) => {
  const home = homeOfDomain(host);
  expect([home?.country ?? null, home?.government ?? null]).toEqual([country, government]);
});

test("a domain's outlet has the zone of its seat of government", () => {
  expect(homeOfDomain("paper.com.br")?.timeZone).toBe("America/Sao_Paulo");
});
