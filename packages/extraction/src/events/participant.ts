import { isFullerOffice, isStyle } from "../mentions/same-office.ts";
import type { Attendance, Office, Person, Span } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Sheet } from "./evidence-sheet.ts";
import type { Quoter } from "./quote.ts";
import type { Participant } from "@parley/contracts";

interface Titles {
  /** The office nearest to the name; offices named in one breath joined by "; ". */
  readonly title: string | null;
  readonly spans: readonly Span[];
  readonly all: readonly Office[];
}

const titlesOf = (person: Person, quoter: Quoter): Titles => {
  const all = person.offices.filter((office) => quoter.quote(office) !== null);
  // "Prince X, Minister of Foreign Affairs": a style or a rank is no office beside one.
  const first = all.find(({ text }) => !isStyle(text)) ?? all[0];
  if (first === undefined) return { title: null, spans: [], all };
  const main = all.find(({ text }) => isFullerOffice(text, first.text)) ?? first;
  const behind = all.slice(all.indexOf(main) + 1);
  const apart = behind.findIndex((office) => !office.joint);
  const joint = (apart < 0 ? behind : behind.slice(0, apart)).filter(({ text }) => !isStyle(text));
  const together = [main, ...joint];
  return { title: together.map((office) => office.text).join("; "), spans: together, all };
};

/** The state, with words of the text for it: "Turkiye's Demir" of a headline may be "Turkish President Demir" there. */
const countryIn = (index: number, { people, mentions }: Draft, quoter: Quoter): Person["country"] => {
  const country = people[index]?.country ?? null;
  if (country === null || quoter.quote(country) !== null) return country;
  const others = mentions
    .flatMap((here) => here.people)
    .flatMap((mention) => (mention.person === index && mention.country !== null ? [mention.country] : []));
  const inText = others.find((other) => other.party === country.party && quoter.quote(other) !== null);
  return inText === undefined ? country : { ...country, start: inText.start, end: inText.end };
};

/** A person as the event shows him, with the words for every field; null if the text does not name him. */
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
  const { title, spans, all } = titlesOf(person, sheet.quoter);
  for (const span of spans) sheet.add(`${base}/title`, span, "title.of-person", "stated");
  for (const [k, office] of all.entries()) sheet.add(`${base}/titles/${k}`, office, "title.of-person", "stated");
  const country = countryIn(attendance.person, draft, sheet.quoter);
  const isState = country !== null && sheet.add(`${base}/country`, country, "country.of-person", country.certainty);
  // A role that only the headline gives rests, in the text, on the words that tell of the meeting.
  const { roleSpan, roleRule } = attendance;
  if (roleSpan === null || !sheet.add(`${base}/role`, roleSpan, roleRule, "stated"))
    sheet.add(`${base}/role`, trigger, roleRule, "implied");
  return {
    name: shorter.text,
    title,
    titles: all.map((office) => office.text),
    organisation: person.country === null ? person.organisation : null,
    country: isState ? (person.country?.party ?? null) : null,
    role: attendance.role,
  };
};
