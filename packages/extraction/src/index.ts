export { allExamples, ruleCatalogue } from "./examples.ts";
export { type ArticleExtraction, extractArticle } from "./extract-article.ts";
export { explain, extract } from "./extract.ts";
export { EXTRACTOR_VERSION } from "./version.ts";
