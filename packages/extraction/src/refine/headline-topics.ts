import { headlineMatter } from "../events/headline-matter.ts";
import type { Fact } from "../model.ts";
import type { Draft } from "../pass.ts";
import { createReader } from "../reader.ts";
import { splitList } from "./list.ts";
import { topicOf } from "./topic-phrase.ts";

const readHeadline = createReader([headlineMatter]);

/** Where the text has the words by themselves; -1 if it does not. */
const placeOf = (words: string, lower: string, from: number): number => {
  const at = lower.indexOf(words.toLowerCase(), from);
  const around = `${lower[at - 1] ?? " "}${lower[at + words.length] ?? " "}`;
  return at >= 0 && !/[\p{L}-]/u.test(around) ? at : -1;
};

/** What the headline says the news is about, in the words of the text below it: a topic that only stands in the headline has no quote. */
export const headlineTopics = ({ sentences, mentions, working }: Draft): Fact<string>[] => {
  const lower = working.toLowerCase();
  if (lower.length !== working.length) return [];
  return sentences
    .filter(({ zone }) => zone === "headline")
    .flatMap(({ text, start, end, index }) =>
      readHeadline([text])
        .flat()
        .flatMap((found) => splitList(found.quote, start + found.start, { gerunds: false }))
        .map(topicOf)
        .filter((item) => item !== null)
        .filter((item) =>
          [
            ...(mentions[index]?.people ?? []),
            ...(mentions[index]?.parties ?? []),
            ...(mentions[index]?.places ?? []),
          ].every((other) => other.end <= item.start || item.end <= other.start),
        )
        .flatMap((item): Fact<string>[] => {
          const at = placeOf(item.text, lower, end);
          if (at < 0) return [];
          const value = working.slice(at, at + item.text.length);
          // A capital makes one word a name: the power minister's office is no talk of power.
          if (/^\p{Lu}\S*$/u.test(value)) return [];
          return [{ value, start: at, end: at + value.length, rule: headlineMatter.id, certainty: "stated" }];
        }),
    );
};
