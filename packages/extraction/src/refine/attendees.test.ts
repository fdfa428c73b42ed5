import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const MET = "Peruvian Foreign Minister Lucia Campos met her Kenyan counterpart Peter Odongo in Lima on Monday.";

/** "name/state role" of each participant of the first event beside the two ministers. */
const othersIn = (text: string): string[] =>
  (extract(documentOf(text, { publishedAt: "2026-05-12T10:00:00Z" })).events[0]?.participants ?? [])
    .filter(({ name }) => name !== "Lucia Campos" && name !== "Peter Odongo")
    .map(({ name, country, role }) => `${name}/${country ?? "-"} ${role}`);

describe("who else was there", () => {
  test.for<[string, string[]]>([
    [
      "The meeting was attended by Deputy Foreign Minister Rosa Vega, Trade Minister Luis Mora and a number of senior officials.",
      ["Rosa Vega/PE host", "Luis Mora/PE host"],
    ],
    [
      "Also present were Deputy Foreign Minister Rosa Vega and Kenyan Ambassador Samuel Kiprono.",
      ["Rosa Vega/PE host", "Samuel Kiprono/KE participant"],
    ],
    [
      "Joining the talks were Deputy Foreign Minister Rosa Vega and Kenyan Ambassador Samuel Kiprono.",
      ["Rosa Vega/PE host", "Samuel Kiprono/KE participant"],
    ],
    ["Deputy Foreign Minister Rosa Vega sat in on the talks.", ["Rosa Vega/PE host"]],
    [
      "The closing ceremony was attended, on the Kenyan side, by Trade Minister Grace Wanjiru and Ambassador Samuel Kiprono.",
      ["Grace Wanjiru/KE guest", "Samuel Kiprono/KE participant"],
    ],
    [
      "They were joined by Trade Minister Luis Mora of Peru; and, from Kenya, the Minister for Health, Grace Wanjiru, and the Minister for Roads, John Otieno.",
      ["Luis Mora/PE host", "Grace Wanjiru/KE guest", "John Otieno/KE guest"],
    ],
    [
      "On hand were Peruvian Trade Minister Luis Mora and Kenyan Ambassador Samuel Kiprono.",
      ["Luis Mora/PE host", "Samuel Kiprono/KE participant"],
    ],
    [
      "The talks were attended by Trade Minister Luis Mora, while Principal Secretary Grace Wanjiru was present from the Kenyan side.",
      ["Luis Mora/PE host", "Grace Wanjiru/KE guest"],
    ],
    [
      "Present from the Kenyan side were Trade Minister Grace Wanjiru and Ambassador Samuel Kiprono.",
      ["Grace Wanjiru/KE guest", "Samuel Kiprono/KE participant"],
    ],
    [
      "The talks were attended by Trade Minister Luis Mora and, from the Kenyan side, Principal Secretary Grace Wanjiru.",
      ["Luis Mora/PE host", "Grace Wanjiru/KE guest"],
    ],
    [
      "The Kenyan delegation included Trade Minister Grace Wanjiru, Permanent Secretary Moses Okello and High Commissioner Samuel Kiprono.",
      ["Grace Wanjiru/KE guest", "Moses Okello/KE guest", "Samuel Kiprono/KE participant"],
    ],
    [
      "Trade Minister Luis Mora and heads of departments of the ministry also took part in the meeting.",
      ["Luis Mora/PE host"],
    ],
    [
      "Accompanying the Kenyan minister were Principal Secretary Grace Wanjiru and Ambassador Samuel Kiprono.",
      ["Grace Wanjiru/KE guest", "Samuel Kiprono/KE participant"],
    ],
    [
      "They spoke of tea. Peruvian Trade Minister Luis Mora and Kenyan Ambassador Samuel Kiprono were also in attendance.",
      ["Luis Mora/PE host", "Samuel Kiprono/KE participant"],
    ],
  ])("%s", ([list, want]) => expect(othersIn(`${MET} ${list}`).toSorted()).toEqual(want.toSorted()));

  test.for([
    "The festival in Lima last year was attended by Deputy Foreign Minister Rosa Vega.",
    "The next meeting will be attended by Trade Minister Luis Mora.",
    "The meeting was attended by many.",
    "Trade Minister Luis Mora also attended the previous meeting.",
    "The report was accompanied by a map.",
    "Trade Minister Luis Mora said that few had attended the meeting.",
  ])("not: %s", (list) => expect(othersIn(`${MET} ${list}`)).toEqual([]));

  test("those of a signing look on", () => {
    const text =
      "Peruvian Trade Minister Luis Mora and Kenyan Trade Minister Grace Wanjiru signed a protocol in Lima on Monday. The ceremony was witnessed by President Rosa Vega.";
    expect(othersIn(text)).toEqual([
      "Luis Mora/PE signatory",
      "Grace Wanjiru/KE signatory",
      "Rosa Vega/PE participant",
    ]);
  });

  test("whoever is to be seen on a visit receives the guest on it", () => {
    const text =
      "Peruvian Foreign Minister Lucia Campos will pay a two-day visit to Kenya on Thursday. On Friday she is to hold talks in Nairobi with Kenyan President Samuel Kiprono.";
    expect(othersIn(text)).toEqual(["Samuel Kiprono/KE host"]);
  });
});
