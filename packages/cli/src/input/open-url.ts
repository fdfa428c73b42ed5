import { extname } from "node:path";
import type { Context } from "../context.ts";
import { CliError, EXIT, messageOf } from "../exit.ts";
import type { Source } from "./open.ts";

const DEADLINE_MS = 30_000; // for the whole page; a person is waiting
const ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.9, application/x-ndjson;q=0.8";
const USER_AGENT = "parley (+command line)";

const reasonOf = (error: unknown): string => {
  if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${DEADLINE_MS / 1000} s`;
  // fetch says only "fetch failed"; what went wrong is its cause.
  return messageOf(error instanceof Error && error.cause !== undefined ? error.cause : error);
};

async function* translated(url: string, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw new CliError(EXIT.failed, `cannot read ${url}: ${reasonOf(cause)}`, { cause });
  }
}

/** Opens a page over HTTP with a deadline for all of it. Its size is limited where the bytes are collected. */
export const openUrl = async (url: string, { fetch, signal }: Pick<Context, "fetch" | "signal">): Promise<Source> => {
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { accept: ACCEPT, "user-agent": USER_AGENT },
      signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]),
    });
  } catch (cause) {
    throw new CliError(EXIT.failed, `cannot fetch ${url}: ${reasonOf(cause)}`, { cause });
  }
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new CliError(EXIT.failed, `cannot fetch ${url}: HTTP ${response.status} ${response.statusText}`.trimEnd());
  }
  return {
    name: url,
    url: response.url,
    contentType: response.headers.get("content-type"),
    extension: extname(new URL(response.url).pathname).toLowerCase(),
    chunks: translated(url, response.body),
  };
};
