import type { Source } from "./open.ts";

/** `json`: one article, over several lines perhaps; `ndjson`: one a line. */
export type Format = "ndjson" | "json" | "html" | "text";

const EXTENSIONS: Readonly<Record<string, Format>> = {
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".json": "json",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
};
const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  "application/x-ndjson": "ndjson",
  "application/jsonl": "ndjson",
  "application/json": "json",
  "text/html": "html",
  "application/xhtml+xml": "html",
};

// "<!doctype html>", "<html lang=en>", "<!-- x -->", "<?xml ...": yes. "<3 this", "a < b": no.
const HTML_START = /^\s*<(?:!doctype|!--|\?xml|html|head|body|main|article|section|div|h1|p|meta|title)\b/i;

const hasContent = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && ("content" in value || "events" in value);
  } catch {
    return false; // not JSON: an article may well begin with a brace
  }
};

/**
 * What an input is: its server's or its name's word first, then its beginning, up to the first line break after some text.
 * An object with `content` on the first line is NDJSON.
 */
export const formatOf = (
  { contentType, extension }: Pick<Source, "contentType" | "extension">,
  beginning: string,
): Format => {
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const named = MEDIA_TYPES[mediaType] ?? EXTENSIONS[extension];
  if (named !== undefined) return named;
  if (HTML_START.test(beginning)) return "html";
  const firstLine = beginning.trimStart().split("\n", 1)[0] ?? "";
  return firstLine.startsWith("{") && hasContent(firstLine) ? "ndjson" : "text";
};
