import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const told = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2027-03-03T16:00:00Z" })).events.map(
    ({ kind, status, date, dateEnd, place: { city, venue }, parties, participants }) =>
      [
        ...(kind === "bilateral_meeting" ? [] : [kind]),
        ...(status === "held" ? [] : [status]),
        dateEnd === null ? (date ?? "-") : `${date}/${dateEnd.slice(8)}`,
        city ?? "-",
        ...(venue === null ? [] : [venue]),
        parties.join(),
        participants.map(({ name, role }) => `${name} ${role}`).join(", "),
      ].join("; "),
  );

describe("a visit that is told day by day", () => {
  test.for([
    [
      "later that day, and in buildings of the capital",
      "TONGAN Prime Minister Sione Havea left Nadi yesterday after three days in Fiji.\n\nThe visit opened on Monday with a welcome ceremony in Suva. Later that day Mr Havea called on the President, Ratu Epeli Nawalowalo, at the State House.\n\nOn Tuesday he sat down with Prime Minister Jone Rokotuivuna at Government Buildings.",
      [
        "2027-03-01; Suva; State House; FJ,TO; Sione Havea guest, Ratu Epeli Nawalowalo host",
        "2027-03-02; Suva; Government Buildings; FJ,TO; Sione Havea guest, Jone Rokotuivuna host",
      ],
    ],
    [
      "the next morning",
      "Latvian President Ilze Ozola is in Georgia.\n\nOn Monday in Tbilisi she met Georgian President Levan Beridze. The next morning Ms Ozola held talks in Batumi with Georgian Prime Minister Giorgi Kapanadze.",
      [
        "2027-03-01; Tbilisi; GE,LV; Ilze Ozola guest, Levan Beridze host",
        "2027-03-02; Batumi; GE,LV; Ilze Ozola participant, Giorgi Kapanadze participant",
      ],
    ],
    [
      "the same afternoon, after a day that is no other's",
      "Vietnamese President Tran Van Minh arrived in Vientiane on Monday on a state visit to Laos. The same afternoon, Minh paid a courtesy call on Lao President Khamphoui Vongsa at the Presidential Palace.",
      ["2027-03-01; Vientiane; Presidential Palace; LA,VN; Tran Van Minh guest, Khamphoui Vongsa host"],
    ],
    [
      "the capital of the dateline, when the town told later is another's",
      "LUSAKA, March 3 - Rwandan Foreign Minister Paul Kamanzi was received on Monday by President Chanda Mwale at State House.\n\nEarlier on Wednesday, in Livingstone, the minister met Tourism Minister Joseph Banda.",
      [
        "2027-03-01; Lusaka; State House; RW,ZM; Chanda Mwale host, Paul Kamanzi guest",
        "2027-03-03; Livingstone; RW,ZM; Paul Kamanzi participant, Joseph Banda participant",
      ],
    ],
    [
      "he then met his counterpart, on the day and not in the town of arrival",
      "ROME, MAR 3 - Foreign Minister Leonardo Sabbatini arrived in Sfax on Tuesday morning, where he met governor Mongi Trabelsi for talks on departures from the coast.\n\nOn Wednesday morning he was received at the Carthage Palace in Tunis by President Nabil Khelifi.\n\nHe then met his Tunisian counterpart, Rym Ben Slimane, at the foreign ministry.",
      [
        "2027-03-03; Tunis; Carthage Palace; IT,TN; Nabil Khelifi host, Leonardo Sabbatini guest",
        "2027-03-03; Tunis; foreign ministry; IT,TN; Leonardo Sabbatini guest, Rym Ben Slimane host",
      ],
    ],
  ] as const)("%s", ([, text, want]) => expect(told(text)).toEqual(want));
});

describe("several guests of one host", () => {
  test.for([
    [
      "also and in a separate meeting",
      "Riyadh, Mar 3, 2027, JPA -- Minister of Foreign Affairs Prince Turki bin Mishaal received in his office in Riyadh today Jordan's Deputy Prime Minister Dr. Nidal Al-Khasawneh.\n\nIn a separate meeting, Prince Turki met with Malaysian Foreign Minister Azlan Zainuddin.",
      [
        "2027-03-03; Riyadh; JO,SA; Turki bin Mishaal host, Nidal Al-Khasawneh guest",
        "2027-03-03; Riyadh; MY,SA; Turki bin Mishaal host, Azlan Zainuddin guest",
      ],
    ],
    [
      "under a dateline that has the day of another calendar as well",
      "Riyadh, 25 Ramadan 1448, Mar 3, 2027, JPA -- Minister of Foreign Affairs Prince Turki bin Mishaal received today Malaysian Foreign Minister Dato' Seri Azlan Zainuddin.\n\nThe Minister also received today Ghana's Minister for Foreign Affairs Akosua Frempong.",
      [
        "2027-03-03; Riyadh; MY,SA; Turki bin Mishaal host, Azlan Zainuddin guest",
        "2027-03-03; Riyadh; GH,SA; Turki bin Mishaal host, Akosua Frempong guest",
      ],
    ],
    [
      "meanwhile and separately",
      "MANAMA, March 3 - Bahrain's Interior Minister Sheikh Rashid Al Noaimi yesterday received the Ambassador of Italy, Marco Bassi.\n\nMeanwhile, he met the visiting Iraqi interior minister, Hamid Al-Saadi.",
      [
        "2027-03-02; Manama; BH,IT; Rashid Al Noaimi host, Marco Bassi guest",
        "2027-03-02; Manama; BH,IQ; Rashid Al Noaimi host, Hamid Al-Saadi guest",
      ],
    ],
    [
      "but earlier this year is another time",
      "MANAMA, March 3 - Bahrain's Interior Minister Sheikh Rashid Al Noaimi yesterday received the Ambassador of Italy, Marco Bassi.\n\nEarlier this year the minister met the Iraqi interior minister, Hamid Al-Saadi, in Basra.",
      [
        "2027-03-02; Manama; BH,IT; Rashid Al Noaimi host, Marco Bassi guest",
        "2027; Basra; BH,IQ; Rashid Al Noaimi participant, Hamid Al-Saadi participant",
      ],
    ],
    [
      "a ministry's Foreign Office is not London's",
      "ISLAMABAD: Foreign Minister Bilal Khan on Wednesday met his Iranian counterpart Abbas Karimi at the Foreign Office. Later, the Iranian minister called on Prime Minister Asad Mirza at the PM House.",
      [
        "2027-03-03; Islamabad; Foreign Office; IR,PK; Bilal Khan host, Abbas Karimi guest",
        "2027-03-03; Islamabad; PM House; IR,PK; Abbas Karimi guest, Asad Mirza host",
      ],
    ],
    [
      "a call with one of those who were on a call together",
      "Readout of President Calloway's Call\n\nThe White House\nMarch 2, 2027\n\nPresident Susannah Calloway spoke by secure video conference today with Prime Minister Okabe Shunsuke of Japan and President Teodoro Villaruel of the Philippines.\n\nLater in the day, the President spoke separately with Prime Minister Okabe to discuss steel.",
      [
        "multilateral_meeting; 2027-03-02; -; JP,PH,US; Susannah Calloway participant, Okabe Shunsuke participant, Teodoro Villaruel participant",
        "phone_call; 2027-03-02; -; JP,US; Susannah Calloway participant, Okabe Shunsuke participant",
      ],
    ],
    [
      "those two",
      "Eight ministers took part, among them Foreign Secretary Beverley Okoro of Britain and her Irish counterpart, Fiachra Mac Lochlainn. Those two met separately on Tuesday night at Fota House.",
      ["2027-03-02; -; Fota House; GB,IE; Beverley Okoro participant, Fiachra Mac Lochlainn participant"],
    ],
  ] as const)("%s", ([, text, want]) => expect(told(text)).toEqual(want));
});

describe("what was spoken of in a call is to come, the call is not", () => {
  test.for([
    [
      "Finnish President Sauli Rantala reviewed in a phone call with Ghana's President Kofi Asante arrangements for the visit scheduled for May.",
      "phone_call; -; -; FI,GH; Sauli Rantala participant, Kofi Asante participant",
    ],
    [
      "Deputy Foreign Minister Hamad Al-Mershed of Kuwait discussed in a phone call with Bulgarian Deputy Foreign Minister Iva Stankova the session of the committee due in Sofia on June 4.",
      "phone_call; -; -; BG,KW; Hamad Al-Mershed participant, Iva Stankova participant",
    ],
  ] as const)("%s", ([text, want]) => expect(told(text)).toEqual([want]));
});

describe("a visitor of whose state nothing is said", () => {
  test.for([
    [
      "is of the only other state of the text",
      "ACCRA - Foreign Minister Paul Kamanzi held talks with Ghanaian Foreign Minister Akosua Boadi in Accra on Tuesday during his visit to Ghana. He thanked Ghana for training Rwandan nurses.",
      ["2027-03-02; Accra; GH,RW; Paul Kamanzi guest, Akosua Boadi host"],
    ],
    [
      "or of that whose leader he is called",
      "LIMA - President Rosa Mena met Peruvian President Luis Ortiz in Lima on Monday as part of a state visit to Peru. The Chilean leader was accompanied by six ministers and spoke of Bolivia.",
      ["2027-03-01; Lima; CL,PE; Rosa Mena guest, Luis Ortiz host"],
    ],
  ] as const)("%s", ([, text, want]) => expect(told(text)).toEqual(want));
});
