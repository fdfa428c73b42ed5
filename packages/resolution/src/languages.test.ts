import { describe, expect, test } from "vitest";
import type { EventSketch } from "./example-events.ts";
import { createResolver } from "./resolver.ts";
import { parts, report, send } from "./resolver-harness.ts";

const partsOf = (...facts: Partial<EventSketch>[]) => {
  const resolver = createResolver();
  for (const [index, sketch] of facts.entries()) send(resolver, report("abcdef"[index] ?? "z", sketch));
  return parts(resolver);
};

const person = (name: string, title: string, country: string) => ({ name, title, country });

describe("one meeting told in several scripts is one", () => {
  test.each<[string, Partial<EventSketch>[]]>([
    [
      "by its town and the offices of the two sides",
      [
        {
          parties: ["JO", "KE"],
          place: { city: "Nairobi", country: "KE" },
          participants: [
            person("Grace Wanjiru", "Foreign Minister", "KE"),
            person("Omar Haddad", "Foreign Minister", "JO"),
          ],
        },
        {
          parties: ["JO", "KE"],
          place: { city: "نيروبي", country: "KE" },
          participants: [person("غريس وانجيرو", "وزيرة الخارجية", "KE"), person("عمر حداد", "وزير الخارجية", "JO")],
        },
        {
          parties: ["JO", "KE"],
          place: { city: "ナイロビ", country: "KE" },
          participants: [person("グレース・ワンジル", "外相", "KE"), person("オマル・ハダド", "外相", "JO")],
        },
      ],
    ],
    [
      "by its body, which has another name in each language",
      [
        {
          kind: "committee_session",
          parties: ["PE", "TH"],
          place: { city: "Lima", country: "PE" },
          mechanism: { name: "Peru-Thailand Joint Trade Committee", ordinal: 6 },
          participants: [person("Rosa Quispe", "Minister of Foreign Trade", "PE")],
        },
        {
          kind: "committee_session",
          parties: ["PE", "TH"],
          place: { city: "Lima", country: "PE" },
          mechanism: { name: "Comité Conjunto de Comercio Perú-Tailandia", ordinal: 6 },
          participants: [person("Rosa Quispe Mamani", "ministra de Comercio Exterior", "PE")],
        },
      ],
    ],
    [
      "by an organisation under its short name and its name in Russian",
      [
        { parties: ["IAEA", "KZ"], participants: [person("Aigerim Satpayeva", "Energy Minister", "KZ")] },
        { parties: ["KZ", "МАГАТЭ"], participants: [person("Айгерим Сатпаева", "министр энергетики", "KZ")] },
      ],
    ],
  ])("%s", (_what, reports) => {
    expect(partsOf(...reports)).toHaveLength(1);
  });
});

describe("what only looks like one meeting stays two", () => {
  const oslo = { place: { city: "Oslo", country: "NO" } };
  test.each<[string, Partial<EventSketch>[]]>([
    [
      "ministers of two ministries in two scripts",
      [
        {
          ...oslo,
          participants: [
            person("Lars Holmen", "Foreign Minister", "NO"),
            person("Aigerim Satpayeva", "Foreign Minister", "KZ"),
          ],
        },
        {
          ...oslo,
          participants: [person("ラーシュ・ベルグ", "防衛大臣", "NO"), person("ダウレト・オマロフ", "防衛大臣", "KZ")],
        },
      ],
    ],
    [
      "two bodies in two languages on one day",
      [
        {
          ...oslo,
          kind: "committee_session",
          mechanism: { name: "Kazakhstan-Norway Fisheries Working Group", ordinal: null },
          participants: [],
        },
        {
          ...oslo,
          kind: "committee_session",
          mechanism: { name: "Казахстанско-норвежский совет по энергетике", ordinal: null },
          participants: [],
        },
      ],
    ],
    [
      "two towns in two scripts",
      [
        { ...oslo, participants: [] },
        { place: { city: "Берген", country: "NO" }, participants: [] },
      ],
    ],
  ])("%s", (_what, reports) => {
    const languages = ["en", "ru"];
    expect(partsOf(...reports).length, languages.join()).toBe(2);
  });
});
