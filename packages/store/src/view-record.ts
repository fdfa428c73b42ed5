import { hash } from "node:crypto";
import type { Meeting } from "@parley/contracts";
import { encodeMeeting } from "./meeting-codec.ts";
import { entryOf, termsOf, wordTermsOf } from "./meeting-index.ts";

/** Of a SHA-256. Among a million terms two have one name with a chance of 1 in 140,000; then one finds the other's meetings too. */
const TERM_BYTES = 7;
const HEAD_BYTES = 25;
const SIX_BYTES = 2 ** 48; // Buffer writes no longer numbers
const DAY_DIGITS = 8;
const LAST_DAY = "99999999";
/** How much of an id its place holds; ids that begin alike on one day are put in order when they are read. */
const PREFIX_BYTES = 3;
const PREFIX_VALUES = 256 ** PREFIX_BYTES;

const termNames = (terms: readonly string[]): Buffer =>
  Buffer.concat(terms.map((term) => hash("sha256", term, "buffer").subarray(0, TERM_BYTES)));

const prefixOf = (id: string): Buffer =>
  Buffer.concat([Buffer.from(id), Buffer.alloc(PREFIX_BYTES)]).subarray(0, PREFIX_BYTES);

/** Where an entry of the index stands in the order of lists: a number below 2^51. */
export const placeOf = (entry: string): number =>
  Number(entry.slice(0, DAY_DIGITS)) * PREFIX_VALUES +
  prefixOf(entry.slice(DAY_DIGITS + 1)).readUIntBE(0, PREFIX_BYTES);

/** The last place of a day, given as the beginning of an entry. */
export const lastPlaceOf = (day: string): number => Number(day) * PREFIX_VALUES + PREFIX_VALUES - 1;

export const LOWEST_PLACE = 0;
export const HIGHEST_PLACE = lastPlaceOf(LAST_DAY);

/** Whole names are not posted: their words are, and the record says whether the name is there. */
const isMark = (term: string): boolean => wordTermsOf(term).length > 0;

/**
 * A meeting as the scripts take it (lua/record.lua): version, place, length of its JSON, lengths of the three that follow; id,
 * names of the terms it is posted under, names of its marks; the meeting itself.
 */
export const recordOf = (meeting: Meeting): Buffer => {
  const entry = entryOf(meeting);
  const terms = termsOf(meeting);
  const id = Buffer.from(meeting.id);
  const posted = termNames(terms.filter((term) => !isMark(term)));
  const marks = termNames(terms.filter(isMark));
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt8(Math.floor(meeting.version / SIX_BYTES), 0);
  head.writeUIntBE(meeting.version % SIX_BYTES, 1, 6);
  head.writeUInt32BE(Number(entry.slice(0, DAY_DIGITS)), 7);
  prefixOf(meeting.id).copy(head, 11);
  head.writeUInt32BE(Buffer.byteLength(JSON.stringify(meeting)), 14);
  head.writeUIntBE(id.length, 18, 3);
  head.writeUInt16BE(posted.length, 21);
  head.writeUInt16BE(marks.length, 23);
  return Buffer.concat([head, id, posted, marks, encodeMeeting(meeting)]);
};

/** What the scripts are asked for: groups of names of which a meeting is posted under one each, and marks it must have all. */
export interface RecordQuery {
  readonly groups: readonly Buffer[];
  readonly marks: Buffer;
}

export const recordQueryOf = (groups: readonly (readonly string[])[]): RecordQuery => {
  const marked = groups.flatMap(([term = "", ...others]) => (others.length === 0 && isMark(term) ? [term] : []));
  const posted = groups.flatMap((group) =>
    group.length === 1 && isMark(group[0] ?? "") ? wordTermsOf(group[0] ?? "").map((word) => [word]) : [group],
  );
  return { groups: posted.map(termNames), marks: termNames(marked) };
};
