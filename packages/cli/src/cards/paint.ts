import { createColors } from "picocolors";

export interface CardOptions {
  readonly colour: boolean;
  /** Columns; lines are wrapped to it. */
  readonly width: number;
}

export const paintOf = ({ colour }: Pick<CardOptions, "colour">) => createColors(colour);
export type Paint = ReturnType<typeof paintOf>;

/**
 * Text from outside made fit for a terminal: one line, and without control characters, which could move the cursor,
 * recolour the screen or write to the clipboard. Direction overrides go too: they make text read as what it is not.
 */
export const plain = (text: string): string =>
  text
    .replaceAll(/[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\s\u0085]]/gv, "") // first: what stood between two blanks must leave one
    .replaceAll(/[\s\u0085]+/gu, " ")
    .trim();
