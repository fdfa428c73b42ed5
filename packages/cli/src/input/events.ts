import { Decision, MeetingEvent } from "@parley/contracts";
import { PermanentError } from "@parley/stage";
import { z } from "zod";
import { isBlank, LINE_BYTES_MAX, type Line, linesOf } from "./lines.ts";

/** What `parley resolve` reads: whatever other commands and topics print that holds meeting events. */
const EventLine = z.union([
  MeetingEvent.transform((event) => ({ events: [event], decisions: [] as Decision[] })),
  z.object({ event: MeetingEvent }).transform(({ event }) => ({ events: [event], decisions: [] as Decision[] })),
  z
    .object({ events: z.array(MeetingEvent) }) // `parley extract --json`, `parley tail meeting-events --json`
    .transform(({ events }) => ({ events, decisions: [] as Decision[] })),
  Decision.transform((decision) => ({ events: [] as MeetingEvent[], decisions: [decision] })),
]);

/** The shape that a line seems to be meant in, so that its faults are told, not those of the other shapes. */
const schemaFor = (value: unknown): z.ZodType<z.output<typeof EventLine>> => {
  const { options } = EventLine;
  if (typeof value !== "object" || value === null) return options[0];
  if ("event" in value) return options[1];
  if ("events" in value) return options[2];
  return "verdict" in value ? options[3] : options[0];
};

const ISSUES_SHOWN_MAX = 3; // a wrong line can be wrong in many places; three say what it is

const parseLine = (bytes: Uint8Array): z.output<typeof EventLine> => {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new PermanentError("json.invalid", cause instanceof Error ? cause.message : String(cause), { cause });
  }
  const parsed = schemaFor(value).safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, ISSUES_SHOWN_MAX);
  const message = issues.map(({ path, message }) => `${path.join(".") || "(line)"}: ${message}`).join("; ");
  throw new PermanentError("schema.invalid", message, { cause: parsed.error });
};

export interface EventInput {
  /** By id; of two with one id the later stands. */
  readonly events: ReadonlyMap<string, MeetingEvent>;
  readonly decisions: readonly Decision[];
}

/** All meeting events and decisions of NDJSON. A line that is none goes to `onBadLine`, and the rest goes on. */
export const readEvents = async (
  chunks: AsyncIterable<Uint8Array>,
  onBadLine: (line: number, error: PermanentError) => Promise<void>,
): Promise<EventInput> => {
  const events = new Map<string, MeetingEvent>();
  const decisions: Decision[] = [];
  const take = ({ bytes }: Line): void => {
    if (bytes === null) throw new PermanentError("record.too-large", `the line is longer than ${LINE_BYTES_MAX} bytes`);
    if (isBlank(bytes)) return;
    const parsed = parseLine(bytes);
    for (const event of parsed.events) events.set(event.id, event);
    decisions.push(...parsed.decisions);
  };
  for await (const line of linesOf(chunks)) {
    try {
      take(line);
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      await onBadLine(line.number, error);
    }
  }
  return { events, decisions };
};
