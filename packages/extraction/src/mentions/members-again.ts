import type { PersonMention, Sentence } from "../model.ts";

const REACH = 6; // sentences back to where the members were called by whose they are

const HEAD = /(?<noun>ministers|leaders|presidents|premiers|ambassadors|chiefs|heads of (?:state|government))$/iu;
const nounOf = ({ offices }: PersonMention): string | null =>
  HEAD.exec(offices.at(-1)?.text ?? "")?.groups?.["noun"]?.toLowerCase() ?? null;

/** The words are the noun alone, and begin the sentence. */
const BARE = /^(?:The\s)?(?:ministers|leaders|presidents|premiers|ambassadors|chiefs|heads of (?:state|government))$/iu;
/** "Ministers met in Suva", "The leaders, who met in Accra on Monday"; not "Ministers said". */
const MEETS =
  /^(?:,\swho)?\s(?:(?:had|have|also|then|were)\s){0,2}(?:met|gathered|convened|assembled|meeting|concluded|ended|opened|held)\b/u;

const isBare = ({ text, start }: Sentence, mention: PersonMention): boolean =>
  BARE.test(text.slice(0, mention.end - start)) && MEETS.test(text.slice(mention.end - start));

/** Whose members they are whom the text called by this noun last; null if it is nobody's, or those of states. */
const lastOf = (noun: string, mentions: readonly (readonly PersonMention[])[]): string | null => {
  const before = mentions.flat().findLast((mention) => mention.plural && nounOf(mention) === noun);
  return before?.country === null ? before.organisation : null;
};

/** "Forum trade ministers have endorsed a plan. Ministers met in Suva": the same ministers of the same organisation. */
export const withMembersAgain = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
): readonly (readonly PersonMention[])[] => {
  const all: (readonly PersonMention[])[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const own = mentions[at] ?? [];
    all.push(
      own.map((mention) => {
        const noun = mention.plural && mention.name === null ? nounOf(mention) : null;
        if (noun === null || mention.country !== null || mention.organisation !== null) return mention;
        const organisation = isBare(sentence, mention) ? lastOf(noun, all.slice(-REACH)) : null;
        return organisation === null ? mention : { ...mention, organisation };
      }),
    );
  }
  return all;
};
