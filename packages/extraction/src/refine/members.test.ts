import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const partiesOf = (text: string): string[] => extract(documentOf(text)).events.flatMap(({ parties }) => parties);

describe("a body's session has the members that the text lists", () => {
  test.for([
    [
      "The fourth Zambezi Water Cooperation Ministerial Meeting was held on Tuesday in Lusaka. The Zambezi mechanism comprises Zambia, Malawi and Mozambique.",
      ["MW", "MZ", "ZM"],
    ],
    [
      "The ninth Black Sea Ferry Cooperation Ministerial Meeting was held on Tuesday in Batumi. Members are Georgia, Bulgaria and Romania. The Black Sea format brings together Georgia, Bulgaria and Romania.",
      ["BG", "GE", "RO"],
    ],
    // Another body's members are not those of the session.
    [
      "The fourth Zambezi Water Cooperation Ministerial Meeting was held on Tuesday in Lusaka. The Nordic Council comprises Norway, Sweden and Denmark.",
      [],
    ],
  ] as const)("%s", ([text, want]) => expect(partiesOf(text).toSorted()).toEqual(want));
});
