/** Family names that are seldom anything else, and those that are in company of Vietnamese letters (Lê Trung Tá, Họ và tên người Việt Nam). */
const SURNAMES = new Set(
  "nguyen tran pham hoang huynh phan truong trinh duong bui ngo dang doan luong dinh".split(" "),
);
const SHARED_SURNAMES = new Set(
  "le vu vo do ho ly to mai dao lam ha cao ta thai chau tong vuong kieu phung".split(" "),
);
const LETTERS = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;
const SYLLABLE = /^(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const WORDS_MAX = 5;

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/đ/g, "d")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");

/** Whether the words of a Latin name are Vietnamese: syllables with a family name at one end. */
export const isVietnamese = (words: readonly string[]): boolean => {
  if (words.length < 2 || words.length > WORDS_MAX) return false;
  const bare = words.map(plain);
  if (!bare.every((word) => SYLLABLE.test(word))) return false;
  const ends = [bare[0] ?? "", bare.at(-1) ?? ""];
  return (
    ends.some((word) => SURNAMES.has(word)) ||
    (ends.some((word) => SHARED_SURNAMES.has(word)) && LETTERS.test(words.join(" ").toLowerCase()))
  );
};

/** Whether two Vietnamese words are one: their marks may be missing in one of them, and may not differ. */
const isSameSyllable = (a: string, b: string): boolean => {
  if (plain(a) !== plain(b)) return false;
  const isMarked = (word: string): boolean => /[\u0300-\u036f]|đ/.test(word.normalize("NFD"));
  return !isMarked(a) || !isMarked(b) || a.normalize("NFC") === b.normalize("NFC");
};

/** Whether two Vietnamese names are one, in either order of family and given names; a middle name may be left out. */
export const compareVietnamese = (a: readonly string[], b: readonly string[]): "same" | "different" => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isContained = long.some((_, turn) => {
    let at = 0;
    for (const word of [...long.slice(turn), ...long.slice(0, turn)])
      if (isSameSyllable(short[at] ?? "", word)) at += 1;
    return at === short.length;
  });
  return isContained ? "same" : "different";
};
