import { expect, test } from "vitest";
import { extractArticle } from "./extract-article.ts";

const read = (title: string | null, body: string, outlet: string | null = null): string[] =>
  extractArticle({
    url: "https://news.example/1",
    title,
    outlet,
    publishedAt: "2031-05-08T12:00:00Z",
    content: { mediaType: "text/plain", body },
  }).events.map(
    ({ date, place, parties, participants }) =>
      `${date ?? "-"} ${place.city ?? "-"} ${parties.join(",")}: ${participants.map(({ name, country, role }) => `${name}/${country ?? "-"}/${role}`).join(", ")}`,
  );

// Whose somebody is, where the text does not say it beside him.
test.for<[title: string | null, body: string, want: string[]]>([
  [
    "Singapore and Malaysia settle airspace",
    "KUCHING – Both were announced on Tuesday after talks at which Prime Minister Tan Wei Ming was received by his Malaysian counterpart, Ahmad Fadzil, in the Astana on the river.",
    ["2031-05-06 Kuching MY,SG: Tan Wei Ming/SG/guest, Ahmad Fadzil/MY/host"],
  ],
  [
    null,
    "TALLINN, May 8 - Foreign Minister Liina Kask will pay a working visit to Cyprus on May 12, where she will hold talks with her counterpart Petros Ioannou.",
    ["2031-05-12 - CY,EE: Liina Kask/EE/guest, Petros Ioannou/CY/host"],
  ],
  [
    null,
    "TALLINN, May 8 - Foreign Minister Liina Kask visited Cyprus on Monday and met her colleague, Petros Ioannou.",
    ["2031-05-05 - CY,EE: Liina Kask/EE/guest, Petros Ioannou/CY/host"],
  ],
  [
    null,
    "TALLINN, May 8 - Foreign Minister Petros Ioannou arrived in Estonia on Monday and met his counterpart Liina Kask to speak of ferries between Estonia and Cyprus.",
    ["2031-05-05 Tallinn CY,EE: Petros Ioannou/CY/guest, Liina Kask/EE/host"],
  ],
  [
    null,
    "TARAWA, May 8 - Te Beretitenti Ioane Tarau will exchange views with Fiji's Foreign Minister Semi Vakalala on May 12.",
    ["2031-05-12 - FJ,KI: Ioane Tarau/KI/participant, Semi Vakalala/FJ/participant"],
  ],
  [
    "Chile and Peru settle",
    "LIMA, May 8 - President Luis Araya was received on Tuesday by his Peruvian counterpart, Rosa Quintana, at the Palace.",
    ["2031-05-06 Lima CL,PE: Rosa Quintana/PE/host, Luis Araya/CL/guest"],
  ],
  [
    null,
    'Prague (kpa) - "It is done," said Federal Chancellor Anton Huber after the 12th Austrian-Czech government consultations in Prague on Thursday.',
    ["2031-05-08 Prague AT,CZ: Anton Huber/AT/participant"],
  ],
  [
    null,
    "NATO Secretary General Pieter Vos welcomed Jordanian Prime Minister Salem Obeidat to NATO Headquarters in Brussels on Thursday. The Prime Minister's delegation included the Minister of State for Foreign Affairs, Rania Odeh.",
    ["2031-05-08 Brussels JO,NATO: Pieter Vos/-/host, Salem Obeidat/JO/guest, Rania Odeh/JO/guest"],
  ],
  [
    null,
    "Uruguay and Ecuador settled a row over shrimp on Wednesday at the VII Meeting of the Consultation Mechanism, which sat in Montevideo under Deputy Foreign Minister Luis Ferrer and the Ecuadorian Undersecretary for Foreign Affairs, Andrea Paz.",
    ["2031-05-07 Montevideo EC,UY: Luis Ferrer/UY/co-chair, Andrea Paz/EC/co-chair"],
  ],
  [
    null,
    "Two cranes will be repaired at Kochi, the Ministry of Shipping said on Thursday, a day after the fourth edition of the India-Seychelles Maritime Dialogue was held in Victoria.",
    ["2031-05-07 Victoria IN,SC: "],
  ],
  [
    null,
    "Botswana's Minister of Defence, Kabo Molefe, and Zambia's Minister of Defence, Peter Kapala, co-chaired the 12th session of the Joint Permanent Commission on Defence in Kasane on Thursday. Also in Kasane was the Inspector General of the Zambia Police Service, Grace Phiri.",
    ["2031-05-08 Kasane BW,ZM: Kabo Molefe/BW/co-chair, Peter Kapala/ZM/co-chair, Grace Phiri/ZM/participant"],
  ],
  [
    null,
    "Regional leaders wrapped up the 31st Inter-Sessional Meeting of the Conference of Heads of Government of CARICOM in Kingstown on Thursday. The President of Guyana, Dr. Ravi Singh, and the Prime Minister of Barbados, the Hon. Sean Worrell, were both present, as was the Secretary-General of CARICOM.",
    ["2031-05-08 Kingstown BB,CARICOM,GY: Ravi Singh/GY/participant, Sean Worrell/BB/participant"],
  ],
])("%s %s", ([title, body, want]) => expect(read(title, body)).toEqual(want));

test("an outlet's own minister and her counterpart", () => {
  const body = "Foreign Minister Liina Kask met her counterpart Petros Ioannou in Cyprus on Monday.";
  expect(read(null, body, "Tallinn Wire")).toEqual([
    "2031-05-05 - CY,EE: Liina Kask/EE/participant, Petros Ioannou/CY/participant",
  ]);
});
