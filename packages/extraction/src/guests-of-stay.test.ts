import { expect, test } from "vitest";
import { extractArticle } from "./extract-article.ts";

const OPENING = `NAIROBI – Trade Minister Amina Wanjiru on Monday met Uganda's Trade Minister, John Okello, in Kampala.`;

/** "states: people" of the meetings of Grace Auma, whose state no sentence tells; an outlet of Kenya reports on what its minister did in Kampala. */
const read = (sentence: string): string[] =>
  extractArticle({
    url: "https://nairobipost.example.ke/1",
    publishedAt: "2026-03-11T08:00:00Z",
    content: { mediaType: "text/plain", body: `${OPENING}\n\n${sentence}` },
  })
    .events.map(
      ({ parties, participants }) =>
        `${parties.join(",")}: ${participants.map(({ name, country }) => `${name}/${country ?? "-"}`).join(", ")}`,
    )
    .filter((event) => event.includes("Grace Auma"));

test.for([
  "Wanjiru also met Energy Minister Grace Auma.",
  "Before leaving Kampala on Tuesday, Wanjiru met Energy Minister Grace Auma.",
  "Wanjiru dined with Energy Minister Grace Auma on Tuesday.",
  "After a meeting with Energy Minister Grace Auma on Tuesday, Wanjiru said sugar was next.",
])("whom a guest meets during a stay is of the state where she is: %s", (sentence) =>
  expect(read(sentence)).toEqual(["KE,UG: Amina Wanjiru/KE, Grace Auma/UG"]),
);

test.for([
  "Back in Nairobi, Wanjiru held talks with Energy Minister Grace Auma.",
  "Before the trip, Wanjiru was received by President Grace Auma.",
  "Before leaving Nairobi, Wanjiru met President Grace Auma.",
  "On Wednesday, Wanjiru met President Grace Auma to brief her on the talks.",
  "In Nairobi on Tuesday, Wanjiru met Energy Minister Grace Auma.",
])("whom she meets before or after it is her own state's: %s", (sentence) => expect(read(sentence)).toEqual([]));
