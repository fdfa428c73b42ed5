import { describe, expect, test } from "vitest";
import { draftsOf, lastOf } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const pronounsOf = (text: string): Record<string, string | null> =>
  Object.fromEntries(lastOf(draftsOf(documentOf(text))).people.map(({ name, pronoun }) => [name, pronoun ?? null]));

describe("by which pronoun the text would call somebody", () => {
  test.for([
    [
      "by the given name",
      "Norwegian Foreign Minister Anna Berg met Peruvian President Luis Ortiz.",
      { "Anna Berg": "she", "Luis Ortiz": "he" },
    ],
    [
      "by an honorific, whatever the name",
      "Norway's Foreign Minister Mr Anna Berg met Peruvian President Ms Luis Ortiz.",
      { "Anna Berg": "he", "Luis Ortiz": "she" },
    ],
    [
      "by what is called his",
      "Bhutan's Foreign Minister Tshering Wangmo met his Peruvian counterpart, Luis Ortiz.",
      { "Tshering Wangmo": "he", "Luis Ortiz": "he" },
    ],
    [
      "by nothing where the lists do not agree or know nothing",
      "Norwegian Foreign Minister Andrea Berg met Bhutanese Foreign Minister Dechen Wangmo.",
      { "Andrea Berg": null, "Dechen Wangmo": null },
    ],
  ] as const)("%s", ([, text, want]) => expect(pronounsOf(text)).toEqual(want));
});
