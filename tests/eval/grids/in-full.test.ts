import { describe, expect, test } from "vitest";
import { eventsOf, linesOf } from "./rows.ts";

const TIME_LIMIT_MS = 180_000; // seconds of work each, and a minute on a machine that is busy

const rowsOf = (file: string): string[][] => linesOf(file).map((line) => line.split("|"));

/** "frame|{Day}, X met Y {place}." with every phrase of its kind; a comma of the phrase that another mark follows is left out. */
const fill = (frame: string, phrases: Readonly<Record<string, string>>): string =>
  Object.entries(phrases)
    .reduce((text, [name, phrase]) => {
      const head = `${phrase[0]?.toUpperCase() ?? ""}${phrase.slice(1)}`;
      const upper = `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
      return text.replace(`{${name}}`, phrase).replace(`{${upper}}`, head);
    }, frame)
    .replaceAll(/,(?=[.,])/g, "");

const SESSIONS = [
  "session of the Kenyan-Ugandan Joint Commission",
  "session of the Kenya-Uganda Joint Commission for Cooperation",
  "meeting of the Kenya-Uganda Joint Economic Committee",
  "round of political consultations between Kenya and Uganda",
  "round of Kenya-Uganda political consultations",
  "meeting of the Intergovernmental Commission on Trade between Kenya and Uganda",
  "meeting of the Joint Working Group on Ports between Kenya and Uganda",
  "edition of the Kenya-Uganda Strategic Dialogue",
  "Kenya-Uganda Joint Commission meeting",
  "session of the Joint Trade Committee of Kenya and Uganda",
  "Joint Commission of Cooperation between Kenya and Uganda",
];
const NUMBERS = [
  ["fifth", 5],
  ["Fifth", 5],
  ["12th", 12],
  ["V", 5],
  ["XII", 12],
  ["twenty-first", 21],
  ["inaugural", 1],
] as const;
const TELLINGS = [
  "The {session} was held in Kisumu on Monday.",
  "The {session} concluded in Kisumu on Monday.",
  "On Monday, Kisumu hosted the {session}.",
  "Foreign Ministers Amina Wanjiru and John Okello co-chaired the {session} in Kisumu on Monday.",
  "The two sides held the {session} in Kisumu on Monday.",
  "Speaking at the {session} in Kisumu on Monday, Kenyan Foreign Minister Amina Wanjiru praised Uganda.",
  "The {session}, held in Kisumu on Monday, approved a work plan.",
];

describe("every field is read, in whatever order and words", () => {
  test("where and when two ministers met", { timeout: TIME_LIMIT_MS }, () => {
    const rows = rowsOf("places-and-days.txt");
    const of = (kind: string): string[][] => rows.filter(([name]) => name === kind);
    const wrong = of("frame").flatMap(([, frame = ""]) =>
      of("place").flatMap(([, town, place = ""]) =>
        of("day")
          .map(([, day, phrase = ""]) => ({ day, text: fill(frame, { place, day: phrase }) }))
          .filter(({ day, text }) => {
            const [event, ...others] = eventsOf(text);
            const isOne = event !== undefined && others.length === 0 && event.parties.join() === "KE,UG";
            return !(isOne && event.place.city === town && event.date === day);
          })
          .map(({ text }) => text),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("who else was there", { timeout: TIME_LIMIT_MS }, () => {
    const rows = rowsOf("attendance.txt");
    const lead = "Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister John Okello in Kampala on Monday.";
    const wrong = rows
      .filter(([kind]) => kind === "frame")
      .flatMap(([, frame = ""]) =>
        rows
          .filter(([kind]) => kind === "list")
          .map(([, names = "", list = ""]) => ({ names: names.split(","), text: fill(frame, { list }) }))
          .filter(({ names, text }) => {
            const [event, ...others] = eventsOf(lead, text);
            const there = event?.participants ?? [];
            const want = ["Amina Wanjiru", "John Okello", ...names].toSorted();
            // Whose ambassador it is, not every frame tells.
            const isOfOther = there.some(
              ({ name, country }) => names.includes(name) && country !== null && country !== "KE",
            );
            const all = there.map(({ name }) => name).toSorted();
            return others.length > 0 || isOfOther || all.join() !== want.join();
          })
          .map(({ text }) => text),
      );
    expect(wrong).toEqual([]);
  });

  test("a session, its number and its name", { timeout: TIME_LIMIT_MS }, () => {
    const wrong = TELLINGS.flatMap((telling) =>
      SESSIONS.flatMap((name) =>
        NUMBERS.map(([number, ordinal]) => ({ ordinal, text: fill(telling, { session: `${number} ${name}` }) }))
          .filter(({ ordinal, text }) => {
            const [event, ...others] = eventsOf(text);
            const isOne = event !== undefined && others.length === 0 && event.parties.join() === "KE,UG";
            const isThere = isOne && event.place.city === "Kisumu" && event.date === "2026-03-09";
            return !(isThere && event.mechanism?.ordinal === ordinal && event.mechanism.name.length > 0);
          })
          .map(({ text }) => text),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
