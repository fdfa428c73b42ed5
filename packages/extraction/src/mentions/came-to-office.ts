import type { Token } from "../model.ts";

/** How somebody came to an office, between "who" and the office. */
const CAME_TO_OFFICE: readonly string[] = [
  "is",
  "was",
  "serves",
  "became",
  "has been",
  "has served",
  "took office",
  "took over",
  "assumed office",
  "was appointed",
  "was named",
  "was elected",
  "was sworn in",
];

/** Where the office begins in "who took office as <office>"; `from` itself if the words are others. */
export const afterWho = (tokens: readonly Token[], from: number): number => {
  if (tokens[from]?.lower !== "who") return from;
  const words = tokens.slice(from + 1, from + 4).map(({ lower }) => lower);
  const count = [3, 2, 1].find((length) => CAME_TO_OFFICE.includes(words.slice(0, length).join(" ")));
  return count === undefined ? from : from + 1 + count;
};

/** The same where the sentence itself says so: "X has been Peru's foreign minister since 2024"; what he was is no office that he has. */
const HAS_OFFICE: readonly string[] = [
  "is",
  "became",
  "has been",
  "took over as",
  "took office as",
  "serves as",
  "has served as",
  "was appointed",
  "was named",
  "was sworn in as",
];

/** Where the office begins in "has been <office>", of a state; `from` itself if the words are others. */
export const afterCopula = (tokens: readonly Token[], from: number): number => {
  const words = tokens.slice(from, from + 4).map(({ lower }) => lower);
  const count = [4, 3, 2, 1].find((length) => HAS_OFFICE.includes(words.slice(0, length).join(" ")));
  return count === undefined ? from : from + count;
};
