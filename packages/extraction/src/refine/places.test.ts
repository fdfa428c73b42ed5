import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { documentOf } from "../test-document.ts";

const placesIn = (text: string, title: string | null = null): string[] =>
  extract(documentOf(text, { publishedAt: "2026-05-12T10:00:00Z", title })).events.map(
    ({ place: { city, country, venue } }) =>
      [city ?? "-", country ?? "-", ...(venue === null ? [] : [venue])].join(" "),
  );

describe("where a meeting is", () => {
  test.for([
    [
      "a town in the name of a document is no place",
      "The Chadian and Libyan foreign ministers, Idriss Abakar and Salem Jaber, met on Monday to review the Tripoli Declaration.",
      "- -",
    ],
    [
      "nor what they speak of",
      "Chadian Foreign Minister Idriss Abakar and Libyan Foreign Minister Salem Jaber held talks on Monday about the fighting in Sudan.",
      "- -",
    ],
    [
      "an unlisted town is in the country of its adjective",
      "Chilean Foreign Minister Pedro Vial and his Peruvian counterpart Lucia Campos met in the southern Peruvian city of Ilo on Monday.",
      "Ilo PE",
    ],
    [
      "the capital that is not named is the only one of its country",
      "Chilean Foreign Minister Pedro Vial and his Thai counterpart Anan Suk met in the Thai capital on Monday.",
      "Bangkok TH",
    ],
    [
      "a town may stand before the kind of building",
      "Canadian Fisheries Minister Anne Leblanc sat down with Norway's fisheries minister, Odd Sande, at a Halifax hotel on Monday.",
      "Halifax CA",
    ],
    [
      "'to' before 'where they met' says where",
      "Malaysian Trade Minister Azman Hadi led a delegation to Jakarta on Monday, where he met Indonesian Coordinating Minister Airlangga Putra.",
      "Jakarta ID",
    ],
    [
      "a gathering that bears its town's name is there, whoever filed from home",
      "BAKU, May 12. Azerbaijani Foreign Minister Rauf Safarli met with his Hungarian counterpart Balint Somogyi on the sidelines of the Antalya Diplomacy Forum.",
      "Antalya TR",
    ],
    [
      "a gathering may be anywhere but at home",
      "OTTAWA, May 12. Canadian Foreign Minister Luc Tremblay met with Kosovo's President Arta Berisha on the sidelines of the Delphi Economic Forum.",
      "- -",
    ],
    [
      "a gathering of one's own capital is at home",
      "DOHA, May 12. Qatari Foreign Minister Jassim Al-Mannai met with Kosovo's President Arta Berisha on the sidelines of the Doha Forum.",
      "Doha QA",
    ],
    [
      "a border crossing is in no capital",
      "ASTANA, May 12. Kazakh Prime Minister Nurlan Akhmet met Kyrgyz Prime Minister Bakyt Isaev at the Korday border crossing on Monday.",
      "- KZ Korday border crossing",
    ],
    [
      "nor is a bridge between two states",
      "QUITO, May 12. Ecuadorian Foreign Minister Luz Mora met her Colombian counterpart Ana Rojas at the Rumichaca bridge on Monday.",
      "- - Rumichaca bridge",
    ],
    [
      "an organisation receives at its seat",
      "Addis Ababa, 12 May 2026 – The Chairperson of the African Union Commission, Dr. Fatima Diarra, today received the Executive Secretary of the Southern African Development Community (SADC), H.E. Ambassador Elias Moyo.",
      "Addis Ababa ET",
    ],
    [
      "a ministry is a venue",
      "Georgian Deputy Foreign Minister Teona Lomidze met Latvian Deputy Foreign Minister Andris Ozols at the Foreign Ministry in Tbilisi on Monday.",
      "Tbilisi GE Foreign Ministry",
    ],
    [
      "who receives does so at home",
      "Peru's Foreign Minister Lucia Campos was received by Paraguayan President Hugo Benitez on Monday.",
      "- PY",
    ],
    [
      "whoever a visitor meets is at home",
      "Kenyan Trade Minister Grace Wanjiru held talks on Monday with visiting Danish Foreign Minister Lars Holm.",
      "- KE",
    ],
    [
      "a department that hosts is where it stands",
      "The State Department hosted Foreign Minister Kairat Omarov of Kazakhstan for talks on Monday.",
      "- US",
    ],
    [
      "a ministry may be named by its building",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos at the Foreign Ministry building in Lima on Monday.",
      "Lima PE Foreign Ministry building",
    ],
    [
      "or by a building of its own",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos at the Foreign Ministry's Basadre House in Lima on Monday.",
      "Lima PE Basadre House",
    ],
    [
      "a portfolio may be written small",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos at the interior ministry in Lima on Monday.",
      "Lima PE interior ministry",
    ],
    [
      "the headquarters of the ministry",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos at the headquarters of the ministry in Lima on Monday.",
      "Lima PE headquarters of the ministry",
    ],
    [
      "a building may end in two small words",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos at the Cerro Azul state residence in Lima on Monday.",
      "Lima PE Cerro Azul state residence",
    ],
    [
      "a hotel may be named first",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos at the Hotel Bolivar in Lima on Monday.",
      "Lima PE Hotel Bolivar",
    ],
    [
      "an institute goes on behind 'of'",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos at the Royal Institute of Management in Lima on Monday.",
      "Lima PE Royal Institute of Management",
    ],
    [
      "a later sentence says in which building",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos in Lima on Monday. The talks took place at the Government Palace and went on for two hours.",
      "Lima PE Government Palace",
    ],
    [
      "but not where the press was told",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos in Lima on Monday. The press conference after the talks was held at the Government Palace.",
      "Lima PE",
    ],
    [
      "nor another meeting's",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos in Lima on Monday. The previous meeting was held at the Government Palace.",
      "Lima PE",
    ],
    [
      "a forum that bears the name of its town is there",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos on the sidelines of the Antalya Policy Forum on Monday.",
      "Antalya TR",
    ],
    [
      "a group that travels is not",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos on the sidelines of the Minsk Group Conference on Monday.",
      "- -",
    ],
    [
      "works are what they speak of",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos on Monday to go through the building of ferries in Callao and a harbour at Galle.",
      "- -",
    ],
    [
      "and so are works named after a town",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos on Monday and was shown the cranes at Chancay port.",
      "- -",
    ],
    [
      "though somebody may be at a port",
      "Chilean Foreign Minister Pedro Vial met his Peruvian counterpart Lucia Campos on Monday at the port in Callao.",
      "Callao PE",
    ],
    [
      "the Union's president is at home in Brussels",
      "Council President Anders Holm hosted Chilean President Pedro Vial in Brussels on Monday.",
      "Brussels BE",
    ],
  ] as const)("%s", ([, text, want]) => {
    expect(placesIn(text)).toEqual([want]);
  });
  test("a meeting told beside a conference is where that is", () => {
    const text =
      "The fifth Indian Ocean Ports Conference, of ministers from India, Sri Lanka and the Maldives, ended in Galle on Monday. Sri Lankan Shipping Minister Ruwan Silva chaired. On the last day Mr Silva had a separate meeting with Maldivian Transport Minister Aishath Didi.";
    expect(placesIn(text).at(-1)).toBe("Galle LK");
  });
  test("a place that the title names first is quoted from the text", () => {
    const [event] = extract(
      documentOf(
        "Kenyan President Daniel Wafula and Turkish Foreign Minister Emre Aksoy met in Nairobi on Monday to discuss trade.",
        {
          publishedAt: "2026-05-12T10:00:00Z",
          title: "Wafula, Aksoy meet in Nairobi",
        },
      ),
    ).events;
    expect(event?.evidence.find(({ pointer }) => pointer === "/place/city")?.quote).toBe("Nairobi");
  });
  test("a dateline is no place of what the leaders may have said on the telephone", () => {
    const text =
      "OTTAWA, May 12 - Canadian Prime Minister Julie Roy and Kenyan President Daniel Wafula discussed fertilizer on Tuesday.";
    expect(placesIn(text)).toEqual(["- -"]);
  });
});
