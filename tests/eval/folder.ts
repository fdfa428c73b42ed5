import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { Article } from "@parley/contracts";
import type { GoldText } from "./scored-event.ts";

/** One text of a folder: `<id>.txt`, or `article.txt` where the folder holds a single text. */
export interface EvalText {
  readonly gold: GoldText;
  readonly outlet: string;
  readonly article: Article;
}

interface GoldLine extends GoldText {
  readonly outlet?: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly published?: string | null;
}

const textOf = (folder: string, id: string): string => {
  const path = [join(folder, `${id}.txt`), join(folder, "article.txt")].find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`${folder} has gold for ${id} and no ${id}.txt`);
  return readFileSync(path, "utf8");
};

const toText = (folder: string, line: GoldLine): EvalText => ({
  gold: line,
  outlet: line.outlet ?? "(unknown)",
  article: {
    id: line.id,
    url: line.url ?? `https://eval.invalid/${line.id}`,
    outlet: line.outlet ?? null,
    title: line.title ?? null,
    publishedAt: line.published ?? null,
    content: { mediaType: "text/plain", body: textOf(folder, line.id) },
  },
});

/**
 * Texts and gold of a folder (`gold.jsonl` beside the texts), in gold's order.
 * @throws Error if gold.jsonl or a text is missing.
 */
export const readFolder = (folder: string): EvalText[] =>
  readFileSync(join(folder, "gold.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => toText(folder, JSON.parse(line) as GoldLine));

/**
 * Texts of several folders, in their order. With more than one folder an id carries its folder's name ("dev/060"), because
 * folders number their texts alike.
 * @throws Error as readFolder, or if two folders have one name.
 */
export const readFolders = (folders: readonly string[]): EvalText[] => {
  const names = folders.map((folder) => basename(resolve(folder)));
  if (new Set(names).size < names.length) throw new Error(`two folders have one name: ${names.join(", ")}`);
  if (folders.length < 2) return folders.flatMap(readFolder);
  return folders.flatMap((folder, at) =>
    readFolder(folder).map((text) => ({ ...text, gold: { ...text.gold, id: `${names[at]}/${text.gold.id}` } })),
  );
};

/** The text as it comes from somebody who keeps neither outlet nor address. */
export const unsigned = ({ gold, article, outlet }: EvalText): EvalText => ({
  gold,
  outlet,
  article: { ...article, outlet: null, url: `https://eval.invalid/${gold.id}` },
});

/** Whether the path is a folder of texts with gold. */
export const hasGold = (path: string): boolean => existsSync(join(path, "gold.jsonl"));

const readLines = (path: string): string[] => {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
};

const OWN_NAME = /^(.+)\.txt$/;

/**
 * Articles without gold: an .ndjson or .ndjson.gz file of them, or a folder of .txt files; and how many lines are no article, which are left out.
 * @throws Error if the path cannot be read or a line is no JSON.
 */
export const readArticles = (path: string): { readonly articles: readonly Article[]; readonly rejected: number } => {
  const values: unknown[] = statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .flatMap((name) => OWN_NAME.exec(name)?.[1] ?? [])
        .map((id) => ({
          url: `https://eval.invalid/${id}`,
          content: { mediaType: "text/plain", body: readFileSync(join(path, `${id}.txt`), "utf8") },
        }))
    : readLines(path).map((line): unknown => JSON.parse(line));
  const read = values.map((value) => Article.safeParse(value));
  const articles = read.flatMap(({ data }) => data ?? []);
  return { articles, rejected: read.length - articles.length };
};
