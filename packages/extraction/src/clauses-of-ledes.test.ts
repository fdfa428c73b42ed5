import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "kind status day town parties" of each event, in order; the reports are of Tuesday, 2 March 2027. */
const read = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2027-03-02T16:00:00Z" })).events.map(
    ({ kind, status, date, place: { city, country }, parties }) =>
      `${kind} ${status} ${date ?? "-"} ${city ?? country ?? "-"} ${[...parties].toSorted().join(",")}`,
  );

describe("what a clause has of the clause beside it", () => {
  test.for<[string, string, string[]]>([
    [
      "neither day nor town of what it precedes",
      "Japanese Prime Minister Kenji Morita met Australian Prime Minister Anthony Burke in Perth on Monday ahead of his talks with the US president.",
      ["bilateral_meeting held 2027-03-01 Perth AU,JP", "bilateral_meeting scheduled - - JP,US"],
    ],
    [
      "what is only possible",
      "Ukrainian Foreign Minister Taras Bondar met US special envoy Steve Walker in Miami on Sunday, ahead of a possible meeting with Russian officials.",
      ["bilateral_meeting held 2027-02-28 Miami UA,US", "bilateral_meeting possible - - RU,UA"],
    ],
    [
      "a plan in the clause in front",
      "Days before leaders were to gather for a summit, Belgian Prime Minister Bart Claes sat down with Hungarian Prime Minister Balint Kovacs on Monday.",
      ["bilateral_meeting held 2027-03-01 - BE,HU"],
    ],
    [
      "the day after that of the arrival",
      "Israeli Prime Minister Ari Levin will leave for Washington on Sunday and is due to meet US President Walter Brandt at the White House the following day.",
      ["bilateral_meeting scheduled 2027-03-08 Washington IL,US"],
    ],
    [
      "not the day of what it followed by a day",
      "Italian Defence Minister Guido Conti held talks with King Hussein of Jordan in Amman on Monday, a day after meeting Lebanese President Michel Haddad.",
      ["bilateral_meeting held 2027-03-01 Amman IT,JO", "bilateral_meeting held 2027-02-28 - IT,LB"],
    ],
    [
      "whom a pronoun means behind a semicolon",
      "Irish Foreign Minister Niall Brennan held talks with UN Secretary-General Maria Costa in New York on Monday; he will meet US Secretary of State Mark Holloway on Wednesday.",
      ["bilateral_meeting held 2027-03-01 New York IE,UN", "bilateral_meeting scheduled 2027-03-03 - IE,US"],
    ],
    [
      "whom a pronoun means behind a number of days",
      "German Chancellor Karin Vogt spoke by phone with Chinese President Zhang Wei on Monday, two days after she met Indian Prime Minister Vikram Rao in Berlin.",
      ["phone_call held 2027-03-01 - CN,DE", "bilateral_meeting held - Berlin DE,IN"],
    ],
    [
      "the next stop of a journey, without the day of the first",
      "German Foreign Minister Johanna Brandl will visit Riga on Thursday for talks with Foreign Minister Baiba Ozola before flying on to Tallinn to meet Prime Minister Kaja Rebane.",
      ["visit scheduled 2027-03-04 Riga DE,LV", "visit scheduled - Tallinn DE,EE"],
    ],
    [
      "the next stop of a journey that was made",
      "German Foreign Minister Johanna Brandl visited Riga on Monday for talks with Foreign Minister Baiba Ozola and then flew on to Tallinn to meet Prime Minister Kaja Rebane.",
      ["bilateral_meeting held 2027-03-01 Riga DE,LV", "bilateral_meeting held - Tallinn DE,EE"],
    ],
    [
      "not the day of the departure",
      "Japanese Foreign Minister Naoki Ueda left for Europe on Monday on a trip that includes stops in Paris, where he is to meet his French counterpart Luc Moreau, and Brussels.",
      ["bilateral_meeting scheduled - Paris FR,JP"],
    ],
    [
      "an arrival, whatever the tour will bring",
      "US Secretary of State Mark Holloway landed in Riyadh on Monday at the start of a tour that will also take him to Doha, Cairo and Jerusalem.",
      ["visit held 2027-03-01 Riyadh SA,US"],
    ],
    [
      "the town that somebody is about to leave for",
      "Speaking ahead of his departure for Oslo, where he will hold talks with Norwegian Prime Minister Jonas Dahl on Wednesday, Estonian Prime Minister Mart Tamm said trade was on the agenda.",
      ["bilateral_meeting scheduled 2027-03-03 Oslo EE,NO"],
    ],
    [
      "where they met while they talked",
      "Ukrainian Defence Minister Serhiy Moroz met his Danish counterpart Lars Holm in Copenhagen. The parties discussed drones. Moroz also held talks with Foreign Minister Anders Friis.",
      ["bilateral_meeting held - Copenhagen DK,UA", "bilateral_meeting held - Copenhagen DK,UA"],
    ],
    [
      "one meeting of a named group, in headline and report",
      "Weimar Triangle foreign ministers to meet in Krakow on Thursday\n\nThe foreign ministers of Poland, Germany and France will meet in Krakow on Thursday in the Weimar Triangle format, Poland's foreign ministry announced.",
      ["multilateral_meeting scheduled 2027-03-04 Krakow DE,FR,PL"],
    ],
    [
      "a call that the headline calls a conversation",
      "President Moroz had a conversation with the President of Finland\n\n1 March 2027 - 18:40\n\nPresident of Ukraine Ostap Moroz had a phone call with President of Finland Antti Lahti.",
      ["phone_call held 2027-03-01 - FI,UA"],
    ],
    [
      "a visit that a numbered release announces",
      "No: 45, 1 March 2027, Press Release Regarding the Visit of Foreign Minister Kemal Arslan of Türkiye to Romania\n\nMinister of Foreign Affairs of the Republic of Türkiye Kemal Arslan will pay a visit to Romania on 3 March 2027.",
      ["visit scheduled 2027-03-03 RO RO,TR"],
    ],
    [
      "more than the two who had the chair",
      "Defence ministers from 14 countries met in Stockholm on Monday under the chairmanship of Britain and Germany.",
      ["multilateral_meeting held 2027-03-01 Stockholm DE,GB"],
    ],
    [
      "whom a pronoun means behind the next stop",
      "Chinese Foreign Minister Lin Jian met Kenyan President James Otieno in Nairobi on Monday before travelling to Kampala, where he will meet Ugandan President Moses Okello on Wednesday.",
      ["bilateral_meeting held 2027-03-01 Nairobi CN,KE", "bilateral_meeting scheduled 2027-03-03 Kampala CN,UG"],
    ],
    [
      "not the day on which somebody came back",
      "Norwegian Prime Minister Jonas Dahl held talks with Danish Prime Minister Mette Larsen in Oslo on Monday after returning from Riga, where he met Latvian President Edgars Liepins.",
      ["bilateral_meeting held 2027-03-01 Oslo DK,NO", "bilateral_meeting held - Riga LV,NO"],
    ],
    [
      "whom somebody travels to meet in two towns",
      "UN envoy Hans Lindgren flew to Riyadh and Muscat to hold talks with Saudi Foreign Minister Faisal bin Nayef and Omani Foreign Minister Hamad Busaidi.",
      ["multilateral_meeting held - - OM,SA,UN"],
    ],
    [
      "a meeting that is being worked out, beside a summit that is none of the news",
      "A meeting between Russian President Vladimir Orlov and Indian Prime Minister Vikram Rao on the sidelines of the SCO summit in Bishkek is being worked out, the Kremlin's spokesman said.",
      ["bilateral_meeting possible - Bishkek IN,RU"],
    ],
    [
      "powers counted before they are named",
      "Iran and three European powers - Britain, France and Germany - will hold a new round of nuclear talks in Geneva on Friday, Iranian state TV said.",
      ["negotiation_round scheduled 2027-03-05 Geneva DE,FR,GB,IR"],
    ],
    [
      "next Wednesday, told on a Tuesday",
      "South Korean President Kim Sang-ho will hold talks with Vietnamese Prime Minister Pham Van Long in Seoul next Wednesday.",
      ["bilateral_meeting scheduled 2027-03-10 Seoul KR,VN"],
    ],
    [
      "a working group that has not met yet",
      "The trade ministers of Japan and South Korea agreed on Monday to set up a working group on supply chains at a meeting in Seoul.",
      ["bilateral_meeting held 2027-03-01 Seoul JP,KR"],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
});
