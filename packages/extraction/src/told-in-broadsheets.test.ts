import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { documentOf } from "./test-document.ts";

/** "kind status day town venue parties; name (title) role, ..." of each event; the reports are of Tuesday, 2 March 2027. */
const read = (text: string, title: string | null = null): string[] =>
  extract(documentOf(text, { title, publishedAt: "2027-03-02T16:00:00Z" })).events.map(
    ({ kind, status, date, dateEnd, place, parties, participants }) =>
      [
        `${kind} ${status} ${date ?? "-"}${dateEnd === null ? "" : `/${dateEnd}`} ${place.city ?? place.country ?? "-"} ${[...parties].toSorted().join(",")}`,
        ...participants.map(({ name, title, role }) => `${name} (${title ?? "-"}) ${role}`),
      ].join("; "),
  );

describe("as wires and broadsheets tell it", () => {
  test.for<[string, string, string[]]>([
    [
      "a minister told by his office first, whom the next paragraph names",
      "Germany's foreign minister has urged Serbia to join the sanctions.\n\nKatrin Vogt made the remarks in Belgrade on Monday, where she met President Dragan Ilic and later her Serbian counterpart, Milena Stanic.",
      [
        "bilateral_meeting held 2027-03-01 Belgrade DE,RS; Katrin Vogt (foreign minister) guest; Dragan Ilic (President) host",
      ],
    ],
    [
      "an unnamed counterpart, whom a later paragraph names",
      "Foreign Minister Helen Carmody says Australia's relationship with Indonesia is \"back on track\" after she and her Indonesian counterpart signed a code of conduct in Bali.\n\nIndonesia's Foreign Minister, Retno Wibisono, said both countries had agreed on it.",
      [
        "signing held - Bali AU,ID; Helen Carmody (Foreign Minister) signatory; Retno Wibisono (Foreign Minister) signatory",
      ],
    ],
    [
      "two meetings of one sentence, whose second begins with he",
      "Mr. Luis Mora, the Peruvian president, also met separately with Prime Minister Bilal Haddad of Lebanon, and he is scheduled to see Chancellor Dieter Lang of Germany on Friday.",
      [
        "bilateral_meeting held - - LB,PE; Luis Mora (president) participant; Bilal Haddad (Prime Minister) participant",
        "bilateral_meeting scheduled 2027-03-05 - DE,PE; Luis Mora (president) participant; Dieter Lang (Chancellor) participant",
      ],
    ],
    [
      "a trip called off with the talks that were due on it",
      'A planned trip to Turkey by Dutch Prime Minister Pieter van Dalen was abruptly called off on Monday. Van Dalen had been due to hold talks with President Orhan Kaya in Ankara on Wednesday. "We will find another date," a Dutch spokesman said.',
      ["visit cancelled 2027-03-03 Ankara NL,TR; Pieter van Dalen (Prime Minister) guest; Orhan Kaya (President) host"],
    ],
    [
      "chief delegates, whom quotes bring in",
      'Negotiators from Japan and Peru wound up two days of talks in Oslo on Monday. "We could not narrow the gap," said Japan\'s chief delegate, Koichi Haruta. His Peruvian counterpart, Rosa Vega, did not speak.',
      [
        "bilateral_meeting held 2027-02-28/2027-03-01 Oslo JP,PE; Koichi Haruta (chief delegate) participant; Rosa Vega (chief delegate) participant",
      ],
    ],
    [
      "another official of the state than the one the text names",
      "Tunisian President Hedi Mansour met Iran's supreme leader in Tehran on Monday. Armenia's prime minister has met Iran's acting president Mohsen Rezvani, an agency says.",
      [
        "bilateral_meeting held 2027-03-01 Tehran IR,TN; Hedi Mansour (President) participant",
        "bilateral_meeting held 2027-03-01 Tehran AM,IR; Mohsen Rezvani (acting president) participant",
      ],
    ],
    [
      "who will host what has just been announced",
      "The leaders of Kiribati and Fiji will meet in Suva next Tuesday. Fiji's Prime Minister Semi Waqanivalu will host the meeting.",
      ["bilateral_meeting scheduled 2027-03-09 Suva FJ,KI; Semi Waqanivalu (Prime Minister) host"],
    ],
    [
      "who spoke for the other side, without his office",
      "Three hours of talks between the foreign ministers of Georgia and Azerbaijan ended in Tbilisi on Monday. \"We listened to each other,\" Georgia's Levan Kikvidze told reporters. Azerbaijan's Elchin Huseynov left without speaking to the press.",
      [
        "bilateral_meeting held 2027-03-01 Tbilisi AZ,GE; Levan Kikvidze (foreign minister) host; Elchin Huseynov (foreign minister) guest",
      ],
    ],
    [
      "a traveller whose state is the one he goes home to",
      "Prime Minister Grant Hollis arrived in Jakarta on Monday for talks with President Budi Hartanto. Mr Hollis returns to Canberra on Wednesday.",
      [
        "bilateral_meeting held 2027-03-01 Jakarta AU,ID; Grant Hollis (Prime Minister) guest; Budi Hartanto (President) host",
      ],
    ],
    [
      "heads of teams told before another meeting of one of them",
      "Negotiators from Ukraine and Peru held talks in Istanbul on Monday. Kyiv's delegation was led by Defence Minister Roman Umanets, Lima's by presidential aide Luis Medina. Earlier on Monday, Umanets met U.S. envoy Paul Kellner, a source said.",
      [
        "bilateral_meeting held 2027-03-01 Istanbul PE,UA; Roman Umanets (Defence Minister) head_of_delegation; Luis Medina (presidential aide) head_of_delegation",
        "bilateral_meeting held 2027-03-01 Istanbul UA,US; Roman Umanets (Defence Minister) participant; Paul Kellner (envoy) participant",
      ],
    ],
  ])("%s", ([, text, want]) => expect(read(text)).toEqual(want));
  test("under a headline of two heads of government, of whom the text names its own first", () => {
    const text =
      "The Taoiseach has said he and the British Prime Minister are at one.\n\nDeclan Hanrahan was speaking after he travelled to Belfast.\n\nHe later held a bilateral meeting with Prime Minister Edward Langford at Stormont House.\n\nMr Hanrahan flew home at night.";
    expect(read(text, "Taoiseach and British PM ready to talk")).toEqual([
      "bilateral_meeting held - Belfast GB,IE; Declan Hanrahan (Taoiseach) guest; Edward Langford (Prime Minister) host",
    ]);
  });
});
