import { articleStream } from "./article-stream.ts";
import { malformations } from "./malformation-catalogue.ts";
import type { OutsideMessage } from "./outside-client.ts";
import { createRandom, type Random } from "./random.ts";

const json = (value: unknown): string => JSON.stringify(value);
const KIND_HEADER = "made";
export const GOOD = "good";
export const GOOD_EVERY = 50;
const MALFORMED = Object.entries(malformations);
const REFUSED = MALFORMED.filter(([, { ends }]) => !ends.includes("read"));
/** What is read after all costs a hundred times what is refused: enough of it, and not most of the time. */
const READ_SHARE = 0.15;
/** Reports that are all read, and short. */
const POOL = articleStream({ count: 200, seed: 11 }).flatMap(({ article, meeting }) =>
  meeting === null ? [] : article,
);

const pickKind = (random: Random) => {
  const first = random.pick(MALFORMED);
  return first[1].ends.includes("read") && random.next() > READ_SHARE ? random.pick(REFUSED) : first;
};

/**
 * Malformed records of every kind, in random order, and a good article at every fiftieth place. Each says in a header what it
 * was made to be. One at a time: a million of them do not fit in memory.
 */
export function* malformedStream({ count, seed }: { count: number; seed: number }): Generator<OutsideMessage> {
  const random = createRandom(seed);
  for (let index = 0; index < count; index += 1) {
    const article = { ...random.pick(POOL), url: `https://stream.example/${seed}/${index}` };
    if (index % GOOD_EVERY === 0) {
      yield { key: article.url, value: json(article), headers: { [KIND_HEADER]: GOOD } };
      continue;
    }
    const [kind, malformation] = pickKind(random);
    const { headers, ...record } = malformation.make(random, article);
    yield { key: article.url, ...record, headers: { ...headers, [KIND_HEADER]: kind } };
  }
}

/** What a record was made to be, by its headers. */
export const kindOf = ({ headers }: { headers: Readonly<Record<string, Uint8Array>> }): string =>
  new TextDecoder().decode(headers[KIND_HEADER]);
