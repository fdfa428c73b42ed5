import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

/** Day, last day, town, country, venue and status of the first event. */
const read = (text: string, title: string | null = null): unknown[] => {
  const [event] = extract(documentOf(text, { title })).events;
  const { city = null, country = null, venue = null } = event?.place ?? {};
  return [event?.date ?? null, event?.dateEnd ?? null, city, country, venue, event?.status ?? null];
};

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pablo Rivas";

describe("where and when it was said is not where and when it is held", () => {
  test.for([
    [
      `${HOLM} may meet ${RIVAS} in Budva in September, a diplomat in Podgorica said on Tuesday.`,
      ["2025-09", null, "Budva", "ME", null, "possible"],
    ],
    [
      `${HOLM} will meet ${RIVAS} in Bergen next Monday, her ministry announced on Thursday.`,
      ["2025-06-23", null, "Bergen", "NO", null, "scheduled"],
    ],
  ] as const)("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("the clause gives day and place", () => {
  test.for([
    [
      `${HOLM} met ${RIVAS} in the coastal city of Stavanger on Monday.`,
      ["2025-06-16", null, "Stavanger", "NO", null, "held"],
    ],
    [
      `In Oslo on Monday ${HOLM} held talks with ${RIVAS} at the Villa Parafina Hotel.`,
      ["2025-06-16", null, "Oslo", "NO", "Villa Parafina Hotel", "held"],
    ],
    [
      `${HOLM} and ${RIVAS} wound up two days of talks in Oslo on Wednesday.`,
      ["2025-06-17", "2025-06-18", "Oslo", "NO", null, "held"],
    ],
    [
      `${HOLM} will hold talks with ${RIVAS} in Oslo from Monday to Wednesday.`,
      ["2025-06-23", "2025-06-25", "Oslo", "NO", null, "scheduled"],
    ],
    [`${HOLM} met ${RIVAS} in Oslo on the tenth of June.`, ["2025-06-10", null, "Oslo", "NO", null, "held"]],
    [
      `${HOLM} hosted ${RIVAS} in Oslo from 30 May to 2 June.`,
      ["2025-05-30", "2025-06-02", "Oslo", "NO", null, "held"],
    ],
  ] as const)("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("the page gives what the clause leaves out", () => {
  test.for([
    [`Oslo, 18 June 2025\n\n${HOLM} received ${RIVAS} today.`, null, ["2025-06-18", null, "Oslo", "NO", null, "held"]],
    [
      `June 18, 2025, 14:30, Oslo\n\n${HOLM} has held talks with ${RIVAS}.`,
      null,
      ["2025-06-18", null, "Oslo", "NO", null, "held"],
    ],
    [
      `Weekly agenda\n\nMonday 23 June\n${HOLM} meets ${RIVAS} in Bergen.`,
      "Weekly agenda",
      ["2025-06-23", null, "Bergen", "NO", null, "scheduled"],
    ],
  ] as const)("%s", ([text, title, want]) => expect(read(text, title)).toEqual(want));
});
