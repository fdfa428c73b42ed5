import type { Person, PersonMention, Sentence, Span } from "../model.ts";
import { once } from "../once.ts";
import { spanOf } from "./office-head.ts";
import { partyAt } from "./party-at.ts";
import { plainMention } from "./plain-mention.ts";

const REACH = 3; // sentences back to where somebody was named
/** What is told of one person: not of "the French army", nor of "the French and the Dutch". */
const DOES =
  /^(?:,?\s(?:who|himself|herself)\b|\s(?:(?:also|then|later|now|in turn|too)\s)?(?:had|has|was|is|will|would|is|met|saw|flew|left|came|went|arrived|held|spoke|talked|told|said|received|called|visited|hosted|travel?led|returned|sat|added|joined|landed|conferred)\b)/u;
const RANKED =
  /\b[Tt]he\s(?<rank>general|admiral|colonel|marshal|brigadier|commodore|cardinal|archbishop|bishop|prince|princess|sheikh|queen|king)(?=,?\s\p{Ll}|[.,;])/gu;

interface Called extends Span {
  readonly isMeant: (person: number) => boolean;
}

type Ranks = ReadonlyMap<number, ReadonlySet<string>>;

/** The words before each name, among them rank or dignity: "General Zaw Lwin", later "the general". */
const ranksOf = (sentences: readonly Sentence[], mentions: readonly (readonly PersonMention[])[]): Ranks => {
  const ranks = new Map<number, Set<string>>();
  for (const { index, text, start } of sentences)
    for (const { person, name, start: from } of mentions[index] ?? [])
      if (person !== null && name !== null) {
        const words = ranks.get(person) ?? new Set();
        for (const word of text
          .slice(from - start, name.start - start)
          .toLowerCase()
          .split(/\W+/))
          words.add(word);
        ranks.set(person, words);
      }
  return ranks;
};

/** "The American had met", "The general will meet": in one sentence, left to right. */
const calledIn = (sentence: Sentence, people: readonly Person[], ranks: () => Ranks): Called[] => {
  const { text, start, tokens } = sentence;
  const byState = tokens.flatMap(({ lower }, at): Called[] => {
    const state = lower === "the" ? partyAt(tokens, at + 1) : null;
    if (state === null || state.form !== "adjective" || state.party.length !== 2) return [];
    const span = spanOf(tokens, at + 1, state.next);
    const isMeant = (person: number): boolean => people[person]?.country?.party === state.party;
    return DOES.test(text.slice(span.end - start)) ? [{ ...span, isMeant }] : [];
  });
  const byRank = [...text.matchAll(RANKED)].map((match): Called => {
    const rank = match.groups?.["rank"] ?? "";
    const end = start + match.index + match[0].length;
    return {
      start: end - rank.length,
      end,
      isMeant: (person) => ranks().get(person)?.has(rank) === true,
    };
  });
  return [...byState, ...byRank].toSorted((a, b) => a.start - b.start);
};

/**
 * Mentions of people whom a sentence calls again by where they are from or by rank: "the American", "the general". Each means the only
 * one of whom it may be said of those named in the sentences before.
 */
export const withCalledAgain = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): readonly (readonly PersonMention[])[] => {
  const ranks = once(() => ranksOf(sentences, mentions));
  const all: (readonly PersonMention[])[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const own = mentions[at] ?? [];
    const recent = [
      ...new Set(
        all
          .slice(-REACH)
          .flat()
          .flatMap(({ person }) => person ?? []),
      ),
    ];
    const called = sentence.zone === "body" && recent.length > 0 ? calledIn(sentence, people, ranks) : [];
    const added: PersonMention[] = [];
    for (const one of called) {
      const [person, ...others] = recent.filter(one.isMeant);
      if (person === undefined || others.length > 0) continue;
      const known = own.find(({ start, end }) => start < one.end && one.start < end);
      if (known === undefined) added.push(plainMention(one, { person }));
      else if (known.name === null && known.country === null) known.person ??= person;
    }
    all.push([...own, ...added].toSorted((a, b) => a.start - b.start));
  }
  return all;
};
