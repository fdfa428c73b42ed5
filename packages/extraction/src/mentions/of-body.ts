import type { Token } from "../model.ts";
import { readName } from "./name.ts";
import { extended } from "./office-bodies.ts";
import type { OfficeReading } from "./office.ts";
import { type Reading, build } from "./person-parts.ts";

/** "Joint Secretary, Ministry of Defence[,] Shri X": the honorific behind the body tells that the office is his. */
export const readOfBody = (
  tokens: readonly Token[],
  from: number,
  readings: readonly OfficeReading[],
): Reading | null => {
  const offices = extended(tokens, readings);
  const end = offices.at(-1)?.next ?? 0;
  if (end <= (readings.at(-1)?.next ?? 0)) return null;
  const name = readName(tokens, tokens[end]?.text === "," ? end + 1 : end);
  return name?.honorific === true && name.words >= 2
    ? { mentions: [build(tokens, from, name.next, name, offices, null)], next: name.next }
    : null;
};
