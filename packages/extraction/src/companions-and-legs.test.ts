import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

const eventsIn = (text: string) => extract(documentOf(text, { publishedAt: "2027-04-09T16:00:00Z" })).events;
const peopleIn = (text: string): string[] =>
  (eventsIn(text)[0]?.participants ?? []).map(({ name, country, title }) => `${name}/${country ?? "-"} ${title}`);
const meetingsIn = (text: string): string[] =>
  eventsIn(text).map(({ kind, status, place }) => `${kind} ${status} ${place.city ?? "-"}`);

describe("the office behind a name whose state is told", () => {
  test.for<[string, string[]]>([
    [
      "Peru's Luis Vega, the foreign minister, met Japan's Kenji Mori, his counterpart, in Tokyo on Friday.",
      ["Luis Vega/PE foreign minister", "Kenji Mori/JP foreign minister"],
    ],
    [
      "Kenji Mori of Japan, the finance minister, met Luis Vega of Peru, the trade minister, in Tokyo on Friday.",
      ["Kenji Mori/JP finance minister", "Luis Vega/PE trade minister"],
    ],
    [
      "Ghana's Ama Boateng, the interior minister, told reporters in Accra on Friday after talks with Togo's Kossi Agbo, minister of security, that patrols would resume.",
      ["Ama Boateng/GH interior minister", "Kossi Agbo/TG minister of security"],
    ],
    [
      "Peru's Luis Vega, Minister of Trade, senior officials and businessmen met Japan's Kenji Mori, Minister of Finance, in Tokyo on Friday.",
      ["Luis Vega/PE Minister of Trade", "Kenji Mori/JP Minister of Finance"],
    ],
    [
      "Norway's Berit Sund, who is defence minister, met Chile's Raul Pinto in Oslo on Friday.",
      ["Berit Sund/NO defence minister", "Raul Pinto/CL null"],
    ],
  ])("%s", ([text, want]) => {
    expect(peopleIn(text)).toEqual(want);
  });
});

describe("whose company somebody is", () => {
  test.for<[string, string]>([
    [
      "ULAANBAATAR, April 9 (KP). President of Slovenia Matija Kolar will pay a state visit to Mongolia on April 26-28. The President will be accompanied by Deputy Prime Minister Alenka Grilc and representatives of 30 businesses.",
      "Alenka Grilc/SI Deputy Prime Minister",
    ],
    [
      "NEW DELHI - The Prime Minister of Mauritius, Priya Ramlu, met Prime Minister Dev Kulsh of India in New Delhi on Friday. She is accompanied by Mr. Yannick Laval, Minister of Blue Economy, senior officials and a business delegation.",
      "Yannick Laval/MU Minister of Blue Economy",
    ],
    [
      "King Harun of Jordan received Finnish Prime Minister Anna Berg in Amman on Tuesday. The prime minister was accompanied by Finance Minister Eero Salo.",
      "Eero Salo/FI Finance Minister",
    ],
    [
      "Foreign Minister Pedro Vial of Chile met his Danish counterpart, Karin Holm, in Copenhagen on Friday. He was accompanied by Deputy Minister Julia Soto.",
      "Julia Soto/CL Deputy Minister",
    ],
    [
      "LIMA - Peru's President Ana Ruiz arrived in Tokyo on Monday for talks with Prime Minister Kenji Mori. Accompanying her was Trade Minister Rosa Campos.",
      "Rosa Campos/PE Trade Minister",
    ],
  ])("%s", ([text, want]) => {
    expect(peopleIn(text)).toContain(want);
  });
});

describe("a town that a visitor is still to come to", () => {
  test.for<[string, string[]]>([
    [
      "Prime Minister Ana Ruiz of Peru is paying an official visit to Japan from 5 to 10 April. She met Prime Minister Kenji Mori on 8 April. Prime Minister Ruiz will visit Osaka and Kyoto before her departure on 10 April.",
      ["visit held -", "bilateral_meeting held -"],
    ],
    [
      "At the invitation of Premier Gao Shixian, Prime Minister of Thailand Pimchanok Srisom will pay an official visit to China from April 14 to 18. The Prime Minister will also travel to Chongqing.",
      ["visit scheduled -"],
    ],
    [
      "Foreign Minister Pedro Vial of Chile held talks with Foreign Minister Karin Holm of Denmark on Friday. Vial will travel on to Aarhus to open an exhibition.",
      ["bilateral_meeting held -"],
    ],
    [
      "King Harun of Jordan received Finnish Prime Minister Anna Berg on Tuesday. Berg is also to visit Aqaba and Petra during her stay.",
      ["bilateral_meeting held -"],
    ],
    [
      "Foreign Minister Pedro Vial of Chile held talks with Foreign Minister Karin Holm of Denmark in Santiago on Friday. Vial will visit Aarhus in June.",
      ["bilateral_meeting held Santiago", "visit scheduled Aarhus"],
    ],
    [
      "Foreign Minister Pedro Vial of Chile held talks with Foreign Minister Karin Holm of Denmark on Friday. Vial will visit Copenhagen in May.",
      ["bilateral_meeting held -", "visit scheduled Copenhagen"],
    ],
  ])("%s", ([text, want]) => {
    expect(meetingsIn(text)).toEqual(want);
  });
});

describe("letters after a name", () => {
  test.for<[string, string]>([
    [
      "The Rt Hon Eleanor Strick MP, Secretary of State for Foreign Affairs of the United Kingdom, met Oman's Foreign Minister Mazin Al Shidi in Muscat on Friday.",
      "Eleanor Strick/GB Secretary of State for Foreign Affairs",
    ],
    [
      "Hon. Peter Odongo, MP, Minister for Trade of Kenya, met Oman's Trade Minister Mazin Al Shidi in Muscat on Friday.",
      "Peter Odongo/KE Minister for Trade",
    ],
    [
      "Foreign Minister Eleanor Strick KC of Australia met Oman's Foreign Minister Mazin Al Shidi in Muscat on Friday.",
      "Eleanor Strick/AU Foreign Minister",
    ],
    [
      "Dame Eleanor Strick DBE, Governor-General of Barbados, met Oman's Foreign Minister Mazin Al Shidi in Muscat on Friday.",
      "Eleanor Strick/BB Governor-General",
    ],
    [
      "Lord Rowan Hale, CBE, KC, Britain's trade envoy, met Oman's Trade Minister Mazin Al Shidi in Muscat on Friday.",
      "Rowan Hale/GB trade envoy",
    ],
  ])("%s", ([text, want]) => {
    expect(peopleIn(text)).toContain(want);
  });
});

describe("a town with its region", () => {
  const placesIn = (text: string): string[] =>
    eventsIn(text).map(({ place }) => `${place.city ?? "-"} ${place.country ?? "-"}`);
  test.for<[string, string[]]>([
    [
      "Canada's Fisheries Minister Doug Penney met Norway's Marit Solheim in St. John's, N.L., on Wednesday.",
      ["St. John's CA"],
    ],
    [
      "Canadian Foreign Minister Marc Tremblay received his Latvian counterpart in London, Ontario on Wednesday.",
      ["London CA"],
    ],
    ["In Paris, Ontario Premier Kay Russell met French Trade Minister Luc Fabre on Wednesday.", ["Paris FR"]],
    ["U.S. Secretary of State Daniel Whit met Mexico's Lucia Barragan in Paris, Texas on Wednesday.", ["Paris US"]],
    [
      "Indian Minister Arun Pillai met Omani Minister Said Harthy in Hyderabad, Telangana, on Wednesday.",
      ["Hyderabad IN"],
    ],
  ])("%s", ([text, want]) => {
    expect(placesIn(text)).toEqual(want);
  });
});

describe("she, after a sentence that she opens", () => {
  test.for<[string, string[]]>([
    [
      'German Chancellor Anna Vogel met Prime Minister Amela Hadzic of Bosnia in Sarajevo on Friday. "Europe does not wait," she said at a press conference with Hadzic. She is to see President Arta Krasniqi in Pristina on Saturday.',
      ["Anna Vogel/DE Chancellor", "Amela Hadzic/BA Prime Minister"],
    ],
    [
      "Peruvian President Rosa Vega met Chilean President Julia Soto in Lima on Friday. She told reporters beside Soto that she was glad. She will fly to Quito on Saturday to meet President Gabriela Paz.",
      ["Rosa Vega/PE President", "Julia Soto/CL President"],
    ],
  ])("%s", ([text, want]) => {
    expect(peopleIn(text)).toEqual(want);
    const [first = ""] = want;
    expect(
      eventsIn(text)
        .slice(1)
        .map(({ participants }) => `${participants.find(({ role }) => role === "guest")?.name}`),
    ).toEqual([first.split("/")[0]]);
  });
});
