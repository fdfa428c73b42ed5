import { expect, test } from "vitest";
import { homeOfDomain } from "./domains.ts";

test.for([
  ["news.example.pe", "PE", false],
  ["www.minister.gov.au", "AU", true],
  ["mfa.go.th", "TH", true],
  ["paper.co.uk", "GB", false],
  ["paper.com", null, null],
  ["blog.io", null, null],
] as const)("%s is at home in %s", ([host, country, government]) => {
  const home = homeOfDomain(host);
  expect([home?.country ?? null, home?.government ?? null]).toEqual([country, government]);
});
