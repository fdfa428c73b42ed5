import type { MeetingEvent } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { type Alone, aloneOf, eventsIn } from "./alone.ts";

// Another state, town, person or office in the same sentence makes the same meeting. Found by writing such into all sentences: before,
// "Port of Spain" and "the Côte d'Ivoire-Chad commission" lost five times as many meetings as a short town and a short state.

const TIME_LIMIT_MS = 240_000;
const EVERY = 4; // sentences, of which one is read, by its length

/** States of one word, and their adjectives: what is replaced. */
const PLAIN = [
  ["Kenya", "Kenyan", "KE"],
  ["Chile", "Chilean", "CL"],
  ["Peru", "Peruvian", "PE"],
  ["Norway", "Norwegian", "NO"],
  ["Uganda", "Ugandan", "UG"],
  ["Ghana", "Ghanaian", "GH"],
  ["Poland", "Polish", "PL"],
  ["Sweden", "Swedish", "SE"],
] as const;

type Write = (one: Alone) => string | null;
const inState =
  (name: string, adjective: string): Write =>
  ({ sentence, event: { parties } }) => {
    const told = PLAIN.find(([state, , code]) => parties.includes(code) && new RegExp(`\\b${state}`).test(sentence));
    if (told === undefined) return null;
    return sentence
      .replace(
        new RegExp(`\\bAn? ${told[1]}\\b`, "g"),
        (found) => `${/^[AEIOU]/.test(adjective) ? "An" : "A"}${found.slice(found.indexOf(" "))}`,
      )
      .replace(new RegExp(`\\b${told[1]}s?\\b`, "g"), adjective)
      .replace(new RegExp(`^${told[0]}\\b`), `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
      .replace(new RegExp(`\\b${told[0]}\\b`, "g"), (_, at: number) =>
        sentence.slice(0, at).endsWith("-") ? name.replace(/^the /, "") : name,
      );
  };

const inTown =
  (town: string): Write =>
  ({ sentence, event: { place } }) =>
    place.city === null || sentence.split(place.city).length !== 2 || /capital|\p{Lu}\p{L}+'s /u.test(sentence)
      ? null
      : sentence.replace(place.city, town);

const called =
  (name: string): Write =>
  ({ sentence, event: { participants } }) => {
    const whole = participants.find(
      (one) => one.name !== null && /^\S+ \S+$/.test(one.name) && sentence.split(one.name).length === 2,
    )?.name;
    return whole == null || /\b(?:he|she|his|her)\b/i.test(sentence) ? null : sentence.replace(whole, name);
  };

const AN_OFFICE =
  /\b(?:Foreign Minister|Trade Minister|Transport Minister|Energy Minister|President)(?=\s\p{Lu}[\p{L}'-]+\s\p{Lu})/u;
const withOffice =
  (office: string): Write =>
  ({ sentence }) =>
    AN_OFFICE.test(sentence) && !/counterpart|colleague|(?:Deputy|Vice|Assistant)[ -]/i.test(sentence)
      ? sentence.replace(AN_OFFICE, office)
      : null;

/** What is written, and of how many sentences no meeting comes out, or several. */
const WRITTEN: readonly (readonly [what: string, write: Write, lost: number])[] = [
  ["the state of Côte d'Ivoire", inState("Côte d'Ivoire", "Ivorian"), 1],
  ["the state of Guinea-Bissau", inState("Guinea-Bissau", "Bissau-Guinean"), 1],
  ["Trinidad and Tobago", inState("Trinidad and Tobago", "Trinidadian"), 0],
  ["Saudi Arabia", inState("Saudi Arabia", "Saudi"), 0],
  ["the US", inState("the US", "US"), 1],
  ["the UK", inState("the UK", "British"), 1],
  ["Singapore", inState("Singapore", "Singapore"), 1],
  ["the town of Szczecin", inTown("Szczecin"), 3],
  ["Port of Spain", inTown("Port of Spain"), 4],
  ["Dar es Salaam", inTown("Dar es Salaam"), 2],
  ["Sharm el-Sheikh", inTown("Sharm el-Sheikh"), 4],
  ["Washington, DC", inTown("Washington, DC"), 5],
  ["Ho Chi Minh City", inTown("Ho Chi Minh City"), 3],
  ["Bandar Seri Begawan", inTown("Bandar Seri Begawan"), 4],
  ["Maria da Conceição dos Santos", called("Maria da Conceição dos Santos"), 1],
  ["Li Wei", called("Li Wei"), 0],
  ["Ana Deo, MP", called("Ana Deo, MP"), 1],
  ["an Attorney General", withOffice("Attorney General"), 2],
  ["a Central Bank Governor", withOffice("Central Bank Governor"), 4],
  ["an Army Chief", withOffice("Army Chief"), 3],
  ["a minister of two matters", withOffice("Deputy Health and Welfare Minister"), 2],
];

const everySecond = (status: MeetingEvent["status"]): readonly Alone[] =>
  aloneOf(status).filter(({ sentence }) => sentence.length % EVERY === 0);

describe("a meeting is the same with", () => {
  test.for(WRITTEN)("%s", { timeout: TIME_LIMIT_MS }, ([, write, lostMax]) => {
    const texts = [...everySecond("held"), ...everySecond("scheduled")].flatMap((one) => write(one) ?? []);
    const lost = texts.filter((text) => eventsIn(text).length !== 1);
    expect(texts.length).toBeGreaterThan(100);
    expect(lost.length, lost.join("\n")).toBeLessThanOrEqual(lostMax);
  });
});
