import type { Attendance, Person, Span } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Sheet } from "./evidence-sheet.ts";
import type { Quoter } from "./quote.ts";
import type { Participant } from "@parley/contracts";

const titlesOf = (person: Person, quoter: Quoter): { title: string | null; spans: Span[]; titles: string[] } => {
  const first = person.offices.find((office) => quoter.quote(office) !== null);
  if (first === undefined) return { title: null, spans: [], titles: [] };
  const fuller = person.offices.find(
    (office) =>
      office !== first &&
      quoter.quote(office) !== null &&
      office.text.toLowerCase().startsWith(first.text.toLowerCase()) &&
      office.text.length > first.text.length,
  );
  const main = fuller ?? first;
  return { title: main.text, spans: [main], titles: person.offices.map((office) => office.text) };
};

export const participantOf = (
  attendance: Attendance,
  at: number,
  draft: Draft,
  sheet: Sheet,
  trigger: Span,
): Participant | null => {
  const person = draft.people[attendance.person];
  if (person === undefined) return null;
  const named = person.names
    .filter((name) => name.text === person.name)
    .find((name) => sheet.quoter.quote(name) !== null);
  const shorter =
    named ??
    person.names.toSorted((a, b) => b.text.length - a.text.length).find((name) => sheet.quoter.quote(name) !== null);
  if (shorter === undefined) return null;
  const base = `/participants/${at}`;
  sheet.add(`${base}/name`, shorter, "participant.name", "stated");
  const { title, spans, titles } = titlesOf(person, sheet.quoter);
  const hasTitle = spans[0] !== undefined && sheet.add(`${base}/title`, spans[0], "title.of-person", "stated");
  const office = person.offices;
  for (const [k, known] of office.entries()) sheet.add(`${base}/titles/${k}`, known, "title.of-person", "stated");
  const isState =
    person.country !== null &&
    sheet.add(`${base}/country`, person.country, "country.of-person", person.country.certainty);
  sheet.add(
    `${base}/role`,
    attendance.roleSpan ?? trigger,
    attendance.roleRule,
    attendance.roleSpan === null ? "implied" : "stated",
  );
  return {
    name: shorter.text,
    title: hasTitle ? title : null,
    titles,
    organisation: person.country === null ? person.organisation : null,
    country: isState ? (person.country?.party ?? null) : null,
    role: attendance.role,
  };
};
