import { isSurnameOf } from "./eastern/chinese.ts";
import { compareEastern } from "./eastern/compare-eastern.ts";
import { compareWords } from "./compare-words.ts";
import type { NameForm } from "./name-form.ts";
import type { NameVerdict } from "./name-verdict.ts";

/** A lone word beside a Chinese name: its surname, which many bear, or another's. null where that is not the case. */
const compareWithSurname = (chinese: NameForm, other: NameForm): NameVerdict | null => {
  const [word] = other.words;
  if (chinese.chinese === null || other.words.length !== 1 || word === undefined) return null;
  if (isSurnameOf(word.text, chinese.chinese)) return "unsure";
  return other.sounded && chinese.chinese.exactness !== "han" ? "different" : null;
};

/** Characters with a Chinese surname may be a Chinese person's name after all. */
const mayBeChinese = ({ han, chinese }: NameForm): boolean => han !== null && chinese !== null;

const compareSpellings = (a: NameForm, b: NameForm): NameVerdict => {
  const eastern = compareEastern(a, b);
  if (eastern !== null) return eastern;
  const surname = a.chinese === null ? compareWithSurname(b, a) : compareWithSurname(a, b);
  if (surname !== null) return surname;
  const verdict = compareWords(a, b);
  return verdict === "same" && (mayBeChinese(a) || mayBeChinese(b)) ? "unsure" : verdict;
};

/** What the spellings themselves tell. Symmetric. */
export const compareByLetters = (first: NameForm, second: NameForm): NameVerdict => {
  const [a, b] = first.text < second.text ? [first, second] : [second, first];
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return "different";
  const verdict = compareSpellings(a, b);
  // Donald Trump and Donald Trump Jr. may be two, King Abdullah and Abdullah II are one.
  const isFatherOrSon = (a.generation === null) !== (b.generation === null) && !a.isRegnal && !b.isRegnal;
  return verdict === "same" && isFatherOrSon ? "unsure" : verdict;
};

/**
 * Whether two names can be one person's. Symmetric. The table of known people decides first; two Chinese, Korean or Vietnamese
 * names are equal syllable by syllable or different (Li Qiang, Li Keqiang); others are compared word by word as sounds.
 */
export const compareNames = (a: NameForm, b: NameForm): NameVerdict => {
  if (a.text === b.text) return "same";
  if (a.person !== null && b.person !== null) return a.person === b.person ? "same" : "different";
  return compareByLetters(a, b);
};
