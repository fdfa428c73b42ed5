import { describe, expect, test } from "vitest";
import { eventsOf, namesOf, rowsOf } from "./rows.ts";

const TIME_LIMIT_MS = 180_000; // seconds of work each, and a minute on a machine that is busy
const DAY_MS = 86_400_000;
const MONDAY = "2026-03-09";

/** What the sentences leave out of count: the events that took place. */
const heldIn = (...paragraphs: readonly string[]) => eventsOf(...paragraphs).filter(({ status }) => status === "held");

describe("what is told beside a meeting", () => {
  test("two of many who met for themselves, of the day and town of all", { timeout: TIME_LIMIT_MS }, () => {
    const quote = '"Rails do not stop at borders," Njeri told reporters.';
    const wrong = rowsOf("beside-many.txt", "many").flatMap(([many = ""]) =>
      rowsOf("beside-many.txt", "two")
        .map(([two = ""]) => [many, quote, two, "The next meeting is planned for spring."])
        .filter((paragraphs) => {
          const [all, pair, ...others] = heldIn(...paragraphs);
          const isTold = all?.participants.length === 3 && namesOf(pair) === "Jane Njeri/KE,John Okello/UG";
          const areThere = [all, pair].every((one) => one?.place.city === "Arusha" && one.date === MONDAY);
          return !(isTold && areThere && others.length === 0);
        }),
    );
    expect(wrong).toEqual([]);
  });

  test("the day before, the next day, in the same city", { timeout: TIME_LIMIT_MS }, () => {
    const news = "Kenyan President Jane Njeri and Ugandan President John Okello held talks in Kampala on Monday.";
    const wrong = rowsOf("relative-days.txt", "day").flatMap(([step = "", day = ""]) =>
      rowsOf("relative-days.txt", "frame")
        .map(([frame = ""]) => frame.replace("{day}", day))
        .filter((text) => {
          const held = heldIn(news, text, "Trade between the two countries grew last year.");
          const told = held.find((event) => namesOf(event) === "Peter Tumu/UG,Rose Wanja/KE");
          const wanted = new Date(Date.parse(MONDAY) + Number(step) * DAY_MS).toISOString().slice(0, MONDAY.length);
          return !(held.length === 2 && told?.place.city === "Kampala" && told.date === wanted);
        }),
    );
    expect(wrong).toEqual([]);
  });

  test("what others ask a government for is no meeting", { timeout: TIME_LIMIT_MS }, () => {
    const wrong = rowsOf("asked-for.txt", "frame").flatMap(([frame = ""]) =>
      rowsOf("asked-for.txt", "what")
        .map(([what = ""]) => frame.replace("{what}", what))
        .filter((text) =>
          eventsOf(text, "More than 400 families have lost their income since the market was shut.").some(
            ({ status }) => status === "held" || status === "scheduled",
          ),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test("what the two signed or held years ago is no news", { timeout: TIME_LIMIT_MS }, () => {
    const quote = '"Rails do not stop at borders," Njeri told reporters.';
    const wrong = rowsOf("past-signings.txt", "news").flatMap(([news = ""]) =>
      rowsOf("past-signings.txt", "past")
        .map(([past = ""]) => [news, quote, past, "Trade between the two countries grew last year."])
        .filter((paragraphs) => {
          const [event, ...others] = eventsOf(...paragraphs);
          const isNews = event?.date === MONDAY && event.place.city === "Kampala";
          return !(isNews && others.length === 0 && namesOf(event) === "Jane Njeri/KE,John Okello/UG");
        }),
    );
    expect(wrong).toEqual([]);
  });

  test("whatever the office of whom somebody met", { timeout: TIME_LIMIT_MS }, () => {
    const offices = rowsOf("offices-met.txt", "office").flat();
    const isMet = (office: string, events: ReturnType<typeof heldIn>, count: number): boolean => {
      const told = events.find((event) => namesOf(event) === "Jane Njeri/KE,John Okello/UG");
      const title = told?.participants.find(({ name }) => name === "John Okello")?.title ?? "";
      return events.length === count && told?.date === MONDAY && title.toLowerCase().includes(office.toLowerCase());
    };
    const told = [...offices, ...rowsOf("offices-met.txt", "anywhere").flat()].flatMap((office) =>
      rowsOf("offices-met.txt", "told")
        .map(([frame = ""]) => frame.replace("{office}", office))
        .filter((text) => !isMet(office, heldIn(text), 1)),
    );
    const news =
      "Kenyan Foreign Minister Jane Njeri held talks in Kampala on Monday with Ugandan President Peter Tumu.";
    const atHome = offices.flatMap((office) =>
      rowsOf("offices-met.txt", "at-home")
        .map(([frame = ""]) => frame.replace("{office}", office))
        .filter((text) => !isMet(office, heldIn(news, text), 2)),
    );
    expect([...told, ...atHome]).toEqual([]);
  });
});
