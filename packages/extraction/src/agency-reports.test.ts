import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "kind status day town venue sides mechanism: people" of each event, in order; the reports are of Thursday, 19 June 2025. */
const read = (text: string, title: string | null = null): string[] =>
  extract(documentOf(text, { title })).events.map(
    ({ kind, status, date, place, parties, mechanism, participants }) =>
      `${kind} ${status} ${date ?? "-"} ${place?.city ?? "-"} ${place?.venue ?? "-"} ${parties.toSorted().join(",")} ${mechanism?.ordinal ?? "-"}: ${participants.map(({ name, title: office }) => `${name} (${office ?? "-"})`).join(", ")}`,
  );

describe("reports of agencies and ministries", () => {
  test.for<[string, string, string | null, string[]]>([
    [
      "calls on the same day are apart from the talks, and of the state at home, whatever was signed between",
      `President of the National Assembly Saysomphone Vong of Laos held talks with Chairman of the National Assembly of Vietnam Tran Quang Man in Vientiane on June 18.
They witnessed the signing of a cooperation agreement.
On the same day, Mr Tran Quang Man paid a courtesy call on Prime Minister Sonexay Keomany.`,
      null,
      [
        "bilateral_meeting held 2025-06-18 Vientiane - LA,VN -: Saysomphone Vong (President of the National Assembly), Tran Quang Man (Chairman of the National Assembly)",
        "bilateral_meeting held 2025-06-18 Vientiane - LA,VN -: Tran Quang Man (Chairman of the National Assembly), Sonexay Keomany (Prime Minister)",
      ],
    ],
    [
      "the next round is not the one of the headline",
      `New Delhi, June 19, 2025
The 14th India-Kyrgyz Republic Foreign Office Consultations were held in Bishkek on June 18, 2025.
The two sides agreed to hold the next round of consultations in New Delhi at mutually convenient dates.`,
      "Foreign Office-level consultations between India and Kyrgyz Republic",
      [
        "committee_session held 2025-06-18 Bishkek - IN,KG 14: ",
        "committee_session scheduled - New Delhi - IN,KG 15: ",
      ],
    ],
    [
      "the building told behind is that of the meeting before it",
      `The President of Angola, Manuel Sebastião, and his Zambian counterpart, Mwansa Chileshe, reviewed on Wednesday, in Luanda, projects on the Lobito Corridor.
The meeting, which took place at the Presidential Palace, lasted about one hour.
In the afternoon, Mwansa Chileshe visited the Lobito Refinery works and was received by the Speaker of the National Assembly of Angola, Carolina Domingos.`,
      null,
      [
        "bilateral_meeting held 2025-06-18 Luanda Presidential Palace AO,ZM -: Manuel Sebastião (President), Mwansa Chileshe (President)",
        "bilateral_meeting held 2025-06-18 Luanda - AO,ZM -: Carolina Domingos (Speaker of the National Assembly), Mwansa Chileshe (President)",
      ],
    ],
    [
      "she goes on from one to the next, whoever 'with whom' was; the last of the day is none of the past",
      `Namibian Foreign Minister Selma Nghidinwa met South Africa's Foreign Minister, Ronald Mokgoro, on Wednesday, with whom she discussed the Orange River.
She then sat down with Zimbabwe's Foreign Minister, Amos Muzondo, to follow up on the Joint Permanent Commission.
Her last meeting of the day was with Angola's Téte Kassoma.`,
      null,
      [
        "bilateral_meeting held 2025-06-18 - - NA,ZA -: Selma Nghidinwa (Foreign Minister), Ronald Mokgoro (Foreign Minister)",
        "bilateral_meeting held 2025-06-18 - - NA,ZW -: Selma Nghidinwa (Foreign Minister), Amos Muzondo (Foreign Minister)",
        "bilateral_meeting held 2025-06-18 - - AO,NA -: Selma Nghidinwa (Foreign Minister), Téte Kassoma (-)",
      ],
    ],
    [
      "the Slovak guest is he who came",
      `President of Azerbaijan Elchin Rasulov received Deputy Prime Minister of Slovakia Juraj Kalin in Baku on Wednesday.
The Slovak guest then met with Defence Minister Zaur Hasanli of Azerbaijan.`,
      null,
      [
        "bilateral_meeting held 2025-06-18 Baku - AZ,SK -: Elchin Rasulov (President), Juraj Kalin (Deputy Prime Minister)",
        "bilateral_meeting held 2025-06-18 Baku - AZ,SK -: Juraj Kalin (Deputy Prime Minister), Zaur Hasanli (Defence Minister)",
      ],
    ],
    [
      "a meeting on the sidelines is where the session is held",
      "Kuwaiti Foreign Minister Salem Al-Jarrah met on Wednesday with his Chadian counterpart Mahamat Saleh on the sidelines of the 52nd session of the Council of Foreign Ministers of the Organization of Islamic Cooperation (OIC) held in Jeddah.",
      null,
      [
        "bilateral_meeting held 2025-06-18 Jeddah - KW,TD -: Salem Al-Jarrah (Foreign Minister), Mahamat Saleh (Foreign Minister)",
      ],
    ],
    [
      "what was held on an island was not at the dateline's town",
      "ZAGREB, June 19 (Hina) - A meeting between Croatian President Zdravko Milić and Slovenian President Nataša Pirnat was held on Brijuni on Wednesday.",
      null,
      ["bilateral_meeting held 2025-06-18 Brijuni - HR,SI -: Zdravko Milić (President), Nataša Pirnat (President)"],
    ],
    [
      "a secretary who is an ambassador by rank is a secretary",
      "US Assistant Secretary of State Brian Colquitt called on Pakistan's Foreign Secretary Ambassador Amna Wazir on Wednesday.",
      null,
      [
        "bilateral_meeting held 2025-06-18 - - PK,US -: Brian Colquitt (Assistant Secretary of State), Amna Wazir (Foreign Secretary)",
      ],
    ],
    [
      "a headline's 'Deputy PM' takes nobody's state from him",
      "BELGRADE, June 19 (Tanjug) - Deputy Prime Minister Siniša Nikolić met today with Japanese Ambassador Akira Imamura.",
      "Deputy PM Nikolić meets with Ambassador of Japan",
      [
        "bilateral_meeting held 2025-06-19 Belgrade - JP,RS -: Siniša Nikolić (Deputy Prime Minister), Akira Imamura (Ambassador)",
      ],
    ],
  ])("%s", ([, text, title, want]) => expect(read(text, title)).toEqual(want));
});
