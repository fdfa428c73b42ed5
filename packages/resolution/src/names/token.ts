import { givenLines } from "./given-names.ts";
import { spellToken } from "./scripts/spell-token.ts";
import type { Sounds } from "./sounds/sounds.ts";
import type { Word } from "./words.ts";

/** One word of a name with what it is compared by. */
export interface Token extends Word {
  /** Every way its letters can be meant. */
  readonly sounds: readonly Sounds[];
  /** The lines of the table of given names that list it; undefined if none does. */
  readonly lines: ReadonlySet<number> | undefined;
}

export const tokenOf = (word: Word, { isVietnamese = false } = {}): Token => ({
  ...word,
  sounds: spellToken(word.text, { isVietnamese }),
  lines: givenLines(word.text),
});

/** How many sounds of a word no script leaves out. */
export const consonantsOf = ({ sounds }: Token): number => sounds[0]?.consonants ?? 0;
export const scriptOf = ({ sounds }: Token): string => sounds[0]?.script ?? "";
export const firstSoundOf = ({ sounds }: Token): string => sounds[0]?.text[0] ?? "";
