import type { Sentence } from "../model.ts";

/** Sentences that begin inside quotation marks or with one, by index; true: the quotation was opened before them. */
export const quotedOf = (sentences: readonly Sentence[]): ReadonlyMap<number, boolean> => {
  const quoted = new Map<number, boolean>();
  let open = false;
  let paragraph = -1;
  for (const { text, index, paragraph: own } of sentences) {
    if (own !== paragraph) open = false;
    paragraph = own;
    const marks = text.match(/"/g)?.length ?? 0;
    if (open || text.startsWith('"')) quoted.set(index, open);
    if (marks % 2 === 1) open = !open;
  }
  return quoted;
};

/** What stands outside quotation marks. `open`: the text begins inside them. */
export const unquoted = (text: string, open: boolean): string =>
  (open ? `"${text}` : text).replace(/"[^"]*(?:"|$)/g, "");
