import { expect, test } from "vitest";
import { extractArticle } from "./extract-article.ts";

const read = (body: string): string[] =>
  extractArticle({
    url: "https://styles.example/one",
    publishedAt: "2027-03-02T12:00:00Z",
    content: { mediaType: "text/plain", body },
  }).events.map(
    ({ kind, mechanism, participants }) =>
      `${kind}${mechanism === null ? "" : ` ${mechanism.name}`}: ${participants.map(({ name, title, country }) => `${name}, ${title}/${country ?? "-"}`).join("; ")}`,
  );

// What stands between an office and its holder's name.
test.for<[string, string]>([
  [
    "UAE President His Highness Sheikh Zayed bin Mohammed received Peruvian President Ana Soto in Abu Dhabi on Monday.",
    "bilateral_meeting: Zayed bin Mohammed, President/AE; Ana Soto, President/PE",
  ],
  [
    "Bahraini Crown Prince His Royal Highness Prince Salman bin Hamad received Peruvian President Ana Soto in Manama on Monday.",
    "bilateral_meeting: Salman bin Hamad, Crown Prince/BH; Ana Soto, President/PE",
  ],
  [
    "Kenyan President His Excellency Peter Odongo met Zambian President Her Excellency Lindiwe Banda in Nairobi on Monday.",
    "bilateral_meeting: Peter Odongo, President/KE; Lindiwe Banda, President/ZM",
  ],
  [
    "Jordan's King Hamza received a US Congress delegation headed by Senator Paul Graves in Amman on Monday.",
    "bilateral_meeting: Hamza, King/JO; Paul Graves, Senator/US",
  ],
  [
    "Chief Adviser Professor Rahim Chowdhury met Indian Prime Minister Arjun Nair in Bangkok on Monday.",
    "bilateral_meeting: Rahim Chowdhury, Chief Adviser/BD; Arjun Nair, Prime Minister/IN",
  ],
  // Names with a word in them that is something else: a pronoun, a day, a glottal stop.
  [
    "Panama's foreign minister, Yariela Him de Castro, met Peruvian Foreign Minister Ana Soto in Lima on Monday.",
    "bilateral_meeting: Yariela Him de Castro, foreign minister/PA; Ana Soto, Foreign Minister/PE",
  ],
  [
    "Vietnamese Health Minister Lê Thị Thu Trang met Peruvian Health Minister Ana Soto in Lima on Monday.",
    "bilateral_meeting: Lê Thị Thu Trang, Health Minister/VN; Ana Soto, Health Minister/PE",
  ],
  [
    "Tongan Foreign Minister Mele 'Utoihala met Peruvian Foreign Minister Ana Soto in Lima on Monday.",
    "bilateral_meeting: Mele 'Utoihala, Foreign Minister/TO; Ana Soto, Foreign Minister/PE",
  ],
])("%s", ([body, want]) => expect(read(body)).toEqual([want]));

// "Monday, Mar" begins no date.
test.for([
  "Marcos Vega",
  "Jane Njeri",
  "Julia Soto",
  "Augusto Paz",
  "Octavio Ruiz",
  "Mayra Gil",
  "Decio Lima",
  "Jan Ruiz",
])("On Monday, %s", (name) => {
  const { events } = extractArticle({
    url: "https://styles.example/one",
    publishedAt: "2027-03-02T12:00:00Z",
    content: {
      mediaType: "text/plain",
      body: `On Monday, ${name}, foreign minister of Chile, met with Kari Holm, foreign minister of Norway, in Oslo.`,
    },
  });
  expect(events.map(({ date }) => date)).toEqual(["2027-03-01"]);
});

// Commissions are for lists of fields, which are neither people nor the end of the name.
test.for([
  "Joint Kenya-Oman Commission for Economic, Technical and Cultural Cooperation",
  "Kenya-Oman Joint Commission for Economic, Scientific and Technical Cooperation",
  "Kenya-Oman Intergovernmental Commission on Trade, Economic, Scientific and Technical Cooperation",
  "Kenya-Oman Joint Committee on Trade, Economic and Technical Cooperation",
  "Kenya-Oman Joint Ministerial Committee for Trade, Economy and Culture",
])("%s", (name) => {
  const body = `The third session of the ${name} was held in Muscat on Monday, co-chaired by Kenyan Foreign Minister Moses Okello and his Omani counterpart Hamad Al Busaidi.`;
  const people = "Moses Okello, Foreign Minister/KE; Hamad Al Busaidi, Foreign Minister/OM";
  expect(read(body)).toEqual([`committee_session ${name}: ${people}`]);
});
