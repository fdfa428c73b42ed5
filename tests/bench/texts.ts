import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readDocument } from "@parley/article";
import type { Article } from "@parley/contracts";
import { readFolder } from "../eval/folder.ts";

/** As `extract` takes it. */
export type BenchDocument = ReturnType<typeof readDocument>;

const linesOf = (path: string): Article[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Article);
};

/**
 * Documents of a folder with gold.jsonl, or of a file with one article a line (.ndjson, .ndjson.gz).
 * @throws Error if there is no such file, or an article has no readable text.
 */
export const readDocuments = (path: string): BenchDocument[] => {
  if (!existsSync(path)) throw new Error(`There is no ${path}`);
  if (!statSync(path).isDirectory()) return linesOf(path).map(readDocument);
  if (!existsSync(join(path, "gold.jsonl"))) throw new Error(`There is no ${join(path, "gold.jsonl")}`);
  return readFolder(path).map(({ article }) => readDocument(article));
};
