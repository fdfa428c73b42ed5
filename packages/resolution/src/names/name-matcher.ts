import { compareNames } from "./compare-names.ts";
import { nameForm } from "./known-form.ts";
import type { NameForm } from "./name-form.ts";
import type { NameVerdict } from "./name-verdict.ts";

/** Entries per memo. The names in the news of a year fit; when full it is emptied, which costs time and changes nothing. */
const MEMO_MAX = 200_000;

/** `compareNames` and `nameForm`, each pure, with their answers remembered. */
export interface NameMatcher {
  form(name: string): NameForm;
  compare(a: NameForm, b: NameForm): NameVerdict;
}

export const createNameMatcher = (): NameMatcher => {
  const forms = new Map<string, NameForm>();
  /** By the smaller number of the two forms, then by the other. */
  const verdicts = new Map<number, Map<number, NameVerdict>>();
  let count = 0;
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
      if (a === b || a.text === b.text) return "same";
      const low = Math.min(a.number, b.number);
      const high = Math.max(a.number, b.number);
      const known = verdicts.get(low)?.get(high);
      if (known !== undefined) return known;
      if (count++ >= MEMO_MAX) {
        verdicts.clear();
        count = 1;
      }
      const verdict = compareNames(a, b);
      const ofLow = verdicts.get(low);
      if (ofLow === undefined) verdicts.set(low, new Map([[high, verdict]]));
      else ofLow.set(high, verdict);
      return verdict;
    },
  };
};
