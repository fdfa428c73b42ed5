import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Context } from "../context.ts";
import { CliError, EXIT, messageOf } from "../exit.ts";
import { openUrl } from "./open-url.ts";

/** Bytes from somewhere, and what the place says about them. */
export interface Source {
  /** For messages: the file, the URL, or "standard input". */
  readonly name: string;
  /** The page's address after redirects; null for files and stdin. */
  readonly url: string | null;
  /** As the server said it; null = not said. */
  readonly contentType: string | null;
  /** With its dot, lower case; "" when there is none. */
  readonly extension: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const cannotRead = (name: string, cause: unknown): CliError =>
  new CliError(EXIT.failed, `cannot read ${name}: ${messageOf(cause)}`, { cause });

async function* readFrom(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (cause) {
    throw cannotRead(path, cause);
  }
}

const openFile = async (path: string): Promise<Source> => {
  try {
    if ((await stat(path)).isDirectory()) throw new CliError(EXIT.failed, `${path} is a folder; name a file in it.`);
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw cannotRead(path, cause);
  }
  const extension = extname(path).toLowerCase();
  return { name: basename(path), url: null, contentType: null, extension, chunks: readFrom(path) };
};

/** Opens FILE, URL or "-". @throws CliError when it cannot be read */
export const openSource = (input: string, context: Context): Source | Promise<Source> => {
  if (input === "-") {
    return { name: "standard input", url: null, contentType: null, extension: "", chunks: context.stdin };
  }
  return /^https?:\/\//i.test(input) ? openUrl(input, context) : openFile(input);
};
