import { type Found, type Rule, applyRule } from "./rule.ts";

const isWordCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

/** These bits tell letters apart. Other signs share them, which costs a try and hides nothing. */
const LETTERS = 1 << 5;

/** Needed words that begin alike, letter by letter. */
interface Branch {
  /** By the bits of the next letter. */
  readonly next: (Branch | undefined)[];
  /** Positions of the rules with a needed word that ends here. */
  readonly rules: number[];
  /** The same, if the text's word ends here as well. */
  readonly ofWholeWord: number[];
}

const branch = (): Branch => ({
  next: Array.from({ length: LETTERS }, () => undefined),
  rules: [],
  ofWholeWord: [],
});

const keyAt = (text: string, at: number): number => text.charCodeAt(at) & (LETTERS - 1);

const treeOf = (rules: readonly Rule<unknown>[]): Branch => {
  const root = branch();
  for (const [rule, { needs }] of rules.entries())
    for (const word of needs?.split("|") ?? []) {
      let at = root;
      for (let letter = 0; letter < word.trimEnd().length; letter++) at = at.next[keyAt(word, letter)] ??= branch();
      (word.endsWith(" ") ? at.ofWholeWord : at.rules).push(rule);
    }
  return root;
};

/** Calls `need` with the position of each rule that has a needed word in the text, as often as there are such words. */
const forNeeded = (text: string, root: Branch, need: (rule: number) => void): void => {
  const lower = text.toLowerCase();
  let inWord = false;
  for (let start = 0; start < lower.length; start++) {
    const isWord = isWordCharacter(lower.charCodeAt(start));
    if (isWord && !inWord) {
      let at = start;
      for (let here = root.next[keyAt(lower, at)]; here !== undefined; here = here.next[keyAt(lower, at)]) {
        at++;
        for (const rule of here.rules) need(rule);
        if (here.ofWholeWord.length > 0 && !isWordCharacter(lower.charCodeAt(at)))
          for (const rule of here.ofWholeWord) need(rule);
      }
    }
    inWord = isWord;
  }
};

/**
 * Reads texts with several rules: for each text what applyRule finds with each, in the order of the rules. Few sentences hold a word
 * that a rule needs, so looking once at the beginning of each word spares most of the costly patterns. One rule reads all texts before
 * the next one does: a pattern is a lot of code, which the processor has at hand from one text to the next.
 */
export const createReader = <V>(
  rules: readonly Rule<V>[],
): ((texts: readonly string[]) => readonly (readonly Found<V>[])[]) => {
  const root = treeOf(rules);
  return (texts) => {
    const worthTrying = rules.map((): number[] => []);
    for (const [nth, text] of texts.entries())
      forNeeded(text, root, (rule) => {
        const own = worthTrying[rule];
        if (own !== undefined && own.at(-1) !== nth) own.push(nth);
      });
    const found = texts.map((): Found<V>[] => []);
    for (const [at, rule] of rules.entries())
      for (const nth of rule.needs === undefined ? texts.keys() : (worthTrying[at] ?? []))
        found[nth]?.push(...applyRule(rule, texts[nth] ?? ""));
    return found;
  };
};
