import type { Zone } from "../model.ts";
import { BLANKS, cutOpening, type Line } from "./cut-opening.ts";
import { type Dateline, type Exists, readDateline } from "./dateline.ts";
import { isFurniture } from "./furniture.ts";
import { lettersOf } from "./letters.ts";
import { isStampLine } from "./page-stamp.ts";
import type { Block } from "./split.ts";
import { isTranscript, linesAbove, speakerOf } from "./transcript.ts";

const AGENCY_ONLY = /^\((?:CNN|AP|AFP|Reuters|Xinhua|TASS|UPI|ANI|IANS|PTI|Bernama|Antara)\)\s?(?:--|—|–|-)\s?/;

const CREDIT =
  /\s?(?:\((?:Xinhua|AP|AFP|Reuters|Photo|TASS|Kyodo|Yonhap|Anadolu|EPA|China Daily)[/ :][^()]{2,60}\)|\((?:\p{Lu}[\p{L}'.]{1,20}\s?){1,4}\/\s?(?:\p{Lu}[\p{L}'.-]{1,20}\s?){1,4}\)|\[Photo[^\][]{0,60}\]|\/(?:AFP|AP|Reuters|Xinhua))\s?\.?$/u;

const HEADLINE_LENGTH_MAX = 180;

const zoneOf = (line: string, isFirst: boolean, isTitle: boolean): Zone => {
  if (isTitle) return "headline";
  if (isFurniture(line)) return "furniture";
  if (CREDIT.test(line)) return "caption";
  if (isFirst && line.length <= HEADLINE_LENGTH_MAX && !/[.!?]["']?$/.test(line)) return "headline";
  return "body";
};

/** "Lima" on a line of its own below the day, which stays a line; null if there is no such town. */
const datelineOfLine = (line: string, start: number, exists: Exists): Dateline | null => {
  const found = readDateline(`${line}.`, start, exists);
  return found?.end === start + line.length + 1 ? { ...found, end: start } : null;
};

export interface Page {
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
  /** Of a page of short reports each has its own: by paragraph. */
  readonly datelines: readonly (Dateline & { readonly paragraph: number })[];
}

const HEAD_LENGTH = 40; // enough to tell nearly every line from the title

/** Whether a line has the title's letters and digits, in any case. */
const sameLetters = (line: string, title: string): boolean =>
  title.startsWith(lettersOf(line.slice(0, HEAD_LENGTH))) && lettersOf(line) === title;

const linesOf = (text: string): Line[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => (line.trim() === "" ? [] : [{ index, text: line }]));

const TITLE_LINES = 3; // the title may stand below a date or a section

/**
 * Cuts normalised text into paragraphs with a zone each, and takes the dateline off the first body paragraph that has one.
 * A text of a single line is all body: it may be one sentence without a headline.
 * @param exists whether there is such a town.
 */
export const readPage = (text: string, title: string | null, exists: Exists): Page => {
  const blocks: Block[] = [];
  let dateline: Dateline | null = null;
  const datelines: (Dateline & { paragraph: number })[] = [];
  let paragraph = 0;
  const titleLetters = title === null ? null : lettersOf(title);
  const lines = cutOpening(linesOf(text), titleLetters, exists);
  const trimmed = lines.map((line) => line.text.trim());
  const spokenFrom = isTranscript(trimmed, text) ? linesAbove(trimmed) : lines.length;
  for (const [at, { index, text: whole }] of lines.entries()) {
    const lead = BLANKS.exec(whole)?.[0].length ?? 0;
    let start = index + lead;
    let line = whole.slice(lead).trim();
    const isTitle = titleLetters !== null && at < TITLE_LINES && sameLetters(line, titleLetters);
    // "Baku, March 3, Caspian Report": a line of its own above the report
    const isDateline = at === 0 && !isTitle && readDateline(line, start, exists)?.end === start + line.length;
    const told = isDateline ? "body" : zoneOf(line, at === 0 && lines.length > 1, isTitle);
    const isSpoken = at >= spokenFrom && told === "body";
    // Who speaks is told by the page; what he says is not.
    const speaker = isSpoken && spokenFrom > 0 ? speakerOf(line) : null;
    if (speaker !== null) {
      blocks.push({ start, text: speaker, zone: "caption", paragraph: paragraph++ });
      start += speaker.length;
      line = line.slice(speaker.length);
    }
    const zone = isSpoken ? "furniture" : told;
    if (zone === "caption") line = line.replace(CREDIT, "");
    if (zone === "body") {
      const opening =
        readDateline(line, start, exists) ??
        (isStampLine(trimmed[at - 1] ?? "") ? datelineOfLine(line, start, exists) : null);
      if (opening !== null && dateline === null && paragraph < 8) dateline = opening;
      if (opening !== null) datelines.push({ ...opening, paragraph });
      const skip = opening !== null ? opening.end - start : (AGENCY_ONLY.exec(line)?.[0].length ?? 0);
      start += skip;
      line = line.slice(skip);
    }
    blocks.push({ start, text: line, zone, paragraph: paragraph++ });
  }
  return { blocks, dateline, datelines };
};
