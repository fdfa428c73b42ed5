import type { Span } from "../model.ts";

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.?`;
const DATE = String.raw`(?:\p{Lu}\p{Ll}{2,5}day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s${MONTH}|${MONTH}\s\d{1,2}),?\s\d{4}`;
const TIME = String.raw`(?:,?\s(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?`;
const TOWN = String.raw`(?<town>\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20}){0,2})`;
const WITH_DATE = [
  new RegExp(String.raw`^${TOWN}(?:,\s\p{Lu}[\p{L}'’ ]{1,25})?,\s${DATE}${TIME}\.?$`, "u"),
  new RegExp(String.raw`^${DATE}${TIME},\s${TOWN}$`, "u"),
];
const DATE_LINE = new RegExp(String.raw`^${DATE}${TIME}$|^\d{1,2}:\d{2}$`, "u");
const TOWN_LINE = new RegExp(String.raw`^${TOWN}(?:,\s\p{Lu}[\p{L}'’ ]{2,30})?$`, "u");
const CAPITALS_LINE = /^(?<town>\p{Lu}[\p{Lu}'’ -]{2,24}\p{Lu})(?:\/[\p{Lu}'’ -]{3,25})?$/u;
const LINE_MAX = 70; // a heading is short; also bounds the patterns
const HEAD_LINES = 6;
const FOOT_LINES = 3;

const townIn = (line: string, beside: readonly string[], isHead: boolean): string | null => {
  if (line.length > LINE_MAX) return null;
  for (const pattern of WITH_DATE) {
    const town = pattern.exec(line)?.groups?.["town"];
    if (town !== undefined) return town;
  }
  if (beside.some((other) => other.length <= LINE_MAX && DATE_LINE.test(other)))
    return TOWN_LINE.exec(line)?.groups?.["town"] ?? null;
  return isHead ? (CAPITALS_LINE.exec(line)?.groups?.["town"] ?? null) : null;
};

/**
 * The town of a line that stands apart from the text: "Brussels, 8 July 2025" at its head or foot, "Vaduz" beside a line with a date,
 * "ANKARA" alone at the head. Null if there is none. Whether such a town exists is for the gazetteer to say.
 */
export const headingTown = (
  lines: readonly (Span & { readonly text: string })[],
  exists: (town: string) => boolean,
): (Span & { readonly text: string }) | null => {
  for (const [at, { text, start }] of lines.entries()) {
    const isHead = at < HEAD_LINES;
    if (!isHead && at < lines.length - FOOT_LINES) continue;
    const beside = [lines[at - 1]?.text ?? "", lines[at + 1]?.text ?? ""];
    const town = townIn(text, beside, isHead);
    if (town === null || !exists(town)) continue;
    const from = start + text.indexOf(town);
    return { start: from, end: from + town.length, text: town };
  }
  return null;
};
