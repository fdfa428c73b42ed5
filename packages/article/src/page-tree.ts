import { load } from "cheerio/slim";
import { NEVER_TEXT } from "./page-furniture.ts";

/** A page as a tree that is searched fast, and from which no report can be read: it has no DOM. */
export type PageTree = ReturnType<typeof load>;

/** One root, that no end tag of a page's closes: sorting what a search finds among many roots takes quadratic time. */
const ROOT = "whole-page";

/** @param page within the limits of html-limits.ts */
export const pageTree = (page: string): PageTree =>
  load(`<${ROOT}>${page}</${ROOT}>`, { xml: { xmlMode: false, encodeEntities: "utf8" } });

/**
 * Attributes that no way of reading looks at, and that most elements of a news page have. Examples: `data-track`, `onclick`,
 * `aria-label`; near misses: `aria-hidden`, `datetime`.
 */
const UNREAD = /^(?:data-|on|aria-(?!hidden|modal)|(?:target|tabindex|loading|decoding|fetchpriority|sizes)$)/;

/**
 * The page without what is never text and without attributes that nobody reads, as HTML: a node of a DOM costs ten times one of the
 * tree, and half of a page's are of this kind. Takes them off the tree.
 */
export const lightPage = ($: PageTree): string => {
  $(NEVER_TEXT).remove();
  for (const element of $("*").toArray()) {
    if (!("attribs" in element) || element.name === "img") continue; // lazy pictures hold their address in an attribute of any name
    for (const name of Object.keys(element.attribs))
      if (UNREAD.test(name)) Reflect.deleteProperty(element.attribs, name);
  }
  return $(ROOT).html() ?? "";
};
