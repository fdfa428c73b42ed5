import { governmentNamed, type OutletHome } from "../lexicon/outlets.ts";
import { filingDay, localDay, releaseDay } from "../mentions/calendar.ts";
import { homeOf, homeOfName } from "../mentions/outlet-home.ts";
import { findPlaces } from "../mentions/places.ts";
import type { PlaceMention, Span } from "../model.ts";
import type { Pass } from "../pass.ts";
import { splitSentences } from "../sentences/split.ts";
import { tokenise } from "../sentences/tokens.ts";
import { headingTown } from "../sentences/heading.ts";
import { readPage } from "../sentences/zones.ts";

/** The gazetteer's town of this name; names in capitals are written as names first. Null if it knows none. */
const knownTown = (text: string): PlaceMention | null => {
  const title = text.replace(/\p{Lu}[\p{Lu}']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const line = `in ${title}`;
  const sentence = { index: 0, paragraph: 0, zone: "body", start: 0, end: line.length, text: line } as const;
  const found = findPlaces({ ...sentence, tokens: tokenise(line, 0) })[0];
  return found?.city == null ? null : found;
};

/** "KUWAIT, Nov 3": in a dateline the capital, that elsewhere has "City" behind the state's name. */
const CITY_UNSAID: ReadonlyMap<string, string> = new Map([
  ["kuwait", "KW"],
  ["panama", "PA"],
  ["guatemala", "GT"],
]);

const townOf = (place: (Span & { readonly text: string }) | null): PlaceMention | null => {
  if (place === null) return null;
  const { start, end, text } = place;
  const capitalOf = CITY_UNSAID.get(text.toLowerCase());
  if (capitalOf !== undefined) {
    const city = text.charAt(0) + text.slice(1).toLowerCase();
    return { city, country: capitalOf, venue: null, start, end };
  }
  const found = knownTown(text);
  return found === null ? null : { city: found.city, country: found.country, venue: null, start, end };
};

const isTown = (text: string): boolean => knownTown(text) !== null;

const HEAD_LINES = 6;
const GOVERNMENT_LINE_MAX = 90; // as long as the longest name

const OF_UN =
  /\bnoon briefing\b|\bSpokes(?:person|man|woman) (?:for|of) (?:the )?(?:UN |United Nations )?Secretary-General\b|\b[Rr]eadout of the (?:Deputy )?Secretary-General['’]s\b|^UN News\b/i;
const UN_HOME: OutletHome = { country: "UN", timeZone: "America/New_York", government: false, worldwide: true };

/** "The Herald (Harare)" on a line of its own: the paper whose story an aggregator prints. */
const PAPER = /^(?:The\s)?(?:\p{Lu}[\p{L}'’-]+\s){1,4}\((?<town>\p{Lu}[\p{L}'’ -]{2,20})\)$/u;
const homeOfTown = (town: string | undefined): OutletHome | null =>
  town === undefined || !isTown(town) ? null : homeOfName(town);

/** "The White House" on a line of its own at the head: whose release it is, where the outlet has another name. */
const homeOfHead = (all: readonly string[]): OutletHome | null => {
  const lines = all.slice(0, HEAD_LINES);
  if (lines.some((line) => OF_UN.test(line))) return UN_HOME;
  for (const line of lines) {
    const paper = PAPER.exec(line)?.groups?.["town"];
    const home = line.length > GOVERNMENT_LINE_MAX ? null : (governmentNamed(line) ?? homeOfTown(paper));
    if (home !== null) return home;
  }
  return null;
};

const LETTERHEAD_LINES = 12;
const FOOT_LINES = 3; // ministries sign with town and day

/** Paragraphs and sentences with their zones, the dateline, the outlet's home, and what "today" is. */
export const readSentences: Pass = {
  name: "read-sentences",
  run: ({ document, working }) => {
    const { blocks, dateline, datelines } = readPage(working, document.title, isTown);
    const home = homeOf(document) ?? homeOfHead(blocks.map(({ text }) => text));
    const zone = document.timeZone ?? home?.timeZone ?? null;
    const published = document.publishedAt === null ? null : localDay(document.publishedAt, zone);
    const lines = blocks.map(({ text, start }) => ({ text, start, end: start + text.length }));
    const heading = dateline === null ? headingTown(lines, isTown) : null;
    const release = [...blocks.slice(0, LETTERHEAD_LINES), ...blocks.slice(LETTERHEAD_LINES).slice(-FOOT_LINES)]
      .map((block) => releaseDay(block.text, published))
      .find((day) => day !== null);
    const filed = dateline?.day == null ? (release ?? null) : filingDay(dateline.day, published);
    return {
      home,
      dateline,
      datelinePlace: townOf(dateline?.place ?? heading),
      datelineTowns: datelines.flatMap(({ paragraph, place }) => {
        const town = townOf(place);
        return town === null ? [] : [{ paragraph, town }];
      }),
      calendar: { published, filed },
      sentences: splitSentences(blocks),
    };
  },
};
