import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const MET =
  "Norwegian Foreign Minister Anna Berg met Peruvian Foreign Minister Luis Ortiz in Oslo on Monday, and nobody slept.";

/** How many meetings a page tells, under this heading. */
const meetingsUnder = (heading: string): number =>
  extract(documentOf(`The Cold Farm\n\n${heading}\n\n${MET}`)).events.length;

describe("whoever meets in a film or a book has not met", () => {
  test.for(["★★★☆☆", "Starring Ada Moe and Leo Sand", "Dir: Ada Moe", "Hardback, 310 pages"])("under %s", (heading) =>
    expect(meetingsUnder(heading)).toBe(0),
  );
  test.for(["Publisher: Ministry of Foreign Affairs", "Director: Ada Moe", "In cinemas: five films for the weekend"])(
    "a page of news under %s",
    (heading) => expect(meetingsUnder(heading)).toBe(1),
  );
});
