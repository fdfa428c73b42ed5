import { decodeHTML } from "entities";

/** "&#8217;", "&eacute;", and, escaped twice, "&amp;#8217;"; near miss: "R&D;" has no such name and stays. */
export const ENTITY = /&(?:amp;)?(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});/gu;

/** What the entities of a text stand for; one that nobody knows stays. */
export const decodeEntities = (text: string): string =>
  text.includes("&") ? text.replaceAll(ENTITY, (entity) => decodeHTML(decodeHTML(entity))) : text;
