import { describe, expect, test } from "vitest";
import { normalise } from "./normalise.ts";
import { unmarked } from "./unmarked.ts";

const readOf = (raw: string): string => unmarked(raw)?.text ?? raw;

describe("marks of a page's source that a scraper left in its text", () => {
  test.for([
    ["Peru&#8217;s minister &amp; Chile&rsquo;s", "Peru’s minister & Chile’s"],
    ["Peru&amp;#8217;s minister, Jos&eacute;&nbsp;Luna", "Peru’s minister, José\u00a0Luna"],
    ["R&D; costs, AT&T; and P&O", "R&D; costs, AT&T; and P&O"],
    ["<p>They met.</p><p>The <b>talks</b> went <a href='/x'>well</a>.</p>", "\nThey met.\n\nThe talks went well.\n"],
    ["They met.<br />The talks went well.", "They met.\nThe talks went well."],
    ["trade of <5 percent and >2 percent", "trade of <5 percent and >2 percent"],
    ['[Foreign Minister](https://a.example/x_(y) "He") Kari Holm', "Foreign Minister Kari Holm"],
    ["![at the door](door.jpg)The two met.", "The two met."],
    ["ministers of Laos [Bounmy Keo] and Cambodia (sic)", "ministers of Laos [Bounmy Keo] and Cambodia (sic)"],
    ["**Kari Holm**, *Pablo Rivas* and __Ana Luz__ met.", "Kari Holm, Pablo Rivas and Ana Luz met."],
    ["***Kari Holm***", "Kari Holm"],
    ["* fisheries\n* ferries", "* fisheries\n* ferries"],
    ["a room of 2 * 3 metres, snake_case", "a room of 2 * 3 metres, snake_case"],
    ["# Ministers meet\n> The talks went well", "Ministers meet\nThe talks went well"],
    ["#Lima2026 and #1 of the list", "#Lima2026 and #1 of the list"],
    [String.raw`1\. Fisheries \- ferries`, "1. Fisheries - ferries"],
    ["The minis-\nter of the inte-\nrior", "The minister of the interior"],
    [
      "The vice-\npresident, short-\nand long-term, Serb-\nCroat",
      "The vice-\npresident, short-\nand long-term, Serb-\nCroat",
    ],
    ["agree\u00adment, Director\u00adGeneral", "agreement, Director-General"],
    ["\ufeffThey\u200b met\u2060.", "They met."],
    ["JosÃ© Luna of SÃ£o TomÃ© said: â€œWe metâ€\u009d", "José Luna of São Tomé said: “We met”"],
    ["Nguyá»…n VÄƒn An", "Nguyễn Văn An"],
    ["SÃO TOMÉ”, pâté, “CAFÉ”", "SÃO TOMÉ”, pâté, “CAFÉ”"],
  ] as const)("%j", ([raw, want]) => expect(readOf(raw)).toBe(want));

  test("text without any is not copied", () => expect(unmarked("Kari Holm met Pablo Rivas - in Lima.")).toBeNull());

  test("every word keeps its place in the original", () => {
    const raw = "**Kari&nbsp;Holm** met [Pablo\u00a0 Rivas](https://a.example) , Peru&#8217;s minister, in SÃ£o TomÃ©.";
    const { text, offsets } = normalise(raw);
    expect(text).toBe("Kari Holm met Pablo Rivas, Peru's minister, in São Tomé.");
    for (const word of ["Holm", "met", "Pablo", "Rivas", "minister", "in"]) {
      const at = text.indexOf(word);
      expect(raw.slice(offsets[at], (offsets[at + word.length - 1] ?? 0) + 1)).toBe(word);
    }
    expect(offsets.length).toBe(text.length + 1);
    expect(offsets.at(-1)).toBe(raw.length);
  });
});
