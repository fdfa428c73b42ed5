import { homeOfDomain } from "../lexicon/domains.ts";
import { OUTLETS, type OutletHome } from "../lexicon/outlets.ts";
import { filingDay, localDay, releaseDay } from "../mentions/calendar.ts";
import { homeOfName } from "../mentions/outlet-home.ts";
import { findPlaces } from "../mentions/places.ts";
import type { Document } from "@parley/article";
import type { PlaceMention } from "../model.ts";
import type { Pass } from "../pass.ts";
import { splitSentences } from "../sentences/split.ts";
import { tokenise } from "../sentences/tokens.ts";
import { type Dateline, readPage } from "../sentences/zones.ts";

const hostOf = (url: string): string => /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";

const names = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + name.length);
  return !/[\p{L}\p{N}-]/u.test(before) && !/[\p{L}\p{N}-]/u.test(after);
};

const homeOf = ({ outlet, url }: Document): OutletHome | null => {
  const said = outlet?.toLowerCase() ?? "";
  const host = hostOf(url);
  return (
    OUTLETS.find((entry) => entry.names.some((name) => names(said, name) || (name.includes(".") && names(host, name))))
      ?.home ??
    homeOfDomain(host) ??
    homeOfName(outlet ?? "")
  );
};

const townOf = (dateline: Dateline | null): PlaceMention | null => {
  if (dateline === null) return null;
  const { start, end, text } = dateline.place;
  // Datelines are in capitals; the gazetteer is not.
  const title = text.replace(/\p{Lu}[\p{Lu}']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const tokens = tokenise(`in ${title}`, 0);
  const found = findPlaces({
    index: 0,
    paragraph: 0,
    zone: "body",
    start: 0,
    end: title.length + 3,
    text: `in ${title}`,
    tokens,
  })[0];
  return found?.city == null ? null : { city: found.city, country: found.country, venue: null, start, end };
};

const LETTERHEAD_LINES = 12;

/** Paragraphs and sentences with their zones, the dateline, the outlet's home, and what "today" is. */
export const readSentences: Pass = {
  name: "read-sentences",
  run: ({ document, working }) => {
    const home = homeOf(document);
    const { blocks, dateline } = readPage(working, document.title);
    const zone = document.timeZone ?? home?.timeZone ?? null;
    const published = document.publishedAt === null ? null : localDay(document.publishedAt, zone);
    const release = blocks
      .slice(0, LETTERHEAD_LINES)
      .map((block) => releaseDay(block.text, published))
      .find((day) => day !== null);
    const filed = dateline?.day == null ? (release ?? null) : filingDay(dateline.day, published);
    return {
      home,
      dateline,
      datelinePlace: townOf(dateline),
      calendar: { published, filed },
      sentences: splitSentences(blocks),
    };
  },
};
