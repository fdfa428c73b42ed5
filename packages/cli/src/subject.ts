import { topicName, topics } from "@parley/contracts";
import type { SubjectOf } from "@parley/kafka";

const decoder = new TextDecoder();

/** The canonical form of a URL; null for what is none. */
const canonicalOrNull = (url: unknown, canonicalUrl: (url: string) => string): string | null => {
  if (typeof url !== "string" || !URL.canParse(url)) return null;
  try {
    return canonicalUrl(url);
  } catch (error) {
    if (error instanceof TypeError) return null; // another protocol, or too long
    throw error;
  }
};

const urlIn = (value: Uint8Array | null): unknown => {
  if (value === null) return null;
  try {
    return (JSON.parse(decoder.decode(value)) as { url?: unknown } | null)?.url;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/**
 * What a record is about, as the stages see it. An article: its canonical URL, which is also what a withdrawal has in its key;
 * bytes that are no article go by their key. Any other record: its key. Null = it has none.
 */
export const createSubjectOf = (namespace: string, canonicalUrl: (url: string) => string): SubjectOf => {
  const articles = topicName(namespace, topics.articles);
  return ({ topic, key, value }) => {
    const keyText = key === null ? null : decoder.decode(key);
    if (topic !== articles) return keyText;
    return canonicalOrNull(urlIn(value), canonicalUrl) ?? canonicalOrNull(keyText, canonicalUrl) ?? keyText;
  };
};
