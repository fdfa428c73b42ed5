import { TRACED_LENGTH_MIN } from "./trace.ts";

/** What a text must hold. Words are written as a trace knows them: " met " is a whole word. */
export type Need =
  | { readonly kind: "all" | "any"; readonly of: readonly Need[] }
  | { readonly kind: "words"; readonly words: string };

/** Every text holds it. */
export const NOTHING: Need = { kind: "all", of: [] };

const isNothing = (need: Need): boolean => need.kind === "all" && need.of.length === 0;

const join = (kind: "all" | "any", needs: readonly Need[]): Need => {
  const of = needs.flatMap((need) => (need.kind === kind ? need.of : [need]));
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind, of };
};

export const allOf = (needs: readonly Need[]): Need => join("all", needs);

export const anyOf = (needs: readonly Need[]): Need => (needs.some(isNothing) ? NOTHING : join("any", needs));

/** One of these stands in the text. */
export const oneOf = (texts: readonly string[]): Need => {
  if (texts.some((text) => text.length < TRACED_LENGTH_MIN)) return NOTHING;
  // "discussed" where "discuss" will do.
  const shortest = [...new Set(texts)].filter((text) => !texts.some((other) => other !== text && text.includes(other)));
  return anyOf(shortest.map((words) => ({ kind: "words", words })));
};
