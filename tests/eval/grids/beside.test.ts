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

  test("the news first, then the meeting that it came of", { timeout: TIME_LIMIT_MS }, () => {
    const wrong = rowsOf("news-first.txt", "news").flatMap(([news = ""]) =>
      rowsOf("news-first.txt", "until").flatMap(([until = ""]) =>
        rowsOf("news-first.txt", "told")
          .map(([day = "", told = ""]) => ({ day, text: news + until + told }))
          .filter(({ day, text }) => {
            const [event, ...others] = heldIn(text);
            const isThere = event?.place.city === "Kampala" && event.date === day;
            return !(isThere && others.length === 0 && event.parties.join() === "KE,UG");
          }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("states that are only spoken of are no sides", { timeout: TIME_LIMIT_MS }, () => {
    const wrong = rowsOf("matters-of-others.txt", "news").flatMap(([news = ""]) =>
      rowsOf("matters-of-others.txt", "matter").flatMap(([matter = ""]) =>
        rowsOf("matters-of-others.txt", "then")
          .map(([then = ""]) => [news, matter, then])
          .filter((paragraphs) => {
            const held = heldIn(...paragraphs);
            const met = held.filter(({ kind }) => kind !== "signing");
            const areTheirs = held.every(({ parties }) => parties.join() === "KE,UG");
            return !(areTheirs && met.length === 1 && namesOf(met[0]) === "Jane Njeri/KE,John Okello/UG");
          }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("surnames that are towns as well", { timeout: TIME_LIMIT_MS }, () => {
    const wrong = rowsOf("town-surnames.txt", "name").flatMap(([name = "", surname = ""]) =>
      rowsOf("town-surnames.txt", "then")
        .map(([then = ""]) => [
          `Undersecretary Rosa Tan of the Philippines met Chilean Vice Foreign Minister ${name} in Cebu City on Monday.`,
          then.replace("{surname}", surname),
        ])
        .filter((paragraphs) => {
          const held = heldIn(...paragraphs);
          const wanted = ["Ben Araullo/PH", `${name}/CL`].toSorted().join();
          return !(
            held.length === 2 && held.some((event) => namesOf(event) === wanted && event.place.city === "Manila")
          );
        }),
    );
    expect(wrong).toEqual([]);
  });

  test("whom a body has met beside its session", { timeout: TIME_LIMIT_MS }, () => {
    const wrong = ["ministers", "council"].flatMap((who) =>
      rowsOf("guests-of-bodies.txt", who).flatMap(([organisation = "", town = "", session = ""]) =>
        rowsOf("guests-of-bodies.txt", `of-${who}`)
          .map(([met = ""]) => [session, met, "The next meeting will be held in spring."])
          .filter((paragraphs) => {
            const held = heldIn(...paragraphs);
            const met = held.find((event) => namesOf(event) === "Rose Oakes/CA");
            const areTheSides = met?.parties.toSorted().join() === [organisation, "CA"].toSorted().join();
            return !(held.length === 2 && areTheSides && met?.place.city === town && met.date === MONDAY);
          }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("the town that hosts the talks of others", { timeout: TIME_LIMIT_MS }, () => {
    const cells: Readonly<Record<string, string>> = {
      A: "Kenyan Foreign Minister Jane Njeri",
      B: "Ugandan Foreign Minister John Okello",
    };
    const wrong = ["held", "scheduled"].flatMap((status) =>
      rowsOf("hosts-of-talks.txt", status).flatMap(([frame = ""]) =>
        rowsOf("hosts-of-talks.txt", "town")
          .map(([town = ""]) => ({
            town,
            text: frame.replaceAll(/\{(\w+)\}/g, (_, cell: string) => cells[cell] ?? town),
          }))
          .filter(({ town, text }) => {
            const [event, ...others] = eventsOf(text);
            const isOfTwo = event?.parties.join() === "KE,UG" && namesOf(event) === "Jane Njeri/KE,John Okello/UG";
            return !(isOfTwo && others.length === 0 && event.status === status && event.place.city === town);
          })
          .map(({ text }) => text),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test("a second meeting behind the talks of two presidents, in a paper of one of them", { timeout: 60_000 }, () => {
  const wrong = rowsOf("beside-talks.txt", "talks").flatMap(([talks = ""]) =>
    rowsOf("beside-talks.txt", "said").flatMap(([said = ""]) =>
      rowsOf("beside-talks.txt", "beside").flatMap(([beside = "", who = ""]) => {
        const met = eventsOf(talks, said, beside)
          .filter(({ kind }) => kind !== "visit")
          .map(namesOf);
        const isRight = met.toSorted().join("; ") === ["Ann Wafula/KE,Luis Castro/PE", who].toSorted().join("; ");
        return isRight ? [] : [`${talks} ${said} ${beside}: ${met.join("; ")}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
