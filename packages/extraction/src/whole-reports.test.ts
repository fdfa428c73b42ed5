import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "status day town sides: people" of each event, in order; the reports are of Thursday, 19 June 2025. */
const read = (text: string): string[] =>
  extract(documentOf(text)).events.map(
    ({ status, date, place, parties, participants }) =>
      `${status} ${date ?? "-"} ${place?.city ?? "-"} ${parties.toSorted().join(",")}: ${participants.map(({ name }) => name).join(", ")}`,
  );

describe("what a paper told, and somebody denies", () => {
  test.for<[string, string, string[]]>([
    [
      "is denied, whoever told it and however often",
      `Serbia denies secret meeting with Kosovo
The government in Belgrade rejected on Thursday reports that Prime Minister Jovan Petrovic had met Kosovo's premier Agron Shala in Geneva.
A Swiss newspaper wrote on Wednesday that the two men held talks in a hotel by the lake for three hours.`,
      ["denied - Geneva RS,XK: Jovan Petrovic, Agron Shala"],
    ],
    [
      "is denied, with the people whom the paper named",
      `Oslo denies talks with Tripoli
Norway's foreign ministry on Thursday denied a report that its diplomats had met Libyan officials in Malta last week.
A Maltese broadcaster had said on Tuesday that Norwegian envoy Kari Holm held talks with Libyan deputy foreign minister Adel Zway.`,
      ["denied - - LY,NO: Kari Holm, Adel Zway"],
    ],
    [
      "is a plan that is denied",
      "The Kremlin on Tuesday denied a media report that President Vladimir Orlov would meet Polish President Marek Wilk in Minsk in July.",
      ["denied 2025-07 Minsk PL,RU: Vladimir Orlov, Marek Wilk"],
    ],
    [
      "is nothing to another meeting of which a paper told",
      "Chad's president Idris Moussa met Niger's prime minister Ali Bazoum in Agadez on Monday, state television reported. Chad denied that troops had crossed the border.",
      ["held 2025-06-16 Agadez NE,TD: Idris Moussa, Ali Bazoum"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});
