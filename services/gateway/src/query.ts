import { CalendarDate, Kind, Status } from "@parley/contracts";
import { entryOfCursor, LIST_LIMIT_MAX, type MeetingQuery } from "@parley/store";
import type { HonoRequest } from "hono";
import { z } from "zod";
import { partyOfName } from "./page/format.ts";
import { Problem } from "./problem.ts";

const LIMIT_DEFAULT = 50;
const NAME_LENGTH_MAX = 200; // longer than any name or mechanism in the data

const Name = z.string().trim().min(1).max(NAME_LENGTH_MAX);

/** February has no 31st: the calendar must give back the day it was asked for. */
const isInCalendar = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const DateBound = z
  .string()
  .refine(
    (text) => CalendarDate.safeParse(text).success && isInCalendar(text),
    "must be a day, month or year that exists, such as 2025-03-18, 2025-03 or 2025",
  );

/** Conditions that the list, the stream and the page have in common. */
export const filterFields = {
  country: Name.transform(partyOfName).optional(),
  kind: Kind.optional(),
  status: Status.optional(),
};

/** Parameters of `GET /v1/meetings`. Unknown ones are refused: a misspelt filter would silently match everything. */
export const ListParameters = z
  .strictObject({
    ...filterFields,
    person: Name.optional(),
    mechanism: Name.optional(),
    /** Words to search for. */
    q: Name.optional(),
    from: DateBound.optional(),
    to: DateBound.optional(),
    includeRetracted: z.enum(["true", "false"]).optional(),
    limit: z.coerce.number().int().min(1).max(LIST_LIMIT_MAX).default(LIMIT_DEFAULT),
    cursor: z
      .string()
      .refine((text) => entryOfCursor(text) !== null, "must be the nextCursor of a page")
      .optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to.padEnd(10, "~"), {
    path: ["to"],
    message: "must not be before `from`",
  });
export type ListParameters = z.output<typeof ListParameters>;

const invalid = (wrong: readonly { parameter: string; message: string }[], cause?: Error): Problem => {
  const text = wrong.map(({ parameter, message }) => (parameter === "" ? message : `${parameter}: ${message}`));
  return new Problem("request.invalid", text.join("; "), { status: 400, cause, details: { wrong } });
};

/** A request's parameters, each given once: to heed one of several values would match what was not asked for. @throws Problem `request.invalid` */
export const singleParameters = (request: HonoRequest): Record<string, string> => {
  const repeated = Object.entries(request.queries()).filter(([, values]) => values.length > 1);
  if (repeated.length > 0) throw invalid(repeated.map(([parameter]) => ({ parameter, message: "must be given once" })));
  return request.query();
};

/** @throws Problem `request.invalid` naming each wrong parameter */
export const parseParameters = <S extends z.ZodType>(schema: S, parameters: Record<string, string>): z.output<S> => {
  const parsed = schema.safeParse(parameters);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => ({ parameter: path.join("."), message }));
  throw invalid(wrong, parsed.error);
};

/** Leaves out what was not given. */
export const meetingQueryOf = ({ includeRetracted, q: search, ...given }: ListParameters): MeetingQuery => {
  const { limit, ...conditions } = given;
  const present = Object.entries({ ...conditions, search }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(present), includeRetracted: includeRetracted === "true", limit };
};
