import type { Person, PersonMention, Sentence } from "../model.ts";
import { openingOf } from "../sentences/opening.ts";

const OPENING_SENTENCES = 4; // headline, dateline and lead
const REACH = 3; // sentences behind the name in which the office stands

const OF_SECRETARY_GENERAL = /\bof the (?:UN |United Nations )?Secretary-General$/iu;
/** "The Special Representative[, who was on her first visit to the region,]": whose stay it is that the text tells. */
const ON_VISIT =
  /^,\s(?:who\s(?:was|is|had|has|arrived|came|flew)\b|(?:on|during)\s(?:her|his)\s(?:[\p{Ll}-]{3,10}\s){0,2}(?:visit|trip|tour|stay)\b)/u;

const isBare = ({ offices, country, organisation, former, name }: Person): boolean =>
  offices.length === 0 && country === null && organisation === null && !former && name.includes(" ");

/** "The Special Representative of the Secretary-General, who was on her first visit": at the head of a sentence, of whom nothing else is told. */
const envoyIn = ({ text, start }: Sentence, [first]: readonly PersonMention[]): PersonMention | null => {
  if (first === undefined || first.name !== null || first.person !== null || first.country !== null) return null;
  if (first.plural || first.counterpart || first.former || !/^The\s$/.test(text.slice(0, first.start - start)))
    return null;
  const isOfBody =
    first.organisation !== null || first.offices.some((office) => OF_SECRETARY_GENERAL.test(office.text));
  return isOfBody && ON_VISIT.test(text.slice(first.end - start)) ? first : null;
};

/**
 * "Anita Rehn came to Malakal on Tuesday. The Special Representative of the Secretary-General, who was on her first visit, walked": whom
 * an organisation's page names alone at its head is whom the sentences behind call by the office, if they name nobody else before.
 */
export const introduceEnvoy = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, zone } of openingOf(sentences, OPENING_SENTENCES)) {
    const named = (mentions[index] ?? []).filter(({ name }) => name !== null);
    if (zone !== "body" || named.length === 0) continue;
    const person = people[named[0]?.person ?? -1];
    if (named.length > 1 || person === undefined || !isBare(person)) return;
    for (const next of sentences.slice(index + 1, index + 1 + REACH)) {
      const here = mentions[next.index] ?? [];
      const envoy = envoyIn(next, here);
      if (envoy !== null) {
        person.offices.push(...envoy.offices);
        person.organisation = envoy.organisation ?? "UN";
        return;
      }
      if (here.some(({ name, person: other }) => name !== null && other !== named[0]?.person)) return;
    }
    return;
  }
};
