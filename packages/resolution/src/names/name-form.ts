import anyAscii from "any-ascii";
import { type ChineseName, chineseName } from "./chinese.ts";
import { foldToken, skeleton, tokensOf } from "./fold.ts";

/** Alphabets whose letters stand for sounds one by one, vowels included: a spelling in one can be compared with any other. */
const SOUND_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Letters whose mark is a sound of its own: any-ascii would give the bare letter. */
const HISSING: Readonly<Record<string, string>> = { ş: "sh", ș: "sh", š: "sh", č: "ch", ž: "zh" };

/** A person's name, prepared for comparison. */
export interface NameForm {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly skeletons: readonly string[];
  readonly generation: string | null;
  readonly chinese: ChineseName | null;
  /** false for scripts that leave out vowels or spell foreigners by whole syllables: a difference then proves nothing. */
  readonly sounded: boolean;
  /** What the name is found by: the consonants of the family name, or the pinyin of a Chinese one. */
  readonly blockingKey: string;
}

const latinised = (text: string): string =>
  anyAscii(
    text
      .toLowerCase()
      .replace(/[·・]/g, " ")
      .replace(/[şșščž]/g, (letter) => HISSING[letter] ?? letter),
  );

/** @param name as the text has it, any script. */
export const nameForm = (name: string): NameForm => {
  const text = name.normalize("NFKC").trim();
  const own = text
    .toLowerCase()
    .split(/[\s.,·・-]+/)
    .filter(Boolean);
  const chinese = chineseName(text, own);
  const { tokens, generation } = tokensOf(latinised(text));
  const folded = tokens.map(foldToken);
  const last = folded.at(-1) ?? "";
  return {
    text,
    tokens: folded,
    skeletons: folded.map(skeleton),
    generation,
    chinese,
    sounded: SOUND_SCRIPTS.test(text) || chinese !== null,
    blockingKey: chinese === null ? skeleton(last) || last : chinese.surname,
  };
};
