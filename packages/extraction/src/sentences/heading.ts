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

const PARTS = /\s*[|●•·]\s*/u;

/** "PTNI | CHENNAI/NEW DELHI", "Jakarta ● Tue, May 19, 2026": what may be a town between the signs of a byline. */
const townsOfByline = (line: string): string[] => {
  const parts = line.split(PARTS);
  if (parts.length < 2) return [];
  const isDated = parts.some((part) => /\b(?:19|20)\d{2}$/.test(part));
  return parts.flatMap((part) => {
    const town =
      CAPITALS_LINE.exec(part)?.groups?.["town"] ?? (isDated ? TOWN_LINE.exec(part)?.groups?.["town"] : null);
    return town == null ? [] : [town];
  });
};

/** What may be the town of a line that stands apart. */
const townsIn = (line: string, beside: readonly string[], isHead: boolean): string[] => {
  if (line.length > LINE_MAX) return [];
  const dated = WITH_DATE.map((pattern) => pattern.exec(line)?.groups?.["town"]).find((town) => town !== undefined);
  if (dated !== undefined) return [dated];
  const isDated = beside.some((other) => other.length <= LINE_MAX && DATE_LINE.test(other));
  const alone = isDated ? TOWN_LINE.exec(line) : isHead ? CAPITALS_LINE.exec(line) : null;
  const town = alone?.groups?.["town"];
  return [...(town === undefined ? [] : [town]), ...(isHead ? townsOfByline(line) : [])];
};

/**
 * The town of a line that stands apart from the text: "Brussels, 8 July 2025" at its head or foot, "Vaduz" beside a line with a date,
 * "ANKARA" alone or in a byline at the head. Null if there is none. Whether such a town exists is for the gazetteer to say.
 */
export const headingTown = (
  lines: readonly (Span & { readonly text: string })[],
  exists: (town: string) => boolean,
): (Span & { readonly text: string }) | null => {
  for (const [at, { text, start }] of lines.entries()) {
    const isHead = at < HEAD_LINES;
    if (!isHead && at < lines.length - FOOT_LINES) continue;
    const beside = [lines[at - 1]?.text ?? "", lines[at + 1]?.text ?? ""];
    const town = townsIn(text, beside, isHead).find(exists);
    if (town === undefined) continue;
    const from = start + text.indexOf(town);
    return { start: from, end: from + town.length, text: town };
  }
  return null;
};
