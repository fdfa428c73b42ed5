import { expect, test } from "vitest";
import { eventsOf, namesOf, rowsOf } from "./rows.ts";

const ROWS = "titles-and-names.txt";
const BODY = "Peruvian President Jorge Pena met Kenyan Foreign Minister Wambui Njoroge in Lima on Monday.";
const BOTH = "Jorge Pena/PE,Wambui Njoroge/KE";

/** Who is in the meetings of a report under such a title, without those who are named twice. */
const underTitle = (title: string, body: string): string => [...new Set(eventsOf(title, body).map(namesOf))].join("; ");

test("a title that gives every word a capital makes no names of what stands around them", () => {
  const wrong = rowsOf(ROWS, "title").flatMap(([title = ""]) => {
    const found = underTitle(title, BODY);
    return found === BOTH ? [] : [`${title}: ${found}`];
  });
  expect(wrong).toEqual([]);
});

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

test("what somebody does in such a title is part of no name, where the text has only the family name", () => {
  const body =
    "Peruvian President Pena held talks with Kenyan Foreign Minister Wambui Njoroge in Lima on Monday, his office said.";
  const wrong = rowsOf(ROWS, "verb").flatMap(([verb = ""]) =>
    [
      `Pena to ${withCapital(verb)} Wambui Njoroge in Lima`,
      `Wambui Njoroge Says Pena Will ${withCapital(verb)} Ships`,
    ].flatMap((title) => {
      const found = underTitle(title, body);
      return found.split(",").length === 2 && found.endsWith("Wambui Njoroge/KE") ? [] : [`${title}: ${found}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("an ordinary word that is a family name is one, and says nothing of what may or will be", () => {
  const wrong = rowsOf(ROWS, "name").flatMap(([name = ""]) =>
    rowsOf(ROWS, "met").flatMap(([met = ""]) => {
      const text = met.replace("{X}", `British Foreign Secretary ${name}`);
      const found = eventsOf(text)
        .map((event) => `${event.status} ${event.date} ${namesOf(event)}`)
        .join("; ");
      const right = `held 2026-03-09 ${[`${name}/GB`, "Lars Holm/DK"].toSorted().join()}`;
      return found === right ? [] : [`${text}: ${found}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test.for([
  ["Danish Premier Lars Holm May Meet Ann Brown in London", "Lars Holm/DK,Ann Brown/GB"],
  ["Prime Minister Lars Holm May Visit Ann Brown in London", "Lars Holm/DK,Ann Brown/GB"],
])("in a title %s, it only may be", ([title, names = ""]) => {
  const events = eventsOf(
    title ?? "",
    "Danish Prime Minister Lars Holm may meet British Prime Minister Ann Brown in London on Friday.",
  );
  expect(events.map((event) => `${event.status} ${namesOf(event)}`)).toEqual([
    `possible ${names.split(",").toSorted().join()}`,
  ]);
});

test("a family name that is a month's is known without its given name, too; the month is not", () => {
  const told = eventsOf(
    "British Foreign Secretary Theresa May arrived in Oslo on Monday.",
    "May met Danish Foreign Minister Lars Holm later in the day. May will meet Kenyan President Amina Otieno on Thursday.",
    "May is when ships return. In May she may visit Lima.",
  );
  expect(told.filter(({ kind }) => kind !== "visit").map((event) => `${event.status} ${namesOf(event)}`)).toEqual([
    "held Lars Holm/DK,Theresa May/GB",
    "scheduled Amina Otieno/KE,Theresa May/GB",
  ]);
});

test.for([
  ["Kenya: Fish Talks with Peru Shift Again", "has been put off", "postponed"],
  ["Lake talks between Kenya and Peru in doubt", "has been postponed", "postponed"],
  ["Port Talks With Peru: Ships Wait", "has been called off", "cancelled"],
])("a title that only names talks, %s, leaves it to the lead what became of them", ([title, off, status]) => {
  const events = eventsOf(
    title ?? "",
    `The meeting between Foreign Minister Wambui Njoroge and her Peruvian counterpart Luis Salas over the fish trade ${off}.`,
    "The two were to meet in Kisumu on Thursday.",
  );
  expect(events.map((event) => `${event.status} ${namesOf(event)}`)).toEqual([
    `${status} Luis Salas/PE,Wambui Njoroge/KE`,
  ]);
});

test("given names that only such a title has are theirs, and nothing else of it is", () => {
  const body = "Peruvian President Pena met Kenyan Foreign Minister Njoroge in Lima on Monday.";
  const wrong = rowsOf(ROWS, "alone").flatMap(([title = ""]) => {
    const found = underTitle(title, body);
    const families = found
      .replaceAll(/(?:Jorge|Wambui) /g, "")
      .split(",")
      .toSorted()
      .join();
    return families === "Njoroge/KE,Pena/PE" ? [] : [`${title}: ${found}`];
  });
  expect(wrong).toEqual([]);
});
