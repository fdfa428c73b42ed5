import { compareNames } from "./compare-names.ts";
import { nameForm } from "./known-form.ts";
import type { NameForm } from "./name-form.ts";
import type { NameVerdict } from "./name-verdict.ts";

/** Entries per memo. The names in the news of a year fit; when full it is emptied, which costs time and changes nothing. */
const MEMO_MAX = 200_000;
/** Two numbers of forms make one key: a double holds 2^53. */
const FORMS_MAX = 2 ** 26;

/** `compareNames` and `nameForm`, each pure, with their answers remembered. */
export interface NameMatcher {
  form(name: string): NameForm;
  compare(a: NameForm, b: NameForm): NameVerdict;
}

export const createNameMatcher = (): NameMatcher => {
  const forms = new Map<string, NameForm>();
  let numbers = new WeakMap<NameForm, number>();
  const verdicts = new Map<number, NameVerdict>();
  let next = 0;
  const numberOf = (form: NameForm): number => {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    numbers.set(form, next);
    return next++;
  };
  return {
    form: (name) => {
      const known = forms.get(name);
      if (known !== undefined) return known;
      if (forms.size >= MEMO_MAX) forms.clear();
      const form = nameForm(name);
      forms.set(name, form);
      return form;
    },
    compare: (a, b) => {
      if (a.text === b.text) return "same";
      if (next > FORMS_MAX - 2) {
        numbers = new WeakMap();
        verdicts.clear();
        next = 0;
      }
      const x = numberOf(a);
      const y = numberOf(b);
      const key = x < y ? x * FORMS_MAX + y : y * FORMS_MAX + x;
      const known = verdicts.get(key);
      if (known !== undefined) return known;
      if (verdicts.size >= MEMO_MAX) verdicts.clear();
      const verdict = compareNames(a, b);
      verdicts.set(key, verdict);
      return verdict;
    },
  };
};
