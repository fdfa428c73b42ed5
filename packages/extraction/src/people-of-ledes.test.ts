import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "name (title, state, role)" of each event's people. */
const peopleIn = (text: string): string[] =>
  extract(documentOf(text, { publishedAt: "2027-03-02T16:00:00Z" })).events.map(({ participants }) =>
    participants.map(({ name, title, country, role }) => `${name} (${title}, ${country}, ${role})`).join(" / "),
  );

describe("who somebody's counterpart is, and what he is", () => {
  test.for<[string, string, string[]]>([
    [
      "told behind the name",
      "Kari Holm, Norway's foreign minister, met Ida Lund, her Danish counterpart, in Oslo on Monday.",
      ["Kari Holm (foreign minister, NO, host) / Ida Lund (foreign minister, DK, guest)"],
    ],
    [
      "of the one who calls on another",
      "Indian Foreign Secretary Arvind Mishra arrived in Kathmandu on Monday, where he called on Prime Minister Hari Thapa and held talks with his counterpart Amrit Rai.",
      [
        "Arvind Mishra (Foreign Secretary, IN, guest) / Hari Thapa (Prime Minister, NP, host)",
        "Arvind Mishra (Foreign Secretary, IN, guest) / Amrit Rai (Foreign Secretary, NP, host)",
      ],
    ],
    [
      "of the first of two told before",
      "Israeli Defence Minister Yoav Carmi met Polish Foreign Minister Adam Wolski in Tel Aviv on Monday. He later spoke by phone with his US counterpart, Carl Dunn.",
      [
        "Yoav Carmi (Defence Minister, IL, host) / Adam Wolski (Foreign Minister, PL, guest)",
        "Yoav Carmi (Defence Minister, IL, participant) / Carl Dunn (Defence Minister, US, participant)",
      ],
    ],
    [
      "who holds the office for good",
      "Bulgaria's caretaker Prime Minister Dimitar Galev and his North Macedonian colleague, Hristijan Micevski, met in Sofia on Monday.",
      ["Dimitar Galev (caretaker Prime Minister, BG, host) / Hristijan Micevski (Prime Minister, MK, guest)"],
    ],
    [
      "an office beside a style",
      "Kuwaiti Foreign Minister Salem Al-Mutawa met Prince Faisal bin Nayef, Saudi Arabia's foreign minister, in Riyadh on Monday.",
      ["Salem Al-Mutawa (Foreign Minister, KW, guest) / Faisal bin Nayef (foreign minister, SA, host)"],
    ],
    [
      "a rank of three words",
      "British Defence Secretary Luke Barrow hosted Vietnamese Deputy Defence Minister Senior Lieutenant General Hoang Van Duc in London on Monday.",
      ["Luke Barrow (Defence Secretary, GB, host) / Hoang Van Duc (Deputy Defence Minister, VN, guest)"],
    ],
    [
      "a government of national unity",
      "Turkish Foreign Minister Kemal Arslan met Abdul Hamid Farhat, prime minister of Libya's Government of National Unity, in Ankara on Monday.",
      [
        "Kemal Arslan (Foreign Minister, TR, host) / Abdul Hamid Farhat (prime minister of Libya's Government of National Unity, LY, guest)",
      ],
    ],
    [
      "the minister whom the sentence before was about",
      "Indian External Affairs Minister R. Menon held talks with Foreign Minister Nimal Perera in Colombo on Monday. The minister also called on President Anura Silva.",
      [
        "R. Menon (External Affairs Minister, IN, guest) / Nimal Perera (Foreign Minister, LK, host)",
        "R. Menon (External Affairs Minister, IN, guest) / Anura Silva (President, LK, host)",
      ],
    ],
    [
      "the envoy of another state's president",
      "Turkish Foreign Minister Kemal Arslan received Special Envoy of the French President Jean Dorian in Ankara on Monday.",
      ["Kemal Arslan (Foreign Minister, TR, host) / Jean Dorian (Special Envoy of the French President, FR, guest)"],
    ],
    [
      "a general's counterpart, who is a general",
      "Britain's Chief of the Defence Staff, Admiral Peter Hale, hosted his Australian counterpart, Admiral David Crane, in London on Monday.",
      ["Peter Hale (Chief of the Defence Staff, GB, host) / David Crane (Chief of the Defence Staff, AU, guest)"],
    ],
    [
      "presidents of the Union's bodies, who are nobody's of Belgium",
      "Kenyan President James Otieno was received by Commission President Greta Lund in Brussels on Monday.",
      ["Greta Lund (Commission President, EU, host) / James Otieno (President, KE, guest)"],
    ],
    [
      "holders of one office in a named group",
      "The prime ministers of the Visegrad Four — Petr Fiser of Czechia, Robert Hlavac of Slovakia, Balint Kovacs of Hungary and Jan Nowak of Poland — met in Prague on Monday.",
      [
        "Petr Fiser (prime minister, CZ, host) / Robert Hlavac (prime minister, SK, guest) / Balint Kovacs (prime minister, HU, guest) / Jan Nowak (prime minister, PL, guest)",
      ],
    ],
    [
      "whom an organisation's secretary-general also met",
      "NATO Secretary General Pieter Visser met with Slovenian President Natasa Pirnat in Ljubljana on Monday. He also met with Prime Minister Marko Kralj and Defence Minister Boris Sever.",
      [
        "Pieter Visser (NATO Secretary General, null, guest) / Natasa Pirnat (President, SI, host)",
        "Pieter Visser (NATO Secretary General, null, guest) / Marko Kralj (Prime Minister, SI, host) / Boris Sever (Defence Minister, SI, host)",
      ],
    ],
  ])("%s", ([, text, want]) => expect(peopleIn(text)).toEqual(want));

  test("whoever stands beside a host on a government's own page", () => {
    const text =
      "Deputy Treasury Secretary Anna Price traveled to Islamabad on Monday, where she met with Finance Minister Bilal Qureshi and State Bank Governor Omar Siddiqui.";
    const { events } = extract(
      documentOf(text, { publishedAt: "2027-03-02T16:00:00Z", url: "https://home.treasury.gov/one" }),
    );
    expect(events[0]?.participants.map(({ country }) => country)).toEqual(["US", "PK", "PK"]);
  });

  test("virtual meetings have no place", () => {
    const [event] = extract(
      documentOf(
        "OTTAWA - Canadian Prime Minister Claire Martin met virtually with Japanese Prime Minister Kenji Morita on Monday.",
        { publishedAt: "2027-03-02T16:00:00Z" },
      ),
    ).events;
    expect([event?.format, event?.place.city ?? null]).toEqual(["video", null]);
  });
});
