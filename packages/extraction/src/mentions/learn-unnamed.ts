import type { Person, PersonMention, Sentence } from "../model.ts";

const REACH = 3; // sentences from "a senior US envoy" to the name
/** Those that a text tells of before it names them; a minister without a state may be the reporter's own. */
const HEAD =
  /(?:^|\s)(?<head>envoy|negotiator|mediator|emissary|diplomat|adviser|advisor|aide|commander|representative)(?:\s(?:for|to|on)\s|$)/iu;
const ARTICLE = /\b[Aa]n?\s(?:(?:senior|top|high-level|high-ranking|special|visiting)\s){0,2}$/u;

const headOf = (offices: PersonMention["offices"]): string | null =>
  offices.length === 1 ? (HEAD.exec(offices[0]?.text ?? "")?.groups?.["head"]?.toLowerCase() ?? null) : null;

/** "A senior US envoy met the president. Special envoy X spent two hours with him": of the state of whom the text told first without a name. */
export const learnUnnamed = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start } of sentences)
    for (const { name, plural, country, offices, start: from } of mentions[index] ?? []) {
      const head = name === null && !plural && country !== null ? headOf(offices) : null;
      if (head === null || country === null || !ARTICLE.test(text.slice(0, from - start))) continue;
      const [person, ...others] = new Set(
        mentions
          .slice(index + 1, index + 1 + REACH)
          .flat()
          .filter((mention) => mention.name !== null && headOf(mention.offices) === head)
          .map((mention) => people[mention.person ?? -1]),
      );
      if (person === undefined || others.length > 0) continue;
      if (person.country === null && person.organisation === null)
        person.country = { ...country, certainty: "implied" };
    }
};
