import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

/** Who takes part in the one meeting of a text: "name/title/country". */
const peopleOf = (text: string, fields: Parameters<typeof documentOf>[1] = {}): string[] => {
  const { events } = extract(documentOf(text, fields));
  expect(events).toHaveLength(1);
  return events[0]?.participants.map(({ name, title, country }) => `${name}/${title}/${country}`) ?? [];
};

describe("a person is known", () => {
  test("by an office that opens the text and a name that follows it", () => {
    const text =
      "Ghana's energy minister flew to Lome with an unpaid bill. Kwame Tandoh and his Togolese counterpart, Essozimna Lawson, spent five hours on it on Wednesday. Tandoh called it a family matter.";
    expect(peopleOf(text)).toEqual(["Kwame Tandoh/energy minister/GH", "Essozimna Lawson/energy minister/TG"]);
  });
  test("by the offices of two that the sentence before told, in their order", () => {
    const text =
      "Chad's trade minister and her Gambian counterpart spoke by phone on Monday about groundnuts. Fatime Haroun and Lamin Touray also went over shipments from the Senegalese port of Dakar. Touray was pleased.";
    expect(peopleOf(text, { publishedAt: "2027-02-09T08:00:00Z" })).toEqual([
      "Fatime Haroun/trade minister/TD",
      "Lamin Touray/trade minister/GM",
    ]);
  });
  test("by the office that the text tells in full, where the headline has a word of it", () => {
    const text =
      "South African Minister Nkosi hosts Namibian counterpart\n\nThe Minister of Fisheries and Ports, Ms Zanele Nkosi, received her Namibian counterpart, Mr Petrus Haindongo, in Pretoria on Monday.";
    expect(peopleOf(text)).toEqual([
      "Zanele Nkosi/Minister of Fisheries and Ports/ZA",
      "Petrus Haindongo/Minister of Fisheries and Ports/NA",
    ]);
  });
  test.for<[string, string[]]>([
    [
      "The German chancellor and the Chadian president met in Toulon on Friday. Jutta Reimann and Idriss Abakar spoke of solar power.",
      ["Jutta Reimann/chancellor/DE", "Idriss Abakar/president/TD"],
    ],
    [
      "The foreign ministers of Armenia and Chile met in Munich on Monday. Arsen Petrosyan and Rosa Araya reaffirmed their support for a treaty.",
      ["Arsen Petrosyan/foreign minister/AM", "Rosa Araya/foreign minister/CL"],
    ],
    [
      "The Polish and Kenyan prime ministers held talks in Toulon on Friday. Jan Nowak and Amina Wanjiru discussed tea.",
      ["Jan Nowak/prime minister/PL", "Amina Wanjiru/prime minister/KE"],
    ],
    [
      "The top diplomats of Chad, Peru and Japan met in New York on Monday. Idriss Abakar, Luis Ortiz and Yuji Sakamoto called for calm.",
      ["Idriss Abakar/top diplomat/TD", "Luis Ortiz/top diplomat/PE", "Yuji Sakamoto/top diplomat/JP"],
    ],
    [
      "The presidents of Chad, Idriss Abakar, and Peru, Luis Ortiz, met in Niamey on Tuesday.",
      ["Idriss Abakar/president/TD", "Luis Ortiz/president/PE"],
    ],
  ])("by the offices of several that were told before, in their order: %s", ([text, want]) =>
    expect(peopleOf(text)).toEqual(want),
  );
  test("not by offices of which the next sentence has fewer names", () => {
    const text =
      "The foreign ministers of Armenia, Chile and Peru met in Munich on Monday. Arsen Petrosyan and Rosa Araya reaffirmed their support for a treaty.";
    expect(peopleOf(text).filter((person) => person.includes("foreign minister"))).toEqual([]);
  });
  test("by the state of the colleague who was spoken of before his name", () => {
    const text =
      "Paraguay's Public Works Minister Rodolfo Cardozo was delayed in Santa Cruz on Thursday, and his Bolivian colleague was waiting there. Energy Minister Walter Montano had brought maps. They signed a memorandum on a pipeline before midnight. Montano smiled.";
    expect(peopleOf(text).toSorted()).toEqual([
      "Rodolfo Cardozo/Public Works Minister/PY",
      "Walter Montano/Energy Minister/BO",
    ]);
  });
  test("by name and office on two lines of a letterhead, where the release says I", () => {
    const text =
      "Hon Hana Rewi\nMinister for Trade and Primary Industries\n\nOn Monday I met the Chilean trade minister, Rosa Araya, in Santiago. We spoke of kiwifruit.";
    expect(peopleOf(text, { outlet: "New Zealand Government" })).toEqual([
      "Hana Rewi/Minister for Trade and Primary Industries/NZ",
      "Rosa Araya/trade minister/CL",
    ]);
  });
  test.each([
    "who took office as Estonia's Minister of Culture in May",
    "who became Estonia's Minister of Culture last week",
    "who was sworn in as Estonia's Minister of Culture on Friday",
    "who has been the Estonian Minister of Culture since May",
  ])("by how the other came to the office: %s", (how) => {
    const text = `On 8 June, the Minister of Culture of Malta, Mario Zerafa, held a telephone conversation with Liis Kaljurand, ${how}.`;
    expect(peopleOf(text, { publishedAt: "2022-06-09T08:00:00Z" })).toEqual([
      "Mario Zerafa/Minister of Culture/MT",
      "Liis Kaljurand/Minister of Culture/EE",
    ]);
  });
  test.for([
    "Castro has been Peru's foreign minister since 2024.",
    "Castro is the foreign minister of Peru.",
    "Castro took over as Peruvian foreign minister in January.",
    "Castro was appointed Peru's foreign minister in January.",
  ])("by what a later sentence says that he is: %s", (later) => {
    const text = `Luis Castro met Kenyan Foreign Minister Wambui Njoroge in Lima on Monday.\n\n${later}`;
    expect(peopleOf(text)).toContain("Luis Castro/foreign minister/PE");
  });
  test("by the government that tells of him", () => {
    const text =
      "Foreign Minister Hana Rewi met Samoan Prime Minister Fiame Leota in Apia, New Zealand's foreign ministry said.";
    expect(peopleOf(text)).toEqual(["Hana Rewi/Foreign Minister/NZ", "Fiame Leota/Prime Minister/WS"]);
  });
  test("by those beside him, where the others are of one state", () => {
    const text =
      "Nigerian Vice President Bola Adeyemi and National Security Adviser Musa Ibrahim met French envoy Luc Perrin in Abuja.";
    expect(peopleOf(text)).toContain("Musa Ibrahim/National Security Adviser/NG");
  });
  test("not by a next president, who is none yet", () => {
    const text =
      "The next president of Bolivia will travel. Monica Zarate said that, once elected, she would meet Brazil's president. Zarate leads the polls.";
    expect(
      extract(documentOf(text)).events.filter(({ status }) => status === "held" || status === "scheduled"),
    ).toEqual([]);
  });
});
