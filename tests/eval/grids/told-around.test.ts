import { describe, expect, test } from "vitest";
import { eventsOf, namesOf, rowsOf } from "./rows.ts";

const TIME_LIMIT_MS = 180_000; // seconds of work each, and a minute on a machine that is busy

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
describe("what stands around the telling of a meeting", () => {
  test("what somebody says there is no side, no plan and no day of it", { timeout: TIME_LIMIT_MS }, () => {
    const wrong = rowsOf("said-after.txt", "frame").flatMap(([frame = ""]) =>
      rowsOf("said-after.txt", "said")
        .map(([said = ""]) => frame.replace("{said}", said).replace("{Said}", capital(said)))
        .filter((text) => {
          const [event, ...others] = eventsOf(text).filter(({ status }) => status === "held");
          const isOne = event?.kind === "bilateral_meeting" && others.length === 0 && event.parties.join() === "KE,UG";
          const isThere = isOne && event.place.city === "Kampala" && event.date === "2026-03-09";
          return !(isThere && namesOf(event) === "Jane Njeri/KE,John Okello/UG");
        }),
    );
    expect(wrong).toEqual([]);
  });

  test.for([
    ["wants of the other", "wanted-there.txt"],
    ["refuses, calls off or puts off there", "done-there.txt"],
  ])(
    "what one side %s is no meeting, and says nothing of this one",
    {
      timeout: TIME_LIMIT_MS,
    },
    ([, file = ""]) => {
      const wrong = rowsOf(file, "frame").flatMap(([status = "", day = "", frame = ""]) =>
        rowsOf(file, "matter")
          .map(([matter = ""]) => frame.replace("{matter}", matter))
          .filter((text) => {
            const [event, ...others] = eventsOf(text);
            const isOne = event?.status === status && others.length === 0 && event.parties.join() === "KE,UG";
            const isThere = isOne && event.place.city === "Kampala" && event.date === day;
            return !(isThere && namesOf(event) === "Jane Njeri/KE,John Okello/UG");
          }),
      );
      expect(wrong).toEqual([]);
    },
  );

  test("the room in which they met", { timeout: TIME_LIMIT_MS }, () => {
    const wrong = rowsOf("rooms.txt", "frame").flatMap(([frame = ""]) =>
      rowsOf("rooms.txt", "venue")
        .map(([venue = "", phrase = ""]) => ({ venue, text: frame.replace("{venue}", phrase) }))
        .filter(({ venue, text }) => {
          const [event, ...others] = eventsOf(text);
          return others.length > 0 || event?.place.venue !== venue;
        })
        .map(({ text }) => text),
    );
    expect(wrong).toEqual([]);
  });

  test("the session that an outcome came of", { timeout: TIME_LIMIT_MS }, () => {
    const of = (kind: string): string[][] => rowsOf("outcome-of-session.txt", kind);
    const wrong = of("lead").flatMap(([lead = ""]) =>
      of("told").flatMap(([told = ""]) =>
        of("body").flatMap(([body = ""]) =>
          of("chairs")
            .map(([chairs = ""]) => [lead, told.replace("{body}", body), chairs])
            .filter((paragraphs) => {
              const [event, ...others] = eventsOf(...paragraphs).filter(({ status }) => status === "held");
              const isOne = event?.kind === "committee_session" && others.length === 0;
              const isNinth = isOne && event.mechanism?.ordinal === 9 && event.place.city === "Kisumu";
              return !(isNinth && namesOf(event) === "John Okello/UG,Peter Mwangi/KE");
            }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("who led for each of the two sides", { timeout: TIME_LIMIT_MS }, () => {
    const of = (kind: string): string[][] => rowsOf("led-in-turn.txt", kind);
    const wrong = of("pair").flatMap(
      ([Na = "", Aa = "", one = "", A = "", Nb = "", Ab = "", other = "", B = "", town = ""]) => {
        const cells: Record<string, string> = { Na, Aa, A, Nb, Ab, B, town };
        const fill = (text: string): string => text.replace(/\{(\p{L}+)\}/gu, (_, cell: string) => cells[cell] ?? cell);
        const nameOf = (titled: string): string => titled.split(" ").slice(-2).join(" ");
        const wanted = [`${nameOf(A)}/${one}`, `${nameOf(B)}/${other}`].toSorted().join();
        return of("told").flatMap(([told = ""]) =>
          of("led")
            .map(([led = ""]) => [fill(told), fill(led), "The next meeting will be held in March."])
            .filter((paragraphs) => {
              const [event, ...others] = eventsOf(...paragraphs).filter(({ status }) => status === "held");
              const isTitled = event?.participants.every(({ title }) => title !== null) === true;
              return !(others.length === 0 && isTitled && namesOf(event) === wanted);
            }),
        );
      },
    );
    expect(wrong).toEqual([]);
  });

  test("what is to come, may come or is off, and when it was to be", { timeout: TIME_LIMIT_MS }, () => {
    const people: Readonly<Record<string, string>> = {
      A: "Kenyan Foreign Minister Jane Njeri",
      B: "Ugandan Foreign Minister John Okello",
    };
    const wrong = ["scheduled", "postponed", "cancelled", "possible"].flatMap((status) =>
      rowsOf("off-or-open.txt", status).flatMap(([frame = ""]) =>
        rowsOf("off-or-open.txt", "day")
          // "Thursday's meeting", but no "2 April's".
          .filter(([, day = ""]) => !frame.startsWith("{day}") || day === "Thursday")
          .map(([wanted = "", day = ""]) => ({
            wanted,
            text: frame.replace("{day}", day).replaceAll(/\{(\w)\}/g, (_, cell: string) => people[cell] ?? cell),
          }))
          .filter(({ wanted, text }) => {
            const told = eventsOf(text, "Trade between the two countries grew last year.");
            const one = told.find((event) => namesOf(event) === "Jane Njeri/KE,John Okello/UG");
            const isTold = told.length <= 2 && told.every((event) => event.status === status);
            return !(isTold && one?.date === wanted && one.place.city === "Kampala");
          })
          .map(({ text }) => text),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
