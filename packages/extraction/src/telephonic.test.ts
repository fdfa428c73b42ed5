import { expect, test } from "vitest";
import { extractArticle } from "./extract-article.ts";

// As papers of South Asia and the Gulf write of calls.
test.for([
  "Pakistani Foreign Minister Tariq Bhatti on Monday held a telephonic conversation with his Iranian counterpart Mehdi Kazerouni.",
  "Pakistani Foreign Minister Tariq Bhatti had a telephonic talk with Iranian Foreign Minister Mehdi Kazerouni on Monday.",
  "A telephonic conversation between Pakistan's President Asad Malik and Iranian President Reza Mohseni took place on Monday.",
  "Pakistani President Asad Malik spoke telephonically with Iranian President Reza Mohseni on Monday.",
  "In a telephonic conversation with Iranian Foreign Minister Mehdi Kazerouni on Monday, Foreign Minister Tariq Bhatti of Pakistan raised the border.",
])("%s is a call, and nowhere", (body) => {
  const { events } = extractArticle({
    url: "https://calls.example/one",
    publishedAt: "2027-03-02T12:00:00Z",
    content: { mediaType: "text/plain", body: `ISLAMABAD: ${body}` },
  });
  expect(events.map(({ kind, place }) => [kind, place.city])).toEqual([["phone_call", null]]);
});
