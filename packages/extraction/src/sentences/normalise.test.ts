import { describe, expect, test } from "vitest";
import { normalise } from "./normalise.ts";

describe("line breaks inside a sentence", () => {
  test.for([
    [
      "a link on a line of its own",
      "Foreign Minister\nKari Holm\n, who chaired it, left.",
      "Foreign Minister Kari Holm, who chaired it, left.",
    ],
    [
      "links in a list",
      "It comprises\nZambia\n,\nMalawi\nand\nMozambique\n.",
      "It comprises Zambia, Malawi and Mozambique.",
    ],
    [
      "a heading and a paragraph",
      "Ministers meet\nKari Holm received Pablo Rivas.",
      "Ministers meet\nKari Holm received Pablo Rivas.",
    ],
    [
      "an item that begins with a bracket",
      "Agenda\n(subject to change)\nMonday",
      "Agenda\n(subject to change)\nMonday",
    ],
    ["a sentence's end stays one", "They met.\nThe talks went on\n.", "They met.\nThe talks went on."],
  ] as const)("%s", ([, raw, want]) => expect(normalise(raw).text).toBe(want));

  test.for([
    ["Viet Nam–Hungary Joint Committee", "Viet Nam-Hungary Joint Committee"],
    ["on Dec. 14 Mr. Lund met Lt. Gen. Kos", "on Dec 14 Mr Lund met Lt Gen Kos"],
    ["in Dec. They met Maj-Gen. Kos", "in Dec. They met Maj-Gen. Kos"],
    ["the EU–Mongolia dialogue", "the EU-Mongolia dialogue"],
    ["LIMA–Ministers met", "LIMA–Ministers met"],
    ["in 1998–2000 – Friday", "in 1998–2000 – Friday"],
  ] as const)("a dash that joins two names is a hyphen: %s", ([raw, want]) => expect(normalise(raw).text).toBe(want));

  test("every character keeps its place in the original", () => {
    const raw = "Foreign Minister\nKari  Holm\n, who chaired it.";
    const { text, offsets } = normalise(raw);
    for (const word of ["Minister", "Kari", "Holm", ", who", "it."]) {
      const at = text.indexOf(word);
      expect(raw.slice(offsets[at], (offsets[at + word.length - 1] ?? 0) + 1)).toBe(word);
    }
  });

  test("a title that stands once more below the first is read once", () => {
    const [title, rest] = ["Holm and Luz talk fish", "Kari Holm met Ana Luz in Oslo."];
    expect(normalise(`${title}\n\nWorld\n\n${title.toUpperCase()}\n\n${rest}`, title).text).toBe(
      `${title}\n\nWorld\n\n${rest}`,
    );
    // near miss: the report opens with something else
    const other = `World\n\n${title}\n\n${rest}`;
    expect(normalise(other, title).text).toBe(other);
  });
});
