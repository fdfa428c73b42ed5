import type { RuleExamples } from "./rule.ts";

/** Every rule's sentences, for the one test of all rules. */
export const allExamples: readonly RuleExamples[] = [];

/** Every rule by id, for the generated catalogue. */
export const ruleCatalogue: readonly { readonly id: string; readonly file: string; readonly summary: string }[] = [];
