/** Index names are made of folded text; a longer name is found by its first part. */
const FOLDED_LENGTH_MAX = 120;

/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Lower case, no accents, one space where punctuation was: "Erdoğan, Recep-Tayyip" -> "erdogan recep tayyip". May be "". */
export const fold = (text: string): string =>
  text
    .slice(0, FOLDED_LENGTH_MAX * 2)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, FOLDED_LENGTH_MAX)
    .trimEnd();

/** The words of a name in a fixed order, so that "Ding Xuexiang" and "Xuexiang Ding" are one. */
export const foldName = (name: string): string => fold(name).split(" ").toSorted().join(" ");
