import { expect, test } from "vitest";
import { extractArticle } from "./extract-article.ts";

const read = (url: string, body: string): string[] =>
  extractArticle({
    url,
    publishedAt: "2027-03-02T12:00:00Z",
    content: { mediaType: "text/plain", body },
  }).events.map(
    ({ kind, parties, participants }) =>
      `${kind} ${parties.join(",")}: ${participants.map(({ name, country }) => `${name}/${country ?? "-"}`).join(", ")}`,
  );

// A head of state's own page names him without his office.
test.for<[string, string, string[]]>([
  [
    "http://en.kremlin.ru/events/1",
    "Oleg Karpov had a telephone conversation with President of Serbia Jovan Petrovic.",
    ["phone_call RS,RU: Oleg Karpov/RU, Jovan Petrovic/RS"],
  ],
  [
    "http://en.kremlin.ru/events/1",
    "Oleg Karpov met with Prime Minister of Armenia Hrant Sahakyan in Sochi.",
    ["bilateral_meeting AM,RU: Oleg Karpov/RU, Hrant Sahakyan/AM"],
  ],
  [
    "http://en.kremlin.ru/events/1",
    "Oleg Karpov received Foreign Minister of Iran Mehdi Kazerouni.",
    ["bilateral_meeting IR,RU: Oleg Karpov/RU, Mehdi Kazerouni/IR"],
  ],
  [
    "https://president.gov.by/en/1",
    "Alexander Baranov held talks with President of Kazakhstan Askar Nurtazin on Tuesday.",
    ["bilateral_meeting BY,KZ: Alexander Baranov/BY, Askar Nurtazin/KZ"],
  ],
  [
    "https://www.elysee.fr/en/1",
    "Emmanuel Dubois spoke by telephone with the Prime Minister of Poland, Jan Nowak.",
    ["phone_call FR,PL: Emmanuel Dubois/FR, Jan Nowak/PL"],
  ],
  ["https://www.dailybugle.example/1", "Oleg Karpov met with Prime Minister of Armenia Hrant Sahakyan.", []],
  ["http://en.kremlin.ru/events/1", "Oleg Karpov met with Governor of Pskov Region Pyotr Vasin.", []],
  ["http://en.kremlin.ru/events/1", "Oleg Karpov met with film director Jovan Petrovic.", []],
])("%s: %s", ([url, body, want]) => expect(read(url, body)).toEqual(want));
