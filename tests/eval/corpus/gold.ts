import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CalendarDate, Kind, Role, Status } from "@parley/contracts";
import { z } from "zod";

const Name = z.string().min(1);
const Country = z.string().regex(/^[A-Z]{2}$/);
const Person = z.strictObject({ name: Name, title: Name.nullable(), country: Country.nullable(), role: Role });
const Place = z.strictObject({ city: Name.nullable(), country: Country.nullable(), venue: Name.nullable() });

/** One event as gold has it; README.md says what each field means. */
const Event = z.strictObject({
  kind: Kind,
  kind_alt: z.array(Kind).optional(),
  status: Status,
  status_alt: z.array(Status).optional(),
  mechanism: z.strictObject({ name: Name, ordinal: z.number().int().positive().nullable() }).nullable(),
  date: CalendarDate.nullable(),
  date_end: CalendarDate.optional(),
  date_inferred: z.literal(true).optional(),
  virtual: z.literal(true).optional(),
  borderline: z.literal(true).optional(),
  note: Name.optional(),
  place: Place,
  parties: z.array(Name).min(1),
  participants: z.array(Person),
  topics: z.array(Name),
  outcomes: z.array(Name),
});

const Line = z.strictObject({
  id: z.string().regex(/^\d{3,4}$/),
  outlet: Name,
  title: Name.nullable(),
  url: z.url().nullable(),
  published: Name.nullable(),
  style: Name,
  traps: z.array(Name).min(1),
  events: z.array(Event),
  optional: z.array(Event),
});
export type GoldLine = z.infer<typeof Line>;

/** The folders of our own reports: those that the rules are tuned on, and those whose misses nobody looks at. */
export const OWN_FOLDERS = {
  corpus: import.meta.dirname,
  unseen: join(import.meta.dirname, "../unseen"),
} as const;

/**
 * The lines of a folder's gold.jsonl, in its order.
 * @throws ZodError if a line has a field too many, too few, or of another form.
 */
export const readGold = (folder: string): GoldLine[] =>
  readFileSync(join(folder, "gold.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => Line.parse(JSON.parse(line)));
