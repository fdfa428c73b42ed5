import type { Token } from "../model.ts";

/** "Minister of Defence of this country": the index behind it; null if the tail goes on otherwise. */
export const hereEnd = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.lower === "of" &&
  /^(?:this|that)$/.test(tokens[at + 1]?.lower ?? "") &&
  /^(?:country|state|nation)$/.test(tokens[at + 2]?.lower ?? "")
    ? at + 3
    : null;
