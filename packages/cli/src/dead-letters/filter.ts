import { topicName } from "@parley/contracts";
import { type DeadLetter, deadLetterId } from "@parley/kafka";
import { failureCodes } from "@parley/stage";
import { type Command, InvalidArgumentError, Option } from "commander";
import { CliError, EXIT } from "../exit.ts";
import { INSTANT_EXPECTED, parseInstant } from "../input/instant.ts";

export interface FilterOptions {
  readonly code?: readonly string[];
  readonly stage?: string;
  readonly topic?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Adds the options that say which dead letters are meant. */
export const addFilterOptions = (command: Command): Command =>
  command
    .addOption(new Option("--code <codes...>", "only these codes: what was wrong").choices(Object.keys(failureCodes)))
    .option("--stage <name>", "only those that this stage put aside: extract, resolve")
    .option("--topic <name>", "only those that came from this topic, with or without the namespace")
    .option("--since <when>", "only those that failed then or later: a time, a day, or 6h (ago)")
    .option("--until <when>", "only those that failed before");

const momentOf = (option: string, text: string | undefined, nowMs: number): number | null => {
  if (text === undefined) return null;
  const ms = parseInstant(text, nowMs);
  if (ms === null) throw new CliError(EXIT.usage, `${option}: ${INSTANT_EXPECTED}`);
  return ms;
};

/** Whether the options name anything at all. */
export const isFiltering = ({ code, stage, topic, since, until }: FilterOptions): boolean =>
  [code, stage, topic, since, until].some((option) => option !== undefined);

/** Tells the dead letters that the options mean. @throws CliError for a time that is none */
export const createFilter = (
  { code, stage, topic, ...times }: FilterOptions,
  { namespace, nowMs }: { namespace: string; nowMs: number },
): ((letter: DeadLetter) => boolean) => {
  const since = momentOf("--since", times.since, nowMs) ?? Number.NEGATIVE_INFINITY;
  const until = momentOf("--until", times.until, nowMs) ?? Number.POSITIVE_INFINITY;
  const names = topic === undefined ? null : [topic, topicName(namespace, { name: topic as `${string}.v1` })];
  return (letter) => {
    const failedMs = Date.parse(letter.failedAt);
    return (
      (code === undefined || code.includes(letter.code)) &&
      (stage === undefined || letter.stage === stage) &&
      (names === null || names.includes(letter.from.topic)) &&
      // One whose time cannot be read is in no stretch of time, and in the whole of it.
      (!(since > Number.NEGATIVE_INFINITY) || failedMs >= since) &&
      (!(until < Number.POSITIVE_INFINITY) || failedMs < until)
    );
  };
};

/** `partition:offset` as the list prints it. Finds `0:41`, not `41` or `0@41`. */
export const parseId = (text: string): string => {
  if (/^\d{1,6}:\d{1,18}$/.test(text)) return text;
  throw new InvalidArgumentError("It must be partition:offset as `parley dlq list` prints it, like 0:41.");
};

/** In the order in which they failed. */
export const byTime = (a: DeadLetter, b: DeadLetter): number =>
  a.failedAt < b.failedAt ? -1 : a.failedAt > b.failedAt ? 1 : a.partition - b.partition || Number(a.offset - b.offset);

/** @throws CliError for the first id that is no dead letter */
export const checkIds = (letters: readonly DeadLetter[], ids: readonly string[]): void => {
  const known = new Set(letters.map(deadLetterId));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new CliError(
      EXIT.failed,
      `there is no dead letter ${unknown} (any more). \`parley dlq list --all\` shows those that are kept.`,
    );
};
