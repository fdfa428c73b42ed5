import { extractArticle } from "@parley/extraction";
import { expect, test } from "vitest";
import { namesOf, rowsOf } from "./rows.ts";

const TIME_LIMIT_MS = 120_000; // seconds of work each, and a minute on a machine that is busy
const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

const MATTER = "Trade between the two countries grew last year.";

const eventsOf = (text: string) =>
  extractArticle({
    url: "https://morning-ledger.example/one",
    publishedAt: "2026-03-10T20:00:00Z",
    content: { mediaType: "text/plain", body: `${text}\n\n${MATTER}` },
  }).events;

test("names of 70 states' people are read whole, without their styles", { timeout: TIME_LIMIT_MS }, () => {
  const wrong = rowsOf("names-of-the-world.txt", "who").flatMap(([state = "", office = "", name = "", read = ""]) =>
    rowsOf("names-of-the-world.txt", "frame")
      .map(([frame = ""]) =>
        frame
          .replace("{B}", "Peruvian Foreign Minister Luis Castro")
          .replace("{state}", state)
          .replace("{office}", office)
          .replace("{post}", office.toLowerCase())
          .replace("{name}", name),
      )
      .filter((text) => {
        const [event, ...others] = eventsOf(text).filter(({ kind }) => kind !== "visit");
        const names = event?.participants.map((one) => one.name) ?? [];
        return !(others.length === 0 && names.length === 2 && names.includes(read) && names.includes("Luis Castro"));
      }),
  );
  expect(wrong).toEqual([]);
});

test("however the text says whose somebody is, it is he who meets, and of that state", {
  timeout: TIME_LIMIT_MS,
}, () => {
  const wrong = rowsOf("introduced.txt", "who").flatMap(([who = ""]) =>
    rowsOf("introduced.txt", "frame")
      .map(([frame = ""]) =>
        frame
          .replace("{Who}", capital(who))
          .replace("{who}", who)
          .replace("{,}", who.includes(",") ? "," : ""),
      )
      .filter((text) => {
        const [event, ...others] = eventsOf(text);
        const isOne = event?.parties.join() === "KE,PE" && others.length === 0;
        return !(isOne && namesOf(event) === "Luis Castro/PE,Peter Kamau/KE");
      }),
  );
  expect(wrong).toEqual([]);
});
