import { DEAD_LETTER_PREFIX, REPLAY_PREFIX } from "@parley/contracts";
import { type DeadLetter, deadLetterId, type KafkaRecord, headersOf } from "@parley/kafka";
import { failureAdvice, type FailureCode } from "@parley/stage";
import { stateOf } from "../dead-letters/json.ts";
import { bodyLines, bytesOnALine } from "./bytes.ts";
import { counted, shortTime } from "./dead-letter-list.ts";
import { type CardOptions, paintOf, plain } from "./paint.ts";
import { wrap } from "./wrap.ts";

const LABEL_COLUMNS = 11;
const KEY_LENGTH_MAX = 500;
const HEADER_LENGTH_MAX = 300;
const LIES_THERE = "it lies where it came from (the value below says where) until the retention of that topic takes it";

const isKnown = (code: string): code is FailureCode => Object.hasOwn(failureAdvice, code);

/** What a person does about this code. */
export const adviceFor = (code: string): string =>
  isKnown(code)
    ? failureAdvice[code]
    : "This version of Parley does not know the code. Read what the stage said, and look at the bytes.";

/** W3C trace context: `00-<trace id>-<span id>-01`, of which the trace id is what a trace is looked up by. */
const traceOf = (record: KafkaRecord): string | null =>
  /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(headersOf(record)["traceparent"] ?? "")?.[1] ?? null;

const failedLine = ({ failedAt, firstFailedAt, attempts, earlierCodes }: DeadLetter): string =>
  attempts > 1
    ? `${shortTime(failedAt)}; ${attempts} times since ${shortTime(firstFailedAt)} (before: ${earlierCodes.map(plain).join(", ")})`
    : shortTime(failedAt);

const settledLine = ({ settled }: DeadLetter): string | null => {
  if (settled === null) return null;
  const what =
    settled.outcome === "redriven" ? "redriven" : "left for good, because a newer record of the same subject stands,";
  return `${what} ${shortTime(settled.at)} by run ${plain(settled.replayId)}: ${plain(settled.reason)}`;
};

const factsOf = (letter: DeadLetter, record: KafkaRecord): (readonly [string, string])[] => {
  const { from, replayId, replaces, sinceMs, code } = letter;
  const isPointer = letter.isPointer === true;
  const facts: (readonly [string, string | null])[] = [
    ["why", plain(letter.message)],
    ["failed", failedLine(letter)],
    ["settled", settledLine(letter)],
    ["history", replaces === null ? null : `put back from ${plain(replaces)} by run ${plain(replayId ?? "")}`],
    ["from", `${plain(from.topic)} ${from.partition}@${from.offset}`],
    ["arrived", sinceMs === null ? null : shortTime(new Date(sinceMs).toISOString())],
    ["key", bytesOnALine(letter.key, KEY_LENGTH_MAX)],
    ["trace", traceOf(record)],
    ["kept", isPointer ? `not here, for the dead letters do not take a record so large: ${LIES_THERE}` : null],
    ["what to do", adviceFor(code)],
    [
      "command",
      letter.settled === null && !isPointer ? `parley dlq redrive ${deadLetterId(letter)} --reason "…"` : null,
    ],
  ];
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
};

/** Headers as they came; ours, which the facts above say in words, come last. */
const headerLines = ({ headerList }: KafkaRecord, { width }: CardOptions): string[] => {
  const isOurs = (name: string): boolean =>
    [DEAD_LETTER_PREFIX, REPLAY_PREFIX].some((prefix) => name.startsWith(prefix));
  const sorted = [...headerList.filter(([name]) => !isOurs(name)), ...headerList.filter(([name]) => isOurs(name))];
  return sorted.flatMap(([name, value]) =>
    wrap(bytesOnALine(value, HEADER_LENGTH_MAX), { width, first: `    ${plain(name)}: ` }),
  );
};

/** One dead letter for people: why, what became of it, what to do, all headers, and how its body begins. No newline at the end. */
export const renderDeadLetterCard = (letter: DeadLetter, record: KafkaRecord, options: CardOptions): string => {
  const paint = paintOf(options);
  const { width } = options;
  const state = stateOf(letter);
  const shown = state === "open" ? paint.red(state) : paint.green(state);
  const facts = factsOf(letter, record).flatMap(([label, text]) =>
    wrap(text, { width, first: `  ${label.padEnd(LABEL_COLUMNS)}` }),
  );
  const size = letter.valueBytes === null ? "null" : `${counted(letter.valueBytes)} bytes`;
  return [
    `${paint.bold(`${plain(letter.code)} in ${plain(letter.stage)}`)} · ${shown} · ${deadLetterId(letter)}`,
    ...facts,
    `  headers (${record.headerList.length})`,
    ...headerLines(record, options),
    `  value (${size})`,
    ...(record.value === null ? [] : bodyLines(record.value, width)),
  ].join("\n");
};
