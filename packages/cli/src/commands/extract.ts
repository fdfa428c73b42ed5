import type { Command } from "commander";
import type { Article } from "@parley/contracts";
import { renderEventCard } from "../cards/event-card.ts";
import { explanationJson, renderExplanation } from "../cards/explanation-card.ts";
import { type Context, writeJson } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import type { ArticleOptions } from "../input/articles.ts";
import { attempt, eachArticle } from "../input/each-article.ts";
import { addArticleOptions } from "./article-options.ts";

interface ExtractOptions extends ArticleOptions {
  readonly json?: true;
  readonly explain?: true;
  readonly failEmpty?: true;
}

/** Each article's events, with the reasons for them and against what else might have been one. */
const explainInput = async (input: string, options: ExtractOptions, context: Context): Promise<ExitCode> => {
  const [{ readDocument }, { explain }] = await Promise.all([import("@parley/article"), import("@parley/extraction")]);
  const { json, failEmpty, explain: _, ...articleOptions } = options;
  let articles = 0;
  let found = 0;
  const { failed } = await eachArticle(input, articleOptions, context, async (article) => {
    const { document, ...explanation } = attempt(() => {
      const document = readDocument(article);
      return { document, ...explain(document) };
    });
    const { events, dropped } = explanation;
    const id = article.id ?? document.articleKey;
    found += events.length;
    articles += 1;
    if (json) {
      const why = dropped === null ? {} : { dropped };
      await writeJson(context.stdout, { id, events, ...why, explanation: explanationJson(explanation) });
    } else {
      const card = renderExplanation(nameOf(article), explanation, context.stdout);
      await context.stdout.write(`${articles === 1 ? "" : "\n"}${card}\n`);
    }
  });
  if (failed > 0) return EXIT.failed;
  return failEmpty && found === 0 ? EXIT.empty : EXIT.ok;
};

const nameOf = ({ title, id, url }: Article): string => title ?? id ?? url;

const extractInput = async (input: string, options: ExtractOptions, context: Context): Promise<ExitCode> => {
  // Loaded here, not above: the language model takes most of the start, and no other command needs it.
  const [{ readDocument }, { extract }] = await Promise.all([import("@parley/article"), import("@parley/extraction")]);
  const { json, failEmpty, explain: _, ...articleOptions } = options;
  const { stdout, stderr } = context;
  let found = 0;

  const { failed } = await eachArticle(input, articleOptions, context, async (article) => {
    const { document, events, dropped } = attempt(() => {
      const document = readDocument(article);
      return { document, ...extract(document) };
    });
    const id = article.id ?? document.articleKey;
    if (json) await writeJson(stdout, { id, events, ...(dropped === null ? {} : { dropped }) });
    else if (dropped !== null) await stderr.write(`parley: ${nameOf(article)}: no meeting (${dropped})\n`);
    for (const event of events) {
      if (!json) await stdout.write(`${found === 0 ? "" : "\n"}${renderEventCard(event, document.text, stdout)}\n`);
      found += 1;
    }
  });
  if (failed > 0) return EXIT.failed;
  return failEmpty && found === 0 ? EXIT.empty : EXIT.ok;
};

/** Registers `parley extract`. */
export const addExtract = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  const command = program
    .command("extract")
    .summary("find the meetings that an article reports")
    .description(
      "Finds the meetings that a text, an HTML page, or articles in JSON or NDJSON report, each fact with its quote.",
    )
    .argument("<input>", "FILE, URL or - for standard input")
    .option("--json", 'a line each article: {"id","events","dropped"?}, in input order')
    .option("--explain", "why: which rules fired, which step gave each field, what was declined and for what reason")
    .option("--fail-empty", "exit with 3 if no meeting was found");
  addArticleOptions(command).action(async (input: string, options: ExtractOptions) => {
    done(await (options.explain ? explainInput : extractInput)(input, options, context));
  });
};
