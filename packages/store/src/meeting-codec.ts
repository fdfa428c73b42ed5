import { deflateRawSync, inflateRawSync } from "node:zlib";
import { Meeting } from "@parley/contracts";
import { MEETING_DICTIONARY } from "./meeting-dictionary.ts";
import { ID_BYTES, packJson, unpackJson } from "./packed-json.ts";

/** A record of the topic has 4 MiB at most, and packing makes no JSON much longer. */
const PACKED_BYTES_MAX = 16_777_216;
/** zlib's own choice: 9 made one byte in a hundred fewer and took a quarter longer, zstd at 3 made nine more. */
const LEVEL = 6;
/** What is packed is about six times as long as deflated; a buffer of the right size saves most of the time a small one takes. */
const INFLATION = 8;
const COUNT_BYTES = 3; // a record of 4 MiB holds more ids than two bytes count

/** An end follows from the start and the length of the quote in all but broken records: 0 is kept for it, else the end plus one. */
type Cited = Pick<Meeting["evidence"][number], "start" | "end" | "quote">;
const endOf = ({ start, quote }: Cited): number => start + quote.length;
const keptEnd = (cited: Cited): number => (cited.end === endOf(cited) ? 0 : cited.end + 1);

/** A meeting as it is kept: how many ids, the ids, and the rest packed and deflated. About a tenth of the JSON. */
export const encodeMeeting = (meeting: Meeting): Buffer => {
  const evidence = meeting.evidence.map((found) => ({ ...found, end: keptEnd(found) }));
  const { json, ids } = packJson({ ...meeting, evidence });
  const count = Buffer.alloc(COUNT_BYTES);
  count.writeUIntBE(ids.length / ID_BYTES, 0, COUNT_BYTES);
  const packed = deflateRawSync(json, { level: LEVEL, dictionary: MEETING_DICTIONARY });
  return Buffer.concat([count, ids, packed]);
};

/**
 * The meeting that was encoded, with the keys of the schema in the schema's order.
 * @throws Error when these are not bytes that `encodeMeeting` wrote with the same dictionary
 */
export const decodeMeeting = (bytes: Buffer): Meeting => {
  const idsEnd = COUNT_BYTES + bytes.readUIntBE(0, COUNT_BYTES) * ID_BYTES;
  const deflated = bytes.subarray(idsEnd);
  const json = inflateRawSync(deflated, {
    dictionary: MEETING_DICTIONARY,
    chunkSize: INFLATION * (deflated.length + INFLATION), // at least 64, the least that zlib takes
    maxOutputLength: PACKED_BYTES_MAX,
  }).toString();
  const unpacked = unpackJson({ json, ids: bytes.subarray(COUNT_BYTES, idsEnd) });
  for (const found of (unpacked as unknown as Meeting).evidence)
    found.end = found.end === 0 ? endOf(found) : found.end - 1;
  return Meeting.parse(unpacked);
};
