import { CalendarDate, Kind, Status } from "@parley/contracts";
import { entryOfCursor, LIST_LIMIT_MAX, type MeetingQuery } from "@parley/store";
import { z } from "zod";
import { Problem } from "./problem.ts";

const LIMIT_DEFAULT = 50;
const NAME_LENGTH_MAX = 200; // longer than any name or mechanism in the data

const Name = z.string().trim().min(1).max(NAME_LENGTH_MAX);

/** Conditions that the list, the stream and the page have in common. */
export const filterFields = {
  country: Name.optional(),
  kind: Kind.optional(),
  status: Status.optional(),
};

/** Parameters of `GET /v1/meetings`. Unknown ones are refused: a misspelt filter would silently match everything. */
export const ListParameters = z
  .strictObject({
    ...filterFields,
    person: Name.optional(),
    mechanism: Name.optional(),
    from: CalendarDate.optional(),
    to: CalendarDate.optional(),
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

/** @throws Problem `request.invalid` naming each wrong parameter */
export const parseParameters = <S extends z.ZodType>(schema: S, parameters: Record<string, string>): z.output<S> => {
  const parsed = schema.safeParse(parameters);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => ({ parameter: path.join("."), message }));
  const text = wrong.map(({ parameter, message }) => (parameter === "" ? message : `${parameter}: ${message}`));
  throw new Problem("request.invalid", text.join("; "), { status: 400, cause: parsed.error, details: { wrong } });
};

/** Leaves out what was not given. */
export const meetingQueryOf = ({ includeRetracted, ...given }: ListParameters): MeetingQuery => {
  const { limit, ...conditions } = given;
  const present = Object.entries(conditions).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(present), includeRetracted: includeRetracted === "true", limit };
};
