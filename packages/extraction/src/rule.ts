import { matchesOf } from "./matches.ts";
import { REGEX_FINDS_MAX } from "./limits.ts";

/**
 * One small pattern and what it means. `cue` is global, Unicode, with bounded repeats, so time is linear in the text.
 * `read` looks at one match and returns its meaning, or null to decline it.
 */
export interface Rule<V> {
  /** `<group>.<name>`; an API: stands in evidence, never renamed. */
  readonly id: string;
  /**
   * Beginnings of words, in lower case, between bars: whatever the cue matches holds one of them. A blank at the end stands for the end
   * of the word. In a text without any, nothing is found. What the cue itself writes out need not be said again: it is looked for first.
   */
  readonly needs?: string;
  /** One sentence with an example and a near miss; shown in the rule catalogue. */
  readonly summary: string;
  readonly cue: RegExp;
  read(match: RegExpExecArray): V | null;
}

/** What a rule found: half-open span of the text it was applied to. */
export interface Found<V> {
  readonly rule: string;
  readonly value: V;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A rule's sentences: what it finds in each, and what it must ignore. All of them are the project's own writing. */
export interface Examples<V> {
  readonly rule: Rule<V>;
  readonly finds: readonly { readonly text: string; readonly want: V; readonly quote: string }[];
  readonly ignores: readonly string[];
}

/** Examples with the value type forgotten, as the one test of all rules takes them. */
export interface RuleExamples {
  readonly rule: Rule<unknown>;
  readonly finds: readonly { readonly text: string; readonly want: unknown; readonly quote: string }[];
  readonly ignores: readonly string[];
}

/** A rule's sentences and the file that it stands in. */
export interface FileExamples {
  readonly file: string;
  readonly examples: RuleExamples;
}

/**
 * Every match that the rule does not decline, in order, at most REGEX_FINDS_MAX. Named group `quote` narrows the span.
 * @param matches of the rule's cue in the text.
 */
export const applyRule = <V>(rule: Rule<V>, text: string, matches = matchesOf(rule.cue, text)): Found<V>[] => {
  const found: Found<V>[] = [];
  for (const match of matches) {
    const value = rule.read(match);
    if (value === null) continue;
    const quote = match.groups?.["quote"] ?? match[0];
    const start = match.index + match[0].indexOf(quote);
    found.push({ rule: rule.id, value, start, end: start + quote.length, quote });
    if (found.length >= REGEX_FINDS_MAX) break;
  }
  return found;
};
