import type { Topic, ValueOf } from "@parley/contracts";
import { z } from "zod";
import { PermanentError } from "./errors.ts";

const ISSUES_SHOWN_MAX = 3; // a wrong record can be wrong in a thousand places; three say what it is

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw new PermanentError("json.invalid", cause instanceof Error ? cause.message : String(cause), { cause });
  }
};

const describe = (error: z.ZodError): string =>
  error.issues
    .slice(0, ISSUES_SHOWN_MAX)
    .map((issue) => `${issue.path.join(".") || "(record)"}: ${issue.message}`)
    .join("; ");

/**
 * Bytes of a record to its value; null bytes (a tombstone) to null.
 * @throws PermanentError `json.invalid` or `schema.invalid`, with the first places that are wrong.
 */
export const parseValue = <T extends Topic>(topic: T, bytes: Uint8Array | null): ValueOf<T> | null => {
  if (bytes === null) return null;
  const parsed = topic.schema.safeParse(parseJson(bytes));
  if (!parsed.success) throw new PermanentError("schema.invalid", describe(parsed.error), { cause: parsed.error });
  return parsed.data as ValueOf<T>;
};
