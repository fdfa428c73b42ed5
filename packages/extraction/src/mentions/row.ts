import type { Mentions, Person, PersonMention, Sentence, Span } from "../model.ts";

/** People named one behind the other: "Minister A of Peru, Minister B of Chile and C". */
export interface Row extends Span {
  /** Each of them named and known. */
  readonly members: readonly { readonly mention: PersonMention; readonly person: Person }[];
  /** The states and organisations that they act for. */
  readonly sides: ReadonlySet<string>;
}

interface Named {
  readonly mentions: readonly Mentions[];
  readonly people: readonly Person[];
}

const GAP_MAX = 45; // characters
/** Between two in a row; where somebody is from may stand behind him: "A (Saint Lucia), B", "A from Tallinn, B", "A of Peru and B". */
const GAP =
  /^(?:,?\s\([^()]{3,30}\)|,?\s(?:from|of)\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})?[,;]?\s(?:(?:and|as well as|along with|together with)\s)?(?:by\s|with\s)?(?:the\s|her\s|his\s|its\s|Mrs?\.?\s|Ms\.?\s|Dr\.?\s)*$/u;

/** Whom somebody acts for; null if the text does not tell. */
export const sideOf = ({ country, organisation }: Person): string | null => country?.party ?? organisation;

const toRow = (members: Row["members"]): Row[] => {
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sides = new Set(members.flatMap(({ person }) => sideOf(person) ?? []));
  return [{ members, sides, start: first.mention.start, end: last.mention.end }];
};

/** The rows of a sentence, in order; who stands alone is a row of one. */
export const rowsIn = ({ index, text, start }: Sentence, { mentions, people }: Named): readonly Row[] => {
  const rows: { mention: PersonMention; person: Person }[][] = [];
  for (const mention of mentions[index]?.people ?? []) {
    const person = people[mention.person ?? -1];
    if (mention.plural || person === undefined || person.name === "") continue;
    const row = rows.at(-1);
    const last = row?.at(-1)?.mention;
    const gap = last === undefined ? "" : text.slice(last.end - start, mention.start - start);
    if (row !== undefined && gap.length <= GAP_MAX && GAP.test(gap)) row.push({ mention, person });
    else rows.push([{ mention, person }]);
  }
  return rows.flatMap(toRow);
};
