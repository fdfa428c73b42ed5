import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const rolesIn = (text: string, title: string | null = null): string[] =>
  extract(documentOf(text, { publishedAt: "2026-05-12T10:00:00Z", title })).events.flatMap(({ participants }) =>
    participants.map(({ name, role }) => `${name}: ${role}`),
  );

describe("the words beside a name say what the person was", () => {
  test.for([
    [
      "The fourth session of the Vietnam-Poland Joint Economic Commission was held in Warsaw on Monday with Trade Minister Nguyen Van Thanh and Development Minister Krzysztof Wolny as co-chairs.",
      ["Nguyen Van Thanh: co-chair", "Krzysztof Wolny: co-chair"],
    ],
    [
      "The 14th session of the Russian-Mongolian intergovernmental commission, whose co-chairs are Deputy Prime Minister Alexei Orlov and Mongolian Deputy Premier Togtokh Bold, took place in Ulan-Ude on Monday.",
      ["Alexei Orlov: co-chair", "Togtokh Bold: co-chair"],
    ],
    [
      "The political consultations between Romania and Kuwait were held in Bucharest on Monday. State Secretary Traian Hristea chaired on the Romanian side and Assistant Minister Sadiq Marafi on the Kuwaiti side.",
      ["Traian Hristea: co-chair", "Sadiq Marafi: co-chair"],
    ],
    [
      "The ninth meeting of the Ghana-Italy Joint Commission took place in Accra on Monday, presided over by Foreign Minister Kwame Boateng.",
      ["Kwame Boateng: chair"],
    ],
    [
      "The fifth India-Nepal joint commission met in Kathmandu on Monday, with External Affairs Minister Arun Mehta heading the Indian side and Foreign Minister Bimala Thapa the Nepali.",
      ["Arun Mehta: head_of_delegation", "Bimala Thapa: head_of_delegation"],
    ],
    [
      "Laos and Myanmar signed an agreement on border markets in Vientiane on Monday. Commerce Minister Malaithong Kom signed for Laos and Ambassador Zaw Min for Myanmar.",
      ["Malaithong Kom: signatory", "Zaw Min: signatory"],
    ],
    [
      "Foreign ministers Ana Reyes of Bolivia and Pedro Vial of Chile met on Monday in Montevideo in talks facilitated by Uruguay's Foreign Minister Mario Lussich.",
      ["Ana Reyes: participant", "Pedro Vial: participant", "Mario Lussich: mediator"],
    ],
    [
      "Rui Telles, the Portuguese prime minister, and his host, Spanish Prime Minister Pablo Ruano, met in Toledo on Monday.",
      ["Rui Telles: guest", "Pablo Ruano: host"],
    ],
    [
      "The foreign ministers of Norway, Sweden and Finland - Anna Berg, Lars Holm and Sauli Rantala - met in Oslo on Monday.",
      ["Anna Berg: host", "Lars Holm: guest", "Sauli Rantala: guest"],
    ],
    [
      "The defence ministers of Chile and Peru (Pedro Vial and Lucia Campos) met in Lima on Monday.",
      ["Pedro Vial: guest", "Lucia Campos: host"],
    ],
    [
      "Zambian Foreign Minister Mutale Chanda visited Luanda on Monday. His Angolan counterpart Tete Neto received him at the airport.",
      ["Mutale Chanda: guest", "Tete Neto: host"],
    ],
    [
      "Council President Anders Holm hosted Chilean President Pedro Vial in Brussels on Monday.",
      ["Anders Holm: host", "Pedro Vial: guest"],
    ],
    [
      "The sixth meeting of the Nepal-China Joint Consultation Mechanism was held in Kathmandu on Monday. Foreign Secretary Bimal Thapa and Vice Foreign Minister Sun Wei co-chaired the meeting.",
      ["Bimal Thapa: co-chair", "Sun Wei: co-chair"],
    ],
    [
      "The fifth session of the Oman-Kenya Joint Commission concluded in Muscat on Monday. Minister of Commerce Qais Al Yousef and Kenya's Cabinet Secretary for Trade Rebecca Mwangi co-chaired the plenary.",
      ["Qais Al Yousef: co-chair", "Rebecca Mwangi: co-chair"],
    ],
    [
      "The fourth meeting of the Laos-Poland Joint Committee was held in Vientiane on Monday. It was co-chaired by Somsak Keo, Director of the Europe Department at the Foreign Ministry, and by Piotr Nowak, Deputy Director at the Ministry of Economy.",
      ["Somsak Keo: co-chair", "Piotr Nowak: co-chair"],
    ],
    [
      "The two-day meeting of Kenya and Tanzania on roaming ended in Arusha on Monday. It was led by Kenya's principal secretary, Amina Wanjiru, and Tanzania's permanent secretary, Juma Mrisho.",
      ["Amina Wanjiru: co-chair", "Juma Mrisho: co-chair"],
    ],
    [
      "The ninth meeting of the Chad-Mali Joint Commission took place in Bamako on Monday. The session was chaired by Foreign Minister Moussa Keita, with the delegation of Chad led by Trade Minister Idriss Abakar.",
      ["Moussa Keita: chair", "Idriss Abakar: head_of_delegation"],
    ],
  ] as const)("%s", ([text, want]) => {
    expect(rolesIn(text).toSorted()).toEqual([...want].toSorted());
  });
  test("a mediator's state is no side of the meeting", () => {
    const { events } = extract(
      documentOf(
        "Foreign ministers Ana Reyes of Bolivia and Pedro Vial of Chile met on Monday in Montevideo in talks facilitated by Uruguay's Foreign Minister Mario Lussich.",
        { publishedAt: "2026-05-12T10:00:00Z" },
      ),
    );
    expect(events[0]?.parties).toEqual(["BO", "CL"]);
  });
  test("who is said to act for a state is of it", () => {
    const { events } = extract(
      documentOf(
        "Laos and Myanmar signed an agreement on border markets in Vientiane on Monday. Commerce Minister Malaithong Kom signed for Laos and Ambassador Zaw Min for Myanmar.",
        { publishedAt: "2026-05-12T10:00:00Z" },
      ),
    );
    expect(events[0]?.participants.map(({ country }) => country)).toEqual(["LA", "MM"]);
  });
});

describe("who signs for a state is a signatory, wherever his office stands", () => {
  test.for([
    "Norway and Uganda signed an agreement on mining in Oslo on Monday. Eva Moen, the Minister of Energy, signed for Norway, and Paul Otim, Minister of Mines, signed for Uganda.",
    "Norway and Uganda signed a treaty in Oslo on Monday. Energy Minister Eva Moen signed for Norway while Mines Minister Paul Otim signed for Uganda.",
    "Norway and Uganda signed a memorandum of understanding in Oslo on Monday. Eva Moen, Norway's ambassador, signed on behalf of Norway, and Paul Otim, permanent secretary, signed on behalf of Uganda.",
    "Norway and Uganda signed a protocol in Kampala on Monday. Eva Moen, the trade minister, signed on behalf of the Norwegian government and Paul Otim, the finance minister, signed for Uganda.",
    "Norway and Uganda signed a water accord in Oslo on Monday; Eva Moen, the environment minister, signed for Norway and Paul Otim, the water minister, signed for Uganda.",
  ])("%s", (text) => {
    expect(rolesIn(text).toSorted()).toEqual(["Eva Moen: signatory", "Paul Otim: signatory"]);
  });
});

describe("who is at home is the host", () => {
  test.for([
    [
      "Foreign Minister Retno Lestari and her Japanese counterpart Kenji Mori met in the Indonesian capital on Monday to review defence ties.",
      ["Retno Lestari: host", "Kenji Mori: guest"],
    ],
    [
      "On the second day of his visit to Uzbekistan, German President Karl Lehmann met Prime Minister Aziz Karimov in Samarkand on Monday.",
      ["Karl Lehmann: guest", "Aziz Karimov: host"],
    ],
    [
      "President Filip Stoyanov met US Secretary of Energy Carla Munoz in Plovdiv on Monday. Munoz is in Bulgaria on a two-day visit.",
      ["Filip Stoyanov: host", "Carla Munoz: guest"],
    ],
    [
      "WHO Director-General Maria Lindt met President Joseph Ouedraogo in Ouagadougou on Monday to discuss a vaccine plant.",
      ["Maria Lindt: guest", "Joseph Ouedraogo: host"],
    ],
    [
      "A Rwandan delegation headed by Defence Minister Jean Mugabo arrived in Kampala on Monday and held talks with Ugandan Defence Minister Ruth Okello.",
      ["Ruth Okello: host", "Jean Mugabo: guest"],
    ],
    [
      "European Council President Carlos Mota met Moldovan President Elena Rusu in Brussels on Monday.",
      ["Carlos Mota: host", "Elena Rusu: guest"],
    ],
  ] as const)("%s", ([text, want]) => {
    expect(rolesIn(text).toSorted()).toEqual([...want].toSorted());
  });
  test.for([
    "Bulgarian Foreign Minister Ivan Petrov and Turkish Foreign Minister Emre Kaya met in Varna on Monday to discuss the Black Sea.",
    "US Secretary of State Paul Garner and Russian Foreign Minister Igor Belov met in Geneva on Monday for three hours.",
    "Foreign Minister Jun Park of South Korea and Polish Foreign Minister Jan Wrona met in Warsaw on Monday for 2+2 talks.",
    "Philippine Foreign Secretary Ramon Diaz and Turkish Foreign Minister Hakan Demir met in Ankara on Monday on the margins of a fair.",
  ])("and nobody in %s", (text) => {
    expect(new Set(rolesIn(text).map((role) => role.split(": ")[1]))).toEqual(new Set(["participant"]));
  });
});
