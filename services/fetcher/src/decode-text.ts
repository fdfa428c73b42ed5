import { TextDecoder } from "node:util";

/** How far into a page its encoding may be declared (HTML Standard, 13.2.3.2). */
const DECLARATION_BYTES = 1_024;

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xff, 0xfe], "utf-16le"],
];

/** Example: `text/html; charset="utf-8"`; near miss: `text/html; mycharset`. */
const IN_HEADER = /;\s{0,9}charset\s{0,9}=\s{0,9}"?([^\s;"]{1,40})/i;
/** Examples: `<?xml version="1.0" encoding="koi8-r"?>`, `<meta charset=big5>`, `content="text/html; charset=gbk"`. */
const IN_XML = /^\s{0,99}<\?xml[^>]{0,200}\sencoding\s{0,9}=\s{0,9}["']([^"']{1,40})["']/i;
const IN_META = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([^\s"'/>;]{1,40})/i;

const decoderFor = (label: string | undefined): TextDecoder | null => {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null; // a label that names no encoding says nothing
    throw error;
  }
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

const declaredIn = (bytes: Uint8Array): TextDecoder | null => {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = decoderFor((IN_XML.exec(head) ?? IN_META.exec(head))?.[1]);
  // A declaration that could be read as ASCII does not stand in UTF-16, whatever it says (HTML Standard, 13.2.3.2).
  return declared?.encoding.startsWith("utf-16") === true ? new TextDecoder("utf-8") : declared;
};

/**
 * A body to text. The byte order mark decides, then the Content-Type header, then the page's own declaration; without any,
 * UTF-8 if it is that, else windows-1252. One exception: Latin-1 is what many servers say of every page, so that text
 * which is valid UTF-8 is read as such against it. Unknown labels count as absent. Bytes that fit nothing become U+FFFD.
 */
export const decodeText = (bytes: Uint8Array, contentType: string | null): string => {
  const mark = MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return new TextDecoder(mark[1]).decode(bytes);
  const declared = decoderFor(IN_HEADER.exec(contentType ?? "")?.[1]) ?? declaredIn(bytes);
  const isLatin = declared === null || declared.encoding === "windows-1252";
  const decoder = isLatin ? new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252") : declared;
  return decoder.decode(bytes);
};

/** "Text/HTML; charset=x" to "text/html"; null for none. */
export const essenceOf = (contentType: string | null): string | null =>
  contentType?.split(";", 1)[0]?.trim().toLowerCase() || null;
