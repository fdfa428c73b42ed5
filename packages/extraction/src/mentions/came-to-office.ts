import type { PersonMention, Token } from "../model.ts";
import { HEADS } from "./office-head.ts";
import { type PartyHit, partyAt } from "./party-at.ts";

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

const NOUN_WORDS_MAX = 5; // "a 52-year-old former army pilot"

/** "who", "[the lawyer] who", "[a Norwegian] who": the index of "who" from `from` on; -1 if an office or other words stand there. */
export const whoAt = (tokens: readonly Token[], from: number): number => {
  if (tokens[from]?.lower === "who") return from;
  if (!/^(?:the|an?)$/.test(tokens[from]?.lower ?? "")) return -1;
  for (let at = from + 1; at <= from + NOUN_WORDS_MAX; at++) {
    if (tokens[at]?.lower === "who") return at > from + 1 ? at : -1;
    const isNoun = tokens[at]?.kind === "word" && HEADS.at(tokens, at) === null;
    if (!isNoun || (tokens[at]?.capital === true && partyAt(tokens, at) === null)) return -1;
  }
  return -1;
};

/** Where the office begins in "who took office as <office>"; `from` itself if the words are others. */
export const afterWho = (tokens: readonly Token[], from: number): number => {
  const who = whoAt(tokens, from);
  if (who < 0) return from;
  const words = tokens.slice(who + 1, who + 4).map(({ lower }) => lower);
  const count = [3, 2, 1].find((length) => CAME_TO_OFFICE.includes(words.slice(0, length).join(" ")));
  return count === undefined ? from : who + 1 + count;
};

const ONCE_WORDS_MAX = 14;
/** "formerly Norway's premier and now [head of the IMF]": where begins what he is now; `from` itself if the words are others. */
export const afterOnce = (tokens: readonly Token[], from: number): number => {
  const first = /^(?:an?|the)$/.test(tokens[from]?.lower ?? "") ? from + 1 : from;
  if (!/^(?:once|formerly|previously|former|ex)$/.test(tokens[first]?.lower ?? "")) return from;
  for (let at = first + 1; at < first + ONCE_WORDS_MAX && !/^[,.;]$/.test(tokens[at]?.text ?? "."); at++)
    if (tokens[at]?.lower === "now" && /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? "")) return at + 1;
  return from;
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
  if (count === undefined) return from;
  // "is now Kenya's trade minister", "is also its minister of women"
  return /^(?:now|also|currently|still)$/.test(tokens[from + count]?.lower ?? "") ? from + count + 1 : from + count;
};

const LEADS: readonly string[] = [
  ..."heads runs leads represents rules governs oversees commands".split(" "),
  ..."headed ran led represented".split(" "),
  ..."has headed,has run,has led,has ruled,has represented,has governed".split(","),
];

/** "who runs the Iran desk", "who led the Syrian peace talks": what he deals with, not whose he is; "who runs Peru's army" is read elsewhere. */
const isMatterBehind = (tokens: readonly Token[], { form, next }: PartyHit): boolean => {
  const behind = tokens[next];
  return (
    form === "adjective" ||
    behind?.kind === "possessive" ||
    (behind?.kind === "word" && !/^(?:since|in|at|on|from|for|until|as|and|with)$/.test(behind.lower))
  );
};

/** The state in ", who has ruled Kenya since 2024" behind a name; null if other words follow. */
export const stateLed = (tokens: readonly Token[], from: number): PersonMention["country"] => {
  if (tokens[from]?.text !== "," || tokens[from + 1]?.lower !== "who") return null;
  const words = tokens.slice(from + 2, from + 4).map(({ lower }) => lower);
  const count = [2, 1].find((length) => LEADS.includes(words.slice(0, length).join(" ")));
  if (count === undefined) return null;
  const at = from + 2 + count + (tokens[from + 2 + count]?.lower === "the" ? 1 : 0);
  const party = partyAt(tokens, at);
  if (party === null || isMatterBehind(tokens, party)) return null;
  const [first, last] = [tokens[at], tokens[party.next - 1]];
  return party.party.length === 2 && first !== undefined && last !== undefined
    ? { start: first.start, end: last.end, party: party.party }
    : null;
};
