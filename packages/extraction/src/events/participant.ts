import { isFullerOffice, isStyle } from "../mentions/same-office.ts";
import type { Attendance, Office, Person, Span } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Sheet } from "./evidence-sheet.ts";
import type { Participant } from "@parley/contracts";

interface Titles {
  /** The office nearest to the name; offices named in one breath joined by "; ". */
  readonly title: string | null;
  readonly spans: readonly Span[];
  readonly all: readonly Office[];
}

/** What somebody is in the body that meets: his role there. */
const CO_CHAIR = /^co-?chair/i;

/** "Prince X, Minister of Foreign Affairs", "Ambassador X, Permanent Secretary": a style or a rank is no office beside one. */
const isRank = (text: string): boolean => isStyle(text) || /^(?:ambassador|senator)$/i.test(text);

const titlesOf = ({ offices: all }: Person): Titles => {
  const first =
    all.find(({ text }) => !isRank(text) && !CO_CHAIR.test(text)) ?? all.find(({ text }) => !isRank(text)) ?? all[0];
  if (first === undefined) return { title: null, spans: [], all };
  const main = all.find(({ text }) => isFullerOffice(text, first.text)) ?? first;
  const behind = all.slice(all.indexOf(main) + 1);
  const apart = behind.findIndex((office) => !office.joint);
  const joint = (apart < 0 ? behind : behind.slice(0, apart)).filter(({ text }) => !isRank(text));
  const together = [main, ...joint];
  return { title: together.map((office) => office.text).join("; "), spans: together, all };
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
  const name =
    person.names.find(({ text }) => text === person.name) ??
    person.names.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (name === undefined) return null;
  const base = `/participants/${at}`;
  sheet.add(`${base}/name`, name, "participant.name", "stated");
  const { title, spans, all } = titlesOf(person);
  for (const span of spans) sheet.add(`${base}/title`, span, "title.of-person", "stated");
  for (const [k, office] of all.entries()) sheet.add(`${base}/titles/${k}`, office, "title.of-person", "stated");
  const { country } = person;
  if (country !== null) sheet.add(`${base}/country`, country, "country.of-person", country.certainty);
  const { roleSpan, roleRule } = attendance;
  // A role that no words give rests on those that tell of the meeting.
  sheet.add(`${base}/role`, roleSpan ?? trigger, roleRule, roleSpan === null ? "implied" : "stated");
  return {
    name: name.text,
    title,
    titles: all.map((office) => office.text),
    organisation: country === null ? person.organisation : null,
    country: country?.party ?? null,
    role: attendance.role,
  };
};
