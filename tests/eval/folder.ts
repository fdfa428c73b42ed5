import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "@parley/contracts";
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
