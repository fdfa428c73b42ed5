import { hexdump } from "./hexdump.ts";
import { plain } from "./paint.ts";
import { shorten, wrap } from "./wrap.ts";

const TEXT_SHOWN_MAX = 2_000; // code points: what an eye takes in; everything is in --json
const BYTES_SHOWN_MAX = 512;

/** UTF-8 that holds no control characters but white space; null = these bytes are no text. */
const textIn = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder("utf-8").decode(bytes);
  const isExact = Buffer.compare(Buffer.from(text), bytes) === 0;
  return isExact && !/[^\P{Cc}\s]/u.test(text) ? text : null;
};

/** Bytes on one line: text as it is, anything else in hexadecimal. */
export const bytesOnALine = (bytes: Uint8Array | null, lengthMax: number): string => {
  if (bytes === null) return "(null)";
  if (bytes.length === 0) return "(empty)";
  const text = textIn(bytes);
  return shorten(text === null ? `0x${Buffer.from(bytes).toString("hex")}` : plain(text), lengthMax);
};

/** The beginning of a body: text wrapped, anything else as a hex dump. */
export const bodyLines = (bytes: Uint8Array, width: number): string[] => {
  const text = textIn(bytes);
  if (text !== null) return wrap(plain(shorten(text, TEXT_SHOWN_MAX)), { width, first: "    " });
  const lines = hexdump(bytes.subarray(0, BYTES_SHOWN_MAX)).map((line) => `    ${line}`);
  return bytes.length > BYTES_SHOWN_MAX ? [...lines, "    …"] : lines;
};
