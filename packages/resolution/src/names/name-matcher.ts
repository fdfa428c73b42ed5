import { compareNames, type NameVerdict } from "./compare-names.ts";
import { nameForm, type NameForm } from "./name-form.ts";

/** Entries per memo. The names in the news of a year fit; when full it is emptied, which costs time and changes nothing. */
const MEMO_MAX = 200_000;

/** `compareNames` and `nameForm`, each pure, with their answers remembered. */
export interface NameMatcher {
  form(name: string): NameForm;
  compare(a: NameForm, b: NameForm): NameVerdict;
}

export const createNameMatcher = (): NameMatcher => {
  const forms = new Map<string, NameForm>();
  const verdicts = new Map<string, NameVerdict>();
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
      const key = a.text < b.text ? `${a.text}\n${b.text}` : `${b.text}\n${a.text}`;
      const known = verdicts.get(key);
      if (known !== undefined) return known;
      if (verdicts.size >= MEMO_MAX) verdicts.clear();
      const verdict = compareNames(a, b);
      verdicts.set(key, verdict);
      return verdict;
    },
  };
};
