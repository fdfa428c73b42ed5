import type { FailureCode } from "./errors.ts";

/** What a person does about dead letters of a code, before putting them back. */
export const failureAdvice: Readonly<Record<FailureCode, string>> = {
  "json.invalid":
    "The producer sent something that is no UTF-8 JSON. Mend the producer and let it send the article anew: these bytes will fail again.",
  "schema.invalid":
    "The producer's JSON lacks a field or has a wrong one; the message names it. Mend the producer and let it send the article anew. Redrive only if the schema itself was at fault and has been mended.",
  "key.invalid":
    "A null value withdraws the URL in its key, and this key is none. Let the producer withdraw by URL, or do it yourself: parley produce --withdraw URL.",
  "record.too-large":
    "What the stage made of it is larger than the output topic takes. Redrive after a release that makes less of it, or after the topic's limit was raised.",
  "record.refused":
    "The broker does not take what the stage made of it; the message has Kafka's reason. Compare the output topic's settings with the catalogue, then redrive.",
  "article.media-type":
    "It is neither HTML nor plain text. Let the scraper leave out such pages, or send their text as text/plain.",
  "article.unreadable":
    "The page holds no readable text: a wall, an empty shell, a script. Look at the bytes; redrive after a release that reads such pages.",
  "stage.bug":
    "A bug of ours; the message is what was thrown. Fix it with this record as the failing example, release, then redrive by this code.",
  "stage.timeout":
    "The stage took too long each time it was tried: a rule without a bound, or a starved machine. Find out which, then redrive by this code.",
};
