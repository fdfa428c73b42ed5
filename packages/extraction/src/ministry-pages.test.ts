import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "name/state/role" of each participant of the first event. */
const whoIn = (text: string): string[] =>
  (extract(documentOf(text)).events[0]?.participants ?? []).map(
    ({ name, country, role }) => `${name}/${country ?? "-"}/${role}`,
  );

describe("whose an official is whose state his own words leave out", () => {
  test.for([
    [
      "Foreign Minister Hamad Al Rumaihi met Portuguese Minister of State Duarte Seabra. They reviewed the relations between Bahrain and Portugal.",
      ["Hamad Al Rumaihi/BH/participant", "Duarte Seabra/PT/participant"],
    ],
    [
      "Foreign Minister Hamad Al Rumaihi met Portuguese Minister Duarte Seabra. The ministers spoke of cooperation between Portugal and Bahrain, and of Israel.",
      ["Hamad Al Rumaihi/BH/participant", "Duarte Seabra/PT/participant"],
    ],
    [
      "Prime Minister Ganbold Dorj is home again. He held a reception for Kazakh Foreign Minister Nurlan Aitbaev, who is in Mongolia for talks.",
      ["Ganbold Dorj/MN/host", "Nurlan Aitbaev/KZ/guest"],
    ],
    [
      "Deputy Minister Karma Wangmo met with the Thai Ambassador to Bhutan, Anuchit Prasert.",
      ["Karma Wangmo/BT/participant", "Anuchit Prasert/TH/participant"],
    ],
    [
      "Jordan's King Omar, accompanied by His Royal Highness Crown Prince Hassan bin Omar, met with Omani Crown Prince Tariq bin Said Al Said.",
      ["Omar/JO/participant", "Hassan bin Omar/JO/participant", "Tariq bin Said Al Said/OM/participant"],
    ],
    [
      "The Amir HH Sheikh Jaber Al-Sabah of Kuwait met with Minister of Foreign Affairs of Canada HE Nicole Tremblay.",
      ["Jaber Al-Sabah/KW/participant", "Nicole Tremblay/CA/participant"],
    ],
    [
      "Invited by Foreign Minister Berdi Charyev, Omani Foreign Minister Salim al-Harthy is paying an official visit to Turkmenistan.",
      ["Berdi Charyev/TM/host", "Salim al-Harthy/OM/guest"],
    ],
  ] as const)("%s", ([text, want]) => expect([...whoIn(text)].sort()).toEqual([...want].sort()));
});

/** "city country venue" of the first event. */
const whereIn = (text: string): string => {
  const { city = null, country = null, venue = null } = extract(documentOf(text)).events[0]?.place ?? {};
  return `${city ?? "-"} ${country ?? "-"} ${venue ?? "-"}`;
};

describe("a ministry in which they met is of the state that is named behind it", () => {
  test.for([
    ["Turkish and Kyrgyz officials met at the MFA of Kyrgyzstan on Monday.", "- KG MFA"],
    ["Turkish and Kyrgyz officials met at the Kyrgyz MFA on Monday.", "- KG MFA"],
    [
      "Turkish and Kyrgyz officials met at the Ministry of Foreign Affairs of Kyrgyzstan on Monday.",
      "- KG Ministry of Foreign Affairs",
    ],
    [
      "Turkish and Kyrgyz officials met at the Ministry of Finance of the Republic of Kyrgyzstan on Monday.",
      "- KG Ministry of Finance",
    ],
    [
      "Turkish and Kyrgyz officials met at the Ministry of Energy of Turkmenistan on Monday.",
      "- TM Ministry of Energy",
    ],
    ["Turkish and Kyrgyz officials met at the Ministry of Energy on Monday.", "- - Ministry of Energy"],
  ] as const)("%s", ([text, want]) => expect(whereIn(text)).toBe(want));
});

test("a weekday behind a full date is that date's", () => {
  const { events } = extract(
    documentOf(
      "Kenya's Foreign Minister Amina Odinga met Peru's Foreign Minister Luis Ortiz in Lima on 16 June 2025, Monday.",
    ),
  );
  expect(events.map(({ date }) => date)).toEqual(["2025-06-16"]);
});

test("a session that the title names first keeps the name that it has there", () => {
  const { events } = extract(
    documentOf(
      "Minister Nabil Haddad co-chaired in Tunis with the Minister of Foreign Affairs of Peru, Teodoro Luna, the 2nd session of Tunisia-Peru political consultations.",
      { title: "FM Co-Chairs 2nd Session of Tunisia-Peru Political Consultations" },
    ),
  );
  expect(events.map(({ mechanism }) => mechanism)).toEqual([
    { name: "Tunisia-Peru Political Consultations", ordinal: 2 },
  ]);
});
