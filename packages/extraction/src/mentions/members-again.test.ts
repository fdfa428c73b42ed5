import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

test.for([
  ["Caricom trade ministers backed a levy. Ministers met in Bridgetown on Monday.", ["CARICOM"]],
  ["Caricom trade ministers backed a levy. The ministers, who met in Bridgetown on Monday, flew home.", ["CARICOM"]],
  ["Kenyan trade ministers backed a levy. Ministers met in Naivasha on Monday.", []],
  ["Caricom trade ministers backed a levy. Kenyan ministers want it. Ministers met in Naivasha on Monday.", []],
] as const)("%s", ([text, want]) =>
  expect(extract(documentOf(text)).events.flatMap(({ parties }) => parties)).toEqual(want),
);
