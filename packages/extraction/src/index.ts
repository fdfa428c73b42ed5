export { allExamples, ruleCatalogue } from "./examples.ts";
export { type ExplainedTrigger, type Explanation, explain } from "./explain/explain.ts";
export { type ArticleExtraction, extractArticle } from "./extract-article.ts";
export { extract } from "./extract.ts";
export { type ConfidenceTable, confidenceOf, FEATURES, type Features } from "./refine/confidence.ts";
export { REASONS, type ReasonId } from "./reasons.ts";
export { EXTRACTOR_VERSION } from "./version.ts";
