import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "kind status day town venue parties; name (title) role, ..." of each event; the reports are of Tuesday, 2 March 2027. */
const read = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2027-03-02T16:00:00Z" })).events.map(
    ({ kind, status, date, dateEnd, place, parties, participants }) =>
      [
        `${kind} ${status} ${date ?? "-"}${dateEnd === null ? "" : `/${dateEnd}`} ${place.city ?? place.country ?? "-"} ${[...parties].toSorted().join(",")}`,
        ...participants.map(({ name, title, role }) => `${name} (${title ?? "-"}) ${role}`),
      ].join("; "),
  );

describe("who was there, of several states", () => {
  test.for<[string, string, string[]]>([
    [
      "whose ministers a later sentence says took part",
      "Energy ministers from Kenya, Uganda and Tanzania gathered in Kampala on Monday to agree on a pipeline. The ministers of Rwanda and Burundi also attended.",
      ["multilateral_meeting held 2027-03-01 Kampala BI,KE,RW,TZ,UG"],
    ],
    [
      "who joined on the line",
      "The interior ministers of France, Spain and Italy met in Nice on Monday. Portugal's interior minister Rui Salgado joined the meeting by video.",
      ["multilateral_meeting held 2027-03-01 Nice ES,FR,IT,PT; Rui Salgado (interior minister) participant"],
    ],
    [
      "who speaks for a state whose minister was told by his office alone",
      "The foreign ministers of Poland, Germany and France met in Warsaw on Monday. Poland's Adam Rutka said the three would buy 40 launchers. His German counterpart Katrin Vogel said Berlin would pay. Luc Maurel of France said deliveries would begin by June.",
      [
        "multilateral_meeting held 2027-03-01 Warsaw DE,FR,PL; Adam Rutka (foreign minister) host; Katrin Vogel (foreign minister) guest; Luc Maurel (foreign minister) guest",
      ],
    ],
    [
      "not who speaks of it from elsewhere, nor with an office of his own",
      "The foreign ministers of Poland and France met in Warsaw on Monday. Polish analyst Adam Rutka said it was late. Germany's Katrin Vogel said Berlin had not been asked.",
      ["bilateral_meeting held 2027-03-01 Warsaw FR,PL"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});

describe("whoever sent an envoy was not there", () => {
  test.for<[string, string[]]>([
    [
      "President Musa Danladi of Nigeria received a special envoy of President Ousmane Ndoye of Senegal, Mrs Aissatou Seck, at the State House, Abuja.",
      ["bilateral_meeting held - Abuja NG,SN; Musa Danladi (President) host; Aissatou Seck (special envoy) guest"],
    ],
    [
      "Gambian President Lamin Jallow met the personal representative of Malian leader Ibrahim Keita, Colonel Sadio Diarra, in Banjul.",
      [
        "bilateral_meeting held - Banjul GM,ML; Lamin Jallow (President) host; Sadio Diarra (personal representative) guest",
      ],
    ],
    [
      "Ghanaian Foreign Minister Kofi Boateng met a special envoy of President Musa Danladi of Nigeria in Accra.",
      ["bilateral_meeting held - Accra GH,NG; Kofi Boateng (Foreign Minister) host"],
    ],
    [
      "Swedish Foreign Minister Ebba Lindgren met UN special envoy to Yemen Hans Lund in Stockholm.",
      [
        "bilateral_meeting held - Stockholm SE,UN; Ebba Lindgren (Foreign Minister) host; Hans Lund (UN special envoy to Yemen) guest",
      ],
    ],
  ])("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("chiefs of services whose state is not told", () => {
  test.for<[string, string[]]>([
    [
      "Shin Bet chief Ronen Barak met Egyptian intelligence chief Hassan Mahmoud in Cairo on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Cairo EG,IL; Ronen Barak (Shin Bet chief) guest; Hassan Mahmoud (intelligence chief) host",
      ],
    ],
    [
      "The head of Mossad, Dan Hale, met Iraqi Prime Minister Haider Saleh in Baghdad on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Baghdad IL,IQ; Dan Hale (head of Mossad) guest; Haider Saleh (Prime Minister) host",
      ],
    ],
    [
      "FSB director Viktor Orlov held talks with Turkish intelligence head Ali Yavuz in Ankara on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Ankara RU,TR; Viktor Orlov (FSB director) guest; Ali Yavuz (intelligence head) host",
      ],
    ],
  ])("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("where and when", () => {
  test.for<[string, string[]]>([
    [
      "Kenyan President Joseph Kiptoo held talks with Ugandan President Moses Okello at State House Entebbe on Monday.",
      [
        "bilateral_meeting held 2027-03-01 Entebbe KE,UG; Joseph Kiptoo (President) participant; Moses Okello (President) participant",
      ],
    ],
    [
      "The three-day Tokyo International Conference on African Development in Kobe, cohosted by Japan and the African Union, runs through Wednesday.",
      ["conference held 2027-03-01/2027-03-03 Kobe African Union,JP"],
    ],
  ])("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("journeys of several stops", () => {
  test.for<[string, string[]]>([
    [
      "BERN, 2 March 2027 – Swiss Foreign Minister Reto Ammann on Tuesday wrapped up a four-day tour of Kazakhstan and Kyrgyzstan. In Astana, he met President Yerlan Sadykov and his counterpart, Dana Omarova.",
      [
        "visit held 2027-02-27/2027-03-02 - CH,KG,KZ; Reto Ammann (Foreign Minister) guest",
        "bilateral_meeting held - Astana CH,KZ; Reto Ammann (Foreign Minister) guest; Yerlan Sadykov (President) host; Dana Omarova (-) host",
      ],
    ],
    [
      "OSCE Chairperson-in-Office, Switzerland's Foreign Minister Reto Ammann, visited Kazakhstan on Monday. In Astana, the Chairperson-in-Office met with President Yerlan Sadykov.",
      [
        "bilateral_meeting held 2027-03-01 Astana CH,KZ; Reto Ammann (Foreign Minister) guest; Yerlan Sadykov (President) host",
      ],
    ],
  ])("%s", ([text, want]) => expect(read(text)).toEqual(want));
});

describe("what is told of somebody beside the meeting", () => {
  test.for<[string, string[]]>([
    [
      "The Presidents of Peru and Ecuador will lead the 17th Binational Cabinet in Cuenca on 10 September, Peruvian Foreign Minister Gonzalo Tudela said on Tuesday. He had held talks in Lima with his Ecuadorian counterpart, Ana Ortiz.",
      [
        "committee_session scheduled 2027-09-10 Cuenca EC,PE",
        "bilateral_meeting held - Lima EC,PE; Gonzalo Tudela (Foreign Minister) host; Ana Ortiz (Foreign Minister) guest",
      ],
    ],
    [
      "ADDIS ABABA - African Union Commission Chairperson Amadou Barro on Monday received Lesotho's Prime Minister Thabo Ntsane in Addis Ababa. They exchanged views on the forthcoming SADC summit in Maseru. Ntsane was accompanied by the Minister of Foreign Affairs, Lineo Mokose.",
      [
        "bilateral_meeting held 2027-03-01 Addis Ababa African Union,LS; Amadou Barro (African Union Commission Chairperson) host; Thabo Ntsane (Prime Minister) guest; Lineo Mokose (Minister of Foreign Affairs) guest",
      ],
    ],
    [
      "French President Luc Fabre arrived in Abidjan on Monday. He was welcomed at the airport by Ivorian Prime Minister Adama Kone and will hold talks on Wednesday with President Yves Kouassi.",
      [
        "bilateral_meeting held 2027-03-01 Abidjan CI,FR; Adama Kone (Prime Minister) host; Luc Fabre (President) guest",
        "bilateral_meeting scheduled 2027-03-03 Abidjan CI,FR; Luc Fabre (President) guest; Yves Kouassi (President) host",
      ],
    ],
    [
      "The 11th EU-Ukraine Association Council met in Brussels on Monday, chaired by the High Representative of the Union for Foreign Affairs and Security Policy, Marja Savolainen. The Ukrainian delegation was led by Prime Minister Bohdan Lysenko.",
      [
        "committee_session held 2027-03-01 Brussels EU,UA; Marja Savolainen (High Representative of the Union for Foreign Affairs and Security Policy) chair; Bohdan Lysenko (Prime Minister) head_of_delegation",
      ],
    ],
    [
      "HANOI - Prime Minister Azlan Rahim arrived here on Tuesday for a two-day visit to Vietnam. He later co-chaired the fourth Malaysia-Vietnam Annual Consultation with his counterpart Tran Quang Minh.",
      [
        "visit held 2027-03-02 Hanoi MY,VN; Azlan Rahim (Prime Minister) guest; Tran Quang Minh (Prime Minister) host",
        "committee_session held 2027-03-02 Hanoi MY,VN; Azlan Rahim (Prime Minister) co-chair; Tran Quang Minh (Prime Minister) co-chair",
      ],
    ],
    [
      "Jordan's King Hussein on Monday discussed with UAE President Khalifa Al Nuaimi, over the phone, means to sustain the ceasefire in Gaza.",
      ["phone_call held 2027-03-01 - AE,JO; Hussein (King) participant; Khalifa Al Nuaimi (President) participant"],
    ],
    [
      "Russian President Viktor Sokolov and Armenian Prime Minister Vahan Petrosyan may hold a meeting on the sidelines of the CIS summit in Ashgabat on March 14.",
      [
        "bilateral_meeting possible 2027-03-14 Ashgabat AM,RU; Viktor Sokolov (President) participant; Vahan Petrosyan (Prime Minister) participant",
      ],
    ],
  ])("%s", ([text, want]) => expect(read(text)).toEqual(want));
});
