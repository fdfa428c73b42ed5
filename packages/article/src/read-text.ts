import { PermanentError } from "@parley/stage";

/**
 * Plain text is the document as it stands: evidence spans point into exactly what the producer sent.
 * @throws PermanentError `article.unreadable` if it is white space only
 */
export const readText = (body: string): string => {
  if (body.trim() === "") throw new PermanentError("article.unreadable", "The text is empty.");
  return body;
};
