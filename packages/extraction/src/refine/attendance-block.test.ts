import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const MET = "Peruvian Foreign Minister Lucia Campos met her Kenyan counterpart Peter Odongo in Lima on Monday.";

/** "name/state" of each participant of the first event beside the two ministers. */
const othersIn = (text: string): string[] =>
  (extract(documentOf(text, { publishedAt: "2026-05-12T10:00:00Z" })).events[0]?.participants ?? [])
    .filter(({ name }) => name !== "Lucia Campos" && name !== "Peter Odongo")
    .map(({ name, country }) => `${name}/${country ?? "-"}`);

const FOUR = ["Rosa Vega/PE", "Luis Mora/PE", "Grace Wanjiru/KE", "Samuel Kiprono/KE"];

describe("a list of names below the report", () => {
  test.for<[string, string, string[]]>([
    [
      "side by side behind colons, in semicolons",
      "They spoke of tea.\nParticipants in the meeting:\nFor Peru: Deputy Foreign Minister Rosa Vega; and Trade Minister Luis Mora.\nFor Kenya: Principal Secretary Grace Wanjiru; High Commissioner to Peru Samuel Kiprono.",
      FOUR,
    ],
    [
      "names before offices, below a bare heading",
      "(Reference) Attendees\nPeruvian side: Ms. Rosa Vega, Deputy Minister of Foreign Affairs; Mr. Luis Mora, Director-General, Southern African and Southwest African Affairs Department\nKenyan side: Ms. Grace Wanjiru, Principal Secretary; Mr. Samuel Kiprono, High Commissioner to Peru",
      FOUR,
    ],
    [
      "numbered lines under each delegation's own",
      "The delegations were composed as follows:\nPeruvian delegation\n1. Ms Rosa Vega, Deputy Minister of Foreign Affairs\n2. Mr Luis Mora, Ambassador of Peru to Kenya\n3. Officials of the Ministry of Fisheries\nKenyan delegation\n1. Ms Grace Wanjiru, Principal Secretary\n2. Mr Samuel Kiprono, Director of Trade\nThe next meeting will be attended by Foreign Minister Ana Soto of Chile.",
      FOUR,
    ],
    [
      "dashes under the state's bare name",
      "The following officials were present at the talks:\nPeru\n- Rosa Vega, Deputy Minister of Foreign Affairs\n- Luis Mora, Minister of Trade\nKenya\n- Grace Wanjiru, Principal Secretary\n- Samuel Kiprono, High Commissioner",
      FOUR,
    ],
    [
      "Roman numbers, and sides in lines of their own",
      "5. The following members were part of the delegations:\nPeruvian side\ni. Smt. Rosa Vega, Additional Secretary (East Africa)\nii. Shri Luis Mora, Ambassador of Peru to Kenya\niii. Representatives of the Ministries of Fisheries and Trade\nKenyan side\ni. Ms. Grace Wanjiru, Principal Secretary\nii. Mr. Samuel Kiprono, Director General\n6. During his stay, the Foreign Minister called on Prime Minister Ana Soto.",
      FOUR,
    ],
    [
      "delegations named before their states",
      "They spoke of tea.\n\nDelegation of Peru: Rosa Vega, Deputy Minister of Foreign Affairs; Luis Mora, Minister of Trade.\n\nDelegation of Kenya: Grace Wanjiru, Principal Secretary; Samuel Kiprono, High Commissioner.",
      FOUR,
    ],
    [
      "an annex of members",
      "Annex: members of the delegations\n\nPeru: Rosa Vega, Deputy Minister of Foreign Affairs; Luis Mora, Minister of Trade.\n\nKenya: Grace Wanjiru, Principal Secretary; Samuel Kiprono, High Commissioner.",
      FOUR,
    ],
    [
      "a list without sides",
      "The meeting was attended by:\n- Luis Mora, Ambassador of Peru to Kenya",
      ["Luis Mora/PE"],
    ],
  ])("%s", ([, list, want]) => expect(othersIn(`A meeting\n\n${MET}\n${list}`)).toEqual(want));

  test.for([
    "Participants in the festival:\nPeru: Rosa Vega, singer\nKenya: Trade Minister Grace Wanjiru",
    "Kenyan side: Trade Minister Grace Wanjiru said that tea would be cheap.",
    "The next meeting will be attended by:\n- Trade Minister Luis Mora of Peru\n- Trade Minister Grace Wanjiru of Kenya",
    "They agreed on the following points:\n- Trade Minister Luis Mora of Peru is to visit Kenya.",
    "Kenya: Trade Minister Grace Wanjiru resigns",
  ])("not: %s", (list) => expect(othersIn(`A meeting\n\n${MET}\n${list}`)).toEqual([]));
});

test("a list below an organisation's session: whoever was there is of a member", () => {
  const { parties, participants } = extract(
    documentOf(
      "Final communiqué\n\nThe Authority of Heads of State and Government of ECOWAS held its 70th session on 11 May 2026 in Kumasi, Ghana, under the chairmanship of H.E. Kwabena Osei, President of Ghana.\nThe following Heads of State and Government were present at the session:\n- H.E. Kwabena Osei, President of the Republic of Ghana;\n- H.E. Marie Akakpo, President of the Republic of Benin;\n- Hon. Ana Tavares, Minister of Regional Integration of the Republic of Cabo Verde.",
      { publishedAt: "2026-05-12T10:00:00Z" },
    ),
  ).events[0] ?? { parties: [], participants: [] };
  expect(parties).toEqual(["BJ", "CV", "ECOWAS", "GH"]);
  expect(participants.map(({ name }) => name)).toEqual(["Kwabena Osei", "Marie Akakpo", "Ana Tavares"]);
});

describe("a list in a sentence", () => {
  test.for<[string, string[]]>([
    [
      "The meeting was attended by Deputy Foreign Minister Rosa Vega; Trade Minister Luis Mora; Minister of Fisheries Eng. Pedro Ruiz; and the Ambassador of Peru to Kenya Ana Soto.",
      ["Rosa Vega/PE", "Luis Mora/PE", "Pedro Ruiz/PE", "Ana Soto/PE"],
    ],
    [
      "From the Kenyan side, it was attended by Principal Secretary Grace Wanjiru; and High Commissioner to Peru Samuel Kiprono.",
      ["Grace Wanjiru/KE", "Samuel Kiprono/KE"],
    ],
    [
      "They were joined by the two countries' defence ministers, Luis Mora and Grace Wanjiru.",
      ["Luis Mora/-", "Grace Wanjiru/-"],
    ],
    [
      "Also at the table were the finance ministers of both countries, Luis Mora and Grace Wanjiru.",
      ["Luis Mora/-", "Grace Wanjiru/-"],
    ],
    [
      "The energy ministers of the two countries, Luis Mora and Grace Wanjiru, also took part in the talks.",
      ["Luis Mora/-", "Grace Wanjiru/-"],
    ],
  ])("%s", ([list, want]) => expect(othersIn(`${MET} ${list}`).toSorted()).toEqual(want.toSorted()));

  test("of ministers of two countries whom one sentence names, in their order", () =>
    expect(
      othersIn(
        "Peruvian Foreign Minister Lucia Campos hosted her Kenyan counterpart, Peter Odongo, in Lima on Monday, together with the trade ministers of the two countries, Luis Mora and Grace Wanjiru.",
      ),
    ).toEqual(["Luis Mora/PE", "Grace Wanjiru/KE"]));

  test.for([
    "The gas is to be sold together with that of the energy companies, run by Luis Mora and Grace Wanjiru.",
    "The song was sung together with the trade unions' choir of Luis Mora.",
  ])("not: %s", (list) => expect(othersIn(`${MET} ${list}`)).toEqual([]));

  test("a host told by his office alone is of the state where he receives; whom the kingdom's envoy serves is told by his name", () => {
    const [event] = extract(
      documentOf(
        "The Crown Prince received at Al-Yamamah Palace in Riyadh on Monday President Samuel Kiprono of Kenya. The reception was attended by the Minister of Energy Prince Turki bin Saud, and the Ambassador of the Custodian of the Two Holy Mosques to Kenya Saad Al-Nufaie.\nFrom the Kenyan side, it was attended by Minister of Foreign Affairs Peter Odongo and Ambassador to the Kingdom Birane Kiptoo.",
        { publishedAt: "2026-05-12T10:00:00Z" },
      ),
    ).events;
    expect(event?.participants.map(({ name, country }) => `${name}/${country ?? "-"}`).toSorted()).toEqual([
      "Birane Kiptoo/KE",
      "Peter Odongo/KE",
      "Saad Al-Nufaie/SA",
      "Samuel Kiprono/KE",
      "Turki bin Saud/SA",
    ]);
  });
});
