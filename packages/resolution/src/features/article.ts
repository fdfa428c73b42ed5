import type { Feature } from "./feature.ts";

/** An article that tells of two meetings means two: the extractor has already joined what the article joins. */
export const article: Feature = (a, b, _names, tally) => {
  if (a.articleKey === b.articleKey) tally.veto("same article");
};
