import { expect, test } from "vitest";
import { extractArticle } from "../extract-article.ts";

const read = (title: string, body: string): string[] =>
  extractArticle({
    url: "https://pages.example/1",
    title,
    publishedAt: "2027-03-10T12:00:00Z",
    content: { mediaType: "text/plain", body },
  }).events.map(
    ({ kind, participants }) =>
      `${kind}: ${participants.map(({ name, country, role }) => `${name}/${country ?? "-"} ${role}`).join(", ")}`,
  );

test.for<[string, string, string[]]>([
  [
    "Head of State receives Minister of Transport of Azerbaijan Rauf Mammadli",
    "The talks dealt with ferry links. President Nurlan Beisenov noted the growth of transit through Kazakhstan.",
    ["bilateral_meeting: Nurlan Beisenov/KZ host, Rauf Mammadli/AZ guest"],
  ],
  [
    "The President received the Ambassador of Italy Gianni Ferraro",
    "The state of Uzbek-Italian cooperation was reviewed. President Sardor Karimberdiev stressed the interest of Tashkent in textiles.",
    ["bilateral_meeting: Sardor Karimberdiev/UZ host, Gianni Ferraro/IT guest"],
  ],
  [
    "The President of the Republic receives the Prime Minister of Slovenia",
    "The President of the Republic received the Prime Minister of Slovenia Anže Korošec at the Presidential Palace. President Dragana Pavlović said that North Macedonia valued the support of Ljubljana.",
    ["bilateral_meeting: Dragana Pavlović/MK host, Anže Korošec/SI guest"],
  ],
  [
    "Telephone conversation of the Head of State with the President of Angola",
    "The Head of State spoke yesterday with the President of Angola, Mateus Kiala, about the rail line to Lobito. President Inácio Fortes invited him to visit Cabo Verde.",
    ["phone_call: Inácio Fortes/CV participant, Mateus Kiala/AO participant"],
  ],
  // Two of the office, neither of them in the sentence: nobody can tell which of them it was.
  [
    "The President received the Ambassador of Italy Gianni Ferraro",
    "President Sardor Karimberdiev spoke of trade. President Emil Orlov spoke of peace.",
    [],
  ],
  // Whom another page names later is somebody else's.
  [
    "Fire at the harbour",
    "The president met with fishermen. Ambassador of Italy Gianni Ferraro was in Oslo, where President Kari Holm opened a fair.",
    [],
  ],
])("%s: %s", ([title, body, want]) => expect(read(title, body)).toEqual(want));
