import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const only = (text: string) => {
  const { events } = extract(documentOf(text, { publishedAt: "2025-03-19T10:00:00Z" }));
  expect(events).toHaveLength(1);
  return events[0];
};

describe("what the clause of the main meeting leaves out", () => {
  test("its day and town come from the sentence beside it", () => {
    const event = only(
      "Norway's fisheries minister Liv Aas was in Reykjavik on Monday. Aas and her Icelandic counterpart, Jon Helgason, held talks on mackerel.",
    );
    expect(event).toMatchObject({ date: "2025-03-17", place: { city: "Reykjavik", country: "IS" } });
  });
  test("who acts for a side comes from the sentences around it", () => {
    const event = only(
      "Chad and Niger held talks on grazing in Agadez on Monday. Chad's Livestock Minister Idriss Abakar said the wells would stay open.",
    );
    expect(event?.participants.map(({ name }) => name)).toEqual(["Idriss Abakar"]);
  });
  test("its sides come from the head of the text, if no clause has both", () => {
    const event = only(
      "Russian Energy Minister Gleb Sorokin has agreed on repairs with Algeria. Nadir Belhocine, the Algerian minister of energy, had asked for it. The two spoke of prices when they met on Tuesday.",
    );
    expect(event?.parties).toEqual(["DZ", "RU"]);
  });
  test("it stays out where officials of two states only speak about each other", () => {
    const { events } = extract(
      documentOf(
        "Thai Foreign Minister Anan Suk condemned the shelling on Monday. Cambodian Defence Minister Sok Dara said his army had fired at nobody. Both armies were put on alert.",
        { publishedAt: "2025-03-19T10:00:00Z" },
      ),
    );
    expect(events).toEqual([]);
  });
});
