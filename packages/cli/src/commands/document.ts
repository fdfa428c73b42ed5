import type { Command } from "commander";
import { type Context, writeJson } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import type { ArticleOptions } from "../input/articles.ts";
import { attempt, eachArticle } from "../input/each-article.ts";
import { addArticleOptions } from "./article-options.ts";

interface DocumentOptions extends ArticleOptions {
  readonly json?: true;
}

const printDocuments = async (input: string, options: DocumentOptions, context: Context): Promise<ExitCode> => {
  const { readDocument } = await import("@parley/article");
  const { json, ...articleOptions } = options;
  let printed = 0;
  const { failed } = await eachArticle(input, articleOptions, context, async (article) => {
    const document = attempt(() => readDocument(article));
    if (json) await writeJson(context.stdout, document);
    else await context.stdout.write(`${printed === 0 ? "" : "\n"}${document.text.replace(/\n$/, "")}\n`);
    printed += 1;
  });
  return failed > 0 ? EXIT.failed : EXIT.ok;
};

/** Registers `parley document`. */
export const addDocument = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  const command = program
    .command("document")
    .summary("print the text that the extractor reads")
    .description("Prints an article's clean text: what evidence spans point into.")
    .argument("<input>", "FILE, URL or - for standard input")
    .option("--json", "the whole document as JSON, a line each article");
  addArticleOptions(command).action(async (input: string, options: DocumentOptions) => {
    done(await printDocuments(input, options, context));
  });
};
