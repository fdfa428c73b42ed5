import { expect, test } from "vitest";
import { extractArticle } from "./extract-article.ts";

const read = (outlet: string, body: string): string[] =>
  extractArticle({
    url: "https://pages.example/one",
    outlet,
    publishedAt: "2027-03-02T12:00:00Z",
    content: { mediaType: "text/plain", body },
  }).events.map(({ kind, parties }) => `${kind} ${parties.join(",")}`);

// Whose secretary-general he is, an organisation's own page does not say.
test.for<[string, string, string[]]>([
  [
    "United Nations",
    "The Secretary-General met today with H.E. Ms. Lindiwe Banda, Minister for Foreign Affairs of Zambia.",
    ["bilateral_meeting UN,ZM"],
  ],
  [
    "United Nations",
    "The Secretary-General spoke by telephone today with President Peter Odongo of Kenya.",
    ["phone_call KE,UN"],
  ],
  [
    "UN News",
    "The Deputy Secretary-General received Norway's Development Minister, Kari Holm, on Monday. They discussed financing.",
    ["bilateral_meeting NO,UN"],
  ],
  [
    "NATO",
    "The Secretary General met today with the Prime Minister of Iceland, Jon Karlsson. They discussed Arctic security.",
    ["bilateral_meeting IS,NATO"],
  ],
  [
    "OSCE",
    "The Secretary General held talks with Moldovan Foreign Minister Ana Rusu in Chisinau on Monday.",
    ["bilateral_meeting MD,OSCE"],
  ],
  [
    "ASEAN Secretariat",
    "The Secretary-General met with the Foreign Minister of Chile, Pedro Rojas, in Jakarta today.",
    ["bilateral_meeting ASEAN,CL"],
  ],
  [
    "EEAS",
    "High Representative/Vice-President Ana Kova met today with Minister of Foreign Affairs of Moldova, Ion Rusu, in the margins of the Council.",
    ["bilateral_meeting EU,MD"],
  ],
  [
    "ECOWAS Commission",
    "The President of the Commission received the Foreign Minister of Chile, Pedro Rojas, in Abuja today.",
    ["bilateral_meeting CL,ECOWAS"],
  ],
  [
    "Organization of Turkic States",
    "The Secretary General met with the Minister of Foreign Affairs of Hungary, Zsolt Halasz, in Budapest today.",
    ["bilateral_meeting HU,Organization of Turkic States"],
  ],
  [
    "OAS",
    "The Secretary General met with the Foreign Minister of Chile, Pedro Rojas, in Santiago today.",
    ["bilateral_meeting CL,OAS"],
  ],
  ["The Nairobi Gazette", "The Secretary-General met today with President Peter Odongo of Kenya.", []],
  ["United Nations", "The Secretary-General met staff today to discuss the budget.", []],
  ["NATO", "The Secretary General said Iceland's Prime Minister Jon Karlsson was right.", []],
])("%s: %s", ([outlet, body, want]) => expect(read(outlet, body)).toEqual(want));
