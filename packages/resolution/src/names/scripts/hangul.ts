/** A syllable of Hangul is FIRST + (initial x 21 + vowel) x 28 + final (Unicode, chapter 3.12). */
const FIRST = 0xac_00;
const SYLLABLES = 11_172;
const VOWEL_COUNT = 21;
const FINAL_COUNT = 28;

export interface Jamo {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** The places of a syllable's letters in their lists; null for anything but a syllable. */
export const jamoOf = (syllable: string): Jamo | null => {
  const at = (syllable.codePointAt(0) ?? 0) - FIRST;
  if (at < 0 || at >= SYLLABLES) return null;
  const block = VOWEL_COUNT * FINAL_COUNT;
  return { initial: Math.floor(at / block), vowel: Math.floor((at % block) / FINAL_COUNT), final: at % FINAL_COUNT };
};

/** In sounds; "-" is silent. Korean spells foreign names by these as well. */
const INITIALS = '! k n " t L m B p s s - ^ ^ C k t F h'.split(" ");
const VOWELS = "a e ya ye ; e y; ye o wa we we yo u w; we wi yu U i i".split(" ");
const FINALS = '- ! k k n n n " L L L L L L L L m B B t t ng t t k t F t'.split(" ");

/** A token of Hangul in sounds. */
export const spellHangul = (token: string): string =>
  Array.from(token, (syllable) => {
    const jamo = jamoOf(syllable);
    return jamo === null ? "" : `${INITIALS[jamo.initial]}${VOWELS[jamo.vowel]}${FINALS[jamo.final]}`;
  })
    .join("")
    .replace(/-/g, "")
    .replace(/s(?=[iy])/g, "&");
