import { TextDecoder } from "node:util";
import { Article, topics } from "@parley/contracts";
import { publicationDate } from "@parley/article";
import { parseValue, PermanentError } from "@parley/stage";
import type { Context } from "../context.ts";
import { CliError, EXIT } from "../exit.ts";
import { collect, decodeText } from "./decode.ts";
import { isBlank, LINE_BYTES_MAX, type Line, linesOf } from "./lines.ts";
import { openSource, type Source } from "./open.ts";
import { peek } from "./peek.ts";
import { type Format, formatOf } from "./sniff.ts";

const SNIFF_BYTES = 1_024; // enough for the first tag; a line that begins with a brace is read whole
const NEWLINE = 10;
const BRACE = 123;

/** What a person says about one text or page; wins over what the page says itself. */
export interface ArticleOptions {
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly timeZone?: string;
}
const OPTION_NAMES: Readonly<Record<string, string>> = {
  title: "--title",
  publishedAt: "--published",
  url: "--url",
  outlet: "--outlet",
  timeZone: "--time-zone",
};

/** One article of the input, or why a line is none. `line` is null when the input is one text or page. */
export type ArticleItem =
  | { readonly line: number | null; readonly article: Article }
  | { readonly line: number | null; readonly error: PermanentError };

const isEnough = (head: Uint8Array): boolean => {
  const first = head.find((byte) => byte > 32);
  if (first === BRACE) return head.includes(NEWLINE, head.indexOf(BRACE)) || head.length > LINE_BYTES_MAX;
  return first !== undefined && head.length >= SNIFF_BYTES;
};

const itemOf = ({ number, bytes }: Line): ArticleItem => {
  if (bytes === null) {
    const error = new PermanentError("record.too-large", `the line is longer than ${LINE_BYTES_MAX} bytes`);
    return { line: number, error };
  }
  try {
    const article = parseValue(topics.articles, bytes);
    if (article !== null) return { line: number, article };
    throw new PermanentError("schema.invalid", "null is no article");
  } catch (error) {
    if (error instanceof PermanentError) return { line: number, error };
    throw error;
  }
};

async function* articlesOfLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ArticleItem> {
  for await (const line of linesOf(chunks)) {
    if (line.bytes !== null && isBlank(line.bytes)) continue;
    yield itemOf(line);
  }
}

const localUrl = ({ name }: Source): string => `https://local.invalid/${encodeURIComponent(name)}`;

const articleOfPage = (source: Source, body: string, format: Format, options: ArticleOptions): ArticleItem => {
  const parsed = Article.safeParse({
    url: options.url ?? source.url ?? localUrl(source),
    content: { mediaType: format === "html" ? "text/html" : "text/plain", body },
    title: options.title,
    // Feeds and pages write dates in many ways; the contract has three.
    publishedAt:
      options.published === undefined ? undefined : (publicationDate(options.published) ?? options.published),
    outlet: options.outlet,
    timeZone: options.timeZone,
  });
  if (parsed.success) return { line: null, article: parsed.data };
  const [issue] = parsed.error.issues;
  const option = OPTION_NAMES[String(issue?.path[0])];
  if (option !== undefined) throw new CliError(EXIT.usage, `${option}: ${issue?.message}`);
  const message = body === "" ? `${source.name} is empty` : `${source.name}: ${issue?.message}`;
  return { line: null, error: new PermanentError("schema.invalid", message, { cause: parsed.error }) };
};

/**
 * The articles of FILE, URL or "-", in order: one text, one HTML page, one JSON article, or a line each of NDJSON, of
 * which one line at a time is held. @throws CliError when the input cannot be read or an option does not fit it
 */
export async function* readArticles(
  input: string,
  options: ArticleOptions,
  context: Context,
): AsyncGenerator<ArticleItem> {
  const source = await openSource(input, context);
  const { head, chunks } = await peek(source.chunks, isEnough);
  const format = formatOf(source, new TextDecoder().decode(head));
  const isJson = format === "ndjson" || format === "json";
  if (isJson && Object.keys(options).length > 0) {
    throw new CliError(
      EXIT.usage,
      `${source.name} is JSON, which says its own title, url and so on: leave the options out.`,
    );
  }
  if (format === "ndjson") return yield* articlesOfLines(chunks);
  const bytes = await collect(chunks, { bytesMax: LINE_BYTES_MAX, name: source.name });
  if (format === "json") yield { ...itemOf({ number: 1, bytes }), line: null };
  else yield articleOfPage(source, decodeText(bytes, source), format, options);
}
