import { expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const TEXT = [
  "GEORGIA",
  "Foreign Minister Lado Kiknadze met Polish Foreign Minister Jan Nowak in Warsaw on June 12.",
  "AZERBAIJAN",
  "President Elkhan Rzayev received Turkish Defence Minister Kemal Aydin on June 14. The sides discussed military exercises.",
].join("\n\n");

const sidesIn = (text: string, outlet: string | null = null) =>
  extract(documentOf(text, { title: "A week of foreign policy", outlet })).events.map(({ parties }) => parties.join());

test("under the name of a state on a line of its own an official without a state is of it", () => {
  expect(sidesIn(TEXT)).toEqual(["GE,PL", "AZ,TR"]);
});

test("not in a paper of a state, which tells of its own; nor where one name alone stands on a line", () => {
  expect(sidesIn(TEXT, "Kathimerini").join(" ")).not.toContain("GE");
  expect(sidesIn(TEXT.replace("AZERBAIJAN\n\n", "")).join(" ")).not.toContain("GE,PL AZ");
});
