import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "kind status day town venue parties; name (title, country) role, ..." of each event; the reports are of Tuesday, 2 March 2027. */
const read = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2027-03-02T16:00:00Z" }))
    .events.filter(({ status }) => status !== "possible")
    .map(({ kind, status, date, dateEnd, place, parties, participants }) =>
      [
        `${kind} ${status} ${date ?? "-"}${dateEnd === null ? "" : `/${dateEnd}`} ${place.city ?? place.country ?? "-"} ${[...parties].toSorted().join(",")}`,
        ...participants.map(({ name, title, country, role }) => `${name} (${title ?? "-"}, ${country ?? "-"}) ${role}`),
      ].join("; "),
    );

describe("as regional organisations, parliaments and defence ministries tell it", () => {
  test.for<[string, string, string[]]>([
    [
      "those who attended, as a communiqué lists them",
      "The Eighteenth Meeting of the Council of Heads of State of the Indian Ocean Commission (IOC) was held at Moroni, Comoros, from 22-25 February 2027.\n\nOther members of the Council in attendance were: the President of Madagascar, His Excellency Haja Rakoto; the Prime Minister of Mauritius, Dr. the Honourable Vikash Ramdoyal; and the President of Seychelles, His Excellency Marc Ladouceur.",
      [
        "summit held 2027-02-22/2027-02-25 Moroni Indian Ocean Commission,MG,MU,SC; Haja Rakoto (President, MG) participant; Vikash Ramdoyal (Prime Minister, MU) participant; Marc Ladouceur (President, SC) participant",
      ],
    ],
    [
      "a chief of staff before his rank",
      "The Norwegian Chief of Navy Staff, Rear Admiral Sverre Hagen, met his Portuguese counterpart, Vice Admiral Rui Sampaio, in Lisbon on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Lisbon NO,PT; Sverre Hagen (Chief of Navy Staff, NO) guest; Rui Sampaio (Chief of Navy Staff, PT) host",
      ],
    ],
    [
      "whoever receives a guest beside the leaders of a committee",
      "Moldovan Interior Minister Petru Ciobanu opens a two-day official visit to Slovenia on Sunday. During the visit the guest will be received by Slovenia's President Alenka Zupan and the leaders of the National Assembly Interior Committee.",
      [
        "visit scheduled 2027-03-07 SI MD,SI; Petru Ciobanu (Interior Minister, MD) guest; Alenka Zupan (President, SI) host",
      ],
    ],
    [
      "a speaker of the dateline's state, met in a third one",
      "Tirana, 2 March 2027 (ATS) – Parliament Speaker Besnik Halili had a bilateral meeting with his Slovak counterpart Juraj Kovacik at the 4th Summit of Speakers held in Vilnius, Lithuania. Kovacik also extended a formal invitation to Halili to visit Slovakia.",
      [
        "bilateral_meeting held - Vilnius AL,SK; Besnik Halili (Parliament Speaker, AL) participant; Juraj Kovacik (Parliament Speaker, SK) participant",
        "summit held - Vilnius AL,SK; Juraj Kovacik (Parliament Speaker, SK) participant; Besnik Halili (Parliament Speaker, AL) participant",
      ],
    ],
    [
      "under the roof of a commission, not its session",
      "The President of the ECCAS Commission, Dr. Bernard Mabiala, received in audience, at the headquarters of the ECCAS Commission, in Libreville, Dr. Ricardo Salinas, Ambassador of the Republic of Peru.",
      [
        "bilateral_meeting held - Libreville ECCAS,PE; Bernard Mabiala (President of the ECCAS Commission, -) host; Ricardo Salinas (Ambassador of the Republic of Peru, PE) guest",
      ],
    ],
    [
      "who travels, behind who calls the visit off",
      "Algeria on Monday called off a visit to Spain by Foreign Minister Karim Belhadj.",
      ["visit cancelled - ES DZ,ES; Karim Belhadj (Foreign Minister, DZ) guest"],
    ],
    [
      "what was planned for a trip called off",
      "Canadian Foreign Minister Elise Moreau has cancelled a trip to Samoa. Ms Moreau had planned to meet Samoan Prime Minister Sione Faleafa on Sunday.",
      [
        "visit cancelled 2027-03-07 WS CA,WS; Elise Moreau (Foreign Minister, CA) guest; Sione Faleafa (Prime Minister, WS) host",
      ],
    ],
    [
      "two ministers behind their two states, without a comma",
      "The Foreign Ministers of Greece and Cyprus Nikos Stavrou and Andreas Christou met in Nicosia on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Nicosia CY,GR; Nikos Stavrou (Foreign Minister, GR) guest; Andreas Christou (Foreign Minister, CY) host",
      ],
    ],
    [
      "where an envoy is posted, and where she was received",
      "Kenyan President Daniel Otieno received Ms Helga Brandt, the special representative of the United Nations Secretary General in South Sudan, at State House, Nairobi, on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Nairobi KE,UN; Daniel Otieno (President, KE) host; Helga Brandt (special representative of the United Nations Secretary General in South Sudan, -) guest",
      ],
    ],
    [
      "an envoy for a state, sent by an organisation",
      "Zambian President Mutale Chanda met the US Sudan envoy, Tom Whitman, in Lusaka on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Lusaka US,ZM; Mutale Chanda (President, ZM) host; Tom Whitman (envoy, US) guest",
      ],
    ],
    [
      "one who stands in for his president",
      "The 22nd Summit of the Andean Community is starting Monday in Quito. Colombian President Alvaro Mejia will be represented by Vice President Clara Rojas.",
      ["summit held 2027-03-01 Quito Andean Community,CO; Clara Rojas (Vice President, CO) head_of_delegation"],
    ],
    [
      "several bilateral meetings, none of them told",
      "Minister Halonen is in New York. While in New York, Minister Halonen will conduct a number of bilateral meetings with her counterparts. The Minister also met with Moldovan President Irina Rusu. The Minister met with Croatian Foreign Minister Ivan Babic.",
      [],
    ],
    [
      "who is on his way beside a trip called off",
      "Algeria canceled a visit to Spain by Foreign Minister Karim Belhadj. The trip would have coincided with one by US Undersecretary of State Dale Whitman, who is heading to Madrid to negotiate a gas accord.",
      [
        "visit cancelled - ES DZ,ES; Karim Belhadj (Foreign Minister, DZ) guest",
        "visit scheduled - Madrid ES,US; Dale Whitman (Undersecretary of State, US) guest",
      ],
    ],
    [
      "one call told by its headline and its first sentence",
      "Telephone conversation between the Presidents of Belarus and Mongolia\n\nOn March 1, 2027, a telephone conversation was held between the President of Belarus Viktor Karpov and the President of Mongolia Bat-Erdene Dorj.",
      [
        "phone_call held 2027-03-01 - BY,MN; Viktor Karpov (President, BY) participant; Bat-Erdene Dorj (President, MN) participant",
      ],
    ],
    [
      "the host's own minister beside the guest",
      "His Majesty the Sultan of Oman received on Monday, in Muscat, HE Emmanuel Adeyemi, Secretary General of OPEC, accompanied by HE Salim Al-Harthy, Oman's Minister of Oil and Gas.",
      [
        "bilateral_meeting held 2027-03-01 Muscat OM,OPEC; Emmanuel Adeyemi (Secretary General of OPEC, -) guest; Salim Al-Harthy (Minister of Oil and Gas, OM) host",
      ],
    ],
    [
      "ministers of an organisation's members, who are to come together",
      "Oil ministers of the Organization of Arab Petroleum Exporting Countries (OAPEC) are set to come together in Doha on Sunday. Qatari Minister of Energy Hamad Al-Rumaihi will lead his country's delegation.",
      ["multilateral_meeting scheduled 2027-03-07 Doha OAPEC,QA; Hamad Al-Rumaihi (Minister of Energy, QA) host"],
    ],
    [
      "talks that will go on tomorrow",
      "Uzbek Deputy Prime Minister Rustam Karimov on Tuesday started talks in Dashoguz with Turkmen Deputy Prime Minister Batyr Orazov. Tomorrow the sides will continue their talks.",
      [
        "bilateral_meeting held 2027-03-02 Dashoguz TM,UZ; Rustam Karimov (Deputy Prime Minister, UZ) participant; Batyr Orazov (Deputy Prime Minister, TM) participant",
      ],
    ],
    [
      "each minister behind his state",
      "Ministers of Foreign Affairs of Georgia Davit Lomidze and Moldova Petru Ciobanu held a phone conversation on Monday.",
      [
        "phone_call held 2027-03-01 - GE,MD; Davit Lomidze (Minister of Foreign Affairs, GE) participant; Petru Ciobanu (Minister of Foreign Affairs, MD) participant",
      ],
    ],
    [
      "a courtesy call, which is no telephone's",
      "Grenada's Foreign Minister Anita Charles shared this hope on Monday during a farewell courtesy call with Canada's High Commissioner, Helen Moreau, at her Ministry.",
      [
        "bilateral_meeting held 2027-03-01 - CA,GD; Anita Charles (Foreign Minister, GD) participant; Helen Moreau (High Commissioner, CA) participant",
      ],
    ],
  ])("%s", ([, text, want]) => {
    expect(read(text)).toEqual(want);
  });
});
