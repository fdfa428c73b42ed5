import { deflateRawSync, inflateRawSync } from "node:zlib";
import { Meeting } from "@parley/contracts";
import { MEETING_DICTIONARY } from "./meeting-dictionary.ts";
import { ID_BYTES, packJson, unpackJson } from "./packed-json.ts";

/** A record of the topic has 4 MiB at most, and packing makes no JSON much longer. */
const PACKED_BYTES_MAX = 16_777_216;
/** Of 6 and 9 the sizes differ by one in a hundred and the times by a quarter (`npm run bench -- view`). */
const LEVEL = 6;
const COUNT_BYTES = 3; // a record of 4 MiB holds more ids than two bytes count

interface Cited {
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
}

/** An end follows from the start and the length of the quote in all but broken records; what is kept is by how much it is off. */
const moveEnds = <T extends Cited>(meeting: T, sign: 1 | -1) => ({
  ...meeting,
  evidence: meeting.evidence.map((found) => ({
    ...found,
    end: found.end + sign * (found.start + found.quote.length),
  })),
});

/** A meeting as it is kept: how many ids, the ids, and the rest packed and deflated. About a tenth of the JSON. */
export const encodeMeeting = (meeting: Meeting): Buffer => {
  const { json, ids } = packJson(moveEnds(meeting, -1));
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
  const json = inflateRawSync(bytes.subarray(idsEnd), {
    dictionary: MEETING_DICTIONARY,
    maxOutputLength: PACKED_BYTES_MAX,
  }).toString();
  const unpacked = unpackJson({ json, ids: bytes.subarray(COUNT_BYTES, idsEnd) });
  return Meeting.parse(moveEnds(unpacked as unknown as Cited, 1));
};
