import type { Person } from "../model.ts";
import type { Draft } from "../pass.ts";
import { findMentions } from "../passes/find-mentions.ts";

/** What a document names, each once, in the order of the text. */
export interface Seen {
  readonly people: readonly {
    readonly name: string;
    readonly title: string | null;
    readonly country: string | null;
  }[];
  readonly parties: readonly string[];
  readonly mechanisms: readonly string[];
  readonly places: readonly string[];
  readonly dates: readonly { readonly date: string; readonly basis: string }[];
}

const firstOf = ({ names }: Person): number => Math.min(...names.map(({ start }) => start));

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** People, states, bodies, places and dates of the sentences that were read; nothing of a text that was not read. */
export const seenIn = (draft: Draft): Seen => {
  // A text without any trigger is dropped before its mentions are looked for.
  const { mentions, people } =
    draft.mentions.length === 0 && draft.sentences.length > 0 ? { ...draft, ...findMentions.run(draft) } : draft;
  const dates = mentions.flatMap((one) => one.dates);
  return {
    people: people
      .toSorted((a, b) => firstOf(a) - firstOf(b))
      .map(({ name, offices, country }) => ({
        name,
        title: offices[0]?.text ?? null,
        country: country?.party ?? null,
      })),
    parties: unique(mentions.flatMap(({ parties }) => parties.map(({ party }) => party))),
    mechanisms: unique(mentions.flatMap(({ mechanisms }) => mechanisms.map(({ name }) => name))),
    places: unique(
      mentions.flatMap(({ places }) =>
        places.map(({ venue, city, country }) => [venue, city, country].filter((part) => part !== null).join(", ")),
      ),
    ),
    dates: unique(dates.map(({ date, dateEnd }) => (dateEnd === null ? date : `${date}/${dateEnd}`))).map((text) => ({
      date: text,
      basis: dates.find(({ date, dateEnd }) => text === (dateEnd === null ? date : `${date}/${dateEnd}`))?.basis ?? "",
    })),
  };
};
