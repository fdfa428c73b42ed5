import type { OutletHome } from "../lexicon/outlets.ts";
import { homeOfHead } from "../mentions/home-of-head.ts";
import { filingDay, localDay, releaseDay } from "../mentions/calendar.ts";
import { homeOfSpeaker } from "../mentions/home-of-speaker.ts";
import { homeOf } from "../mentions/outlet-home.ts";
import { hasNoStandIns, withOneWordTowns } from "../mentions/one-word-towns.ts";
import { findPlaces } from "../mentions/places.ts";
import type { PlaceMention, Span } from "../model.ts";
import type { Pass } from "../pass.ts";
import type { Dateline } from "../sentences/dateline.ts";
import { splitSentences } from "../sentences/split.ts";
import { tokenise } from "../sentences/tokens.ts";
import { headingTown } from "../sentences/heading.ts";
import { readPage } from "../sentences/zones.ts";

const townIn = (name: string): PlaceMention | null => {
  const line = `in ${name}`;
  const sentence = { index: 0, paragraph: 0, zone: "body", start: 0, end: line.length, text: line } as const;
  const found = findPlaces({ ...sentence, tokens: tokenise(line, 0) })[0];
  return found?.city == null ? null : found;
};

/** The gazetteer's town of this name, also of one in capitals; null if it knows none. */
const knownTown = (text: string): PlaceMention | null =>
  townIn(text) ?? townIn(text.replace(/\p{Lu}[\p{Lu}']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()));

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

/** "Lima." above a report of an outlet of Lima: its own desk, wherever they met. */
const isOwnDesk = ({ start, end, place, day }: Dateline, home: OutletHome | null): boolean =>
  day === null &&
  end - start === place.text.length + 1 &&
  home?.worldwide === false &&
  townOf(place)?.country === home.country;

const isTown = (text: string): boolean => knownTown(text) !== null;

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const LETTERHEAD_LINES = 12;
const FOOT_LINES = 3; // ministries sign with town and day

/** Paragraphs and sentences with their zones, the dateline, the outlet's home, and what "today" is. */
export const readSentences: Pass = {
  name: "read-sentences",
  run: ({ document, working }) => {
    const page = readPage(working, document.title, isTown);
    const { blocks } = page;
    const home = homeOf(document) ?? homeOfHead(linesOf(working)) ?? homeOfSpeaker(working);
    const datelines = page.datelines.filter((one) => !isOwnDesk(one, home));
    const dateline = page.dateline === null || isOwnDesk(page.dateline, home) ? null : page.dateline;
    const zone = document.timeZone ?? home?.timeZone ?? null;
    const published = document.publishedAt === null ? null : localDay(document.publishedAt, zone);
    const lines = blocks.map(({ text, start }) => ({ text, start, end: start + text.length }));
    const heading = dateline === null ? headingTown(lines, isTown) : null;
    const release = [...blocks.slice(0, LETTERHEAD_LINES), ...blocks.slice(LETTERHEAD_LINES).slice(-FOOT_LINES)]
      .map((block) => releaseDay(block.text, published))
      .find((day) => day !== null);
    const filed = dateline?.day == null ? (release ?? null) : filingDay(dateline.day, published);
    const sentences = splitSentences(blocks);
    return {
      home,
      dateline,
      datelinePlace: townOf(dateline?.place ?? heading),
      datelineTowns: datelines.flatMap(({ paragraph, place }) => {
        const town = townOf(place);
        return town === null ? [] : [{ paragraph, town }];
      }),
      calendar: { published, filed },
      sentences: hasNoStandIns(working) ? sentences.map((sentence) => withOneWordTowns(sentence)) : sentences,
    };
  },
};
