import { PermanentError } from "@parley/stage";

/**
 * Plain text is the document's text as it stands, below its headline.
 * @throws PermanentError `article.unreadable` if it is white space only
 */
export const readText = (body: string): string => {
  if (body.trim() === "") throw new PermanentError("article.unreadable", "The text is empty.");
  return body;
};
