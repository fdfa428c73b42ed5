import { describe, expect, it } from "vitest";
import { decodeText, essenceOf } from "./decode-text.ts";

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))));
const KOI8_MIR = [0xcd, 0xc9, 0xd2]; // "мир"
const GBK_HUITAN = [0xbb, 0xe1, 0xcc, 0xb8]; // "会谈"
const LATIN_CAFE = [0x63, 0x61, 0x66, 0xe9]; // "café"

describe("decodeText", () => {
  it.each([
    ["UTF-8 that nothing declares", bytes("Türkiye"), null, "Türkiye"],
    ["windows-1252 that nothing declares", bytes(LATIN_CAFE), null, "café"],
    ["what the header says", bytes(KOI8_MIR), "text/html; charset=koi8-r", "мир"],
    ["a header in quotes and capitals", bytes(GBK_HUITAN), 'Text/HTML; Charset="GBK"', "会谈"],
    ["what a meta element says", bytes("<meta charset=koi8-r>", KOI8_MIR), "text/html", "<meta charset=koi8-r>мир"],
    [
      "what an old meta element says",
      bytes('<meta http-equiv="x" content="text/html; charset=gbk">', GBK_HUITAN),
      null,
      '<meta http-equiv="x" content="text/html; charset=gbk">会谈',
    ],
    [
      "what an XML declaration says",
      bytes('<?xml version="1.0" encoding="koi8-r"?>', KOI8_MIR),
      "application/xml",
      '<?xml version="1.0" encoding="koi8-r"?>мир',
    ],
    [
      "the header against the page",
      bytes("<meta charset=gbk>", KOI8_MIR),
      "text/html; charset=koi8-r",
      "<meta charset=gbk>мир",
    ],
    [
      "the byte order mark against the header",
      bytes([0xef, 0xbb, 0xbf], "Türkiye"),
      "text/html; charset=koi8-r",
      "Türkiye",
    ],
    ["UTF-16 with a mark", bytes([0xff, 0xfe, 0x54, 0x00, 0xfc, 0x00]), null, "Tü"],
    ["UTF-8 against a header that says Latin-1", bytes("Türkiye"), "text/html; charset=iso-8859-1", "Türkiye"],
    ["Latin-1 under a header that says so", bytes(LATIN_CAFE), "text/html; charset=iso-8859-1", "café"],
    [
      "the page if the header names no encoding",
      bytes("<meta charset=koi8-r>", KOI8_MIR),
      "text/html; charset=none",
      "<meta charset=koi8-r>мир",
    ],
    [
      "UTF-8 in a page that calls itself UTF-16",
      bytes("<meta charset=utf-16>Türkiye"),
      null,
      "<meta charset=utf-16>Türkiye",
    ],
    ["no bytes", bytes(), null, ""],
  ])("reads %s", (_name, body, contentType, expected) => {
    expect(decodeText(body, contentType)).toBe(expected);
  });

  it("does not look for a declaration far down the page", () => {
    const late = bytes(" ".repeat(2_000), "<meta charset=koi8-r>", LATIN_CAFE);
    expect(decodeText(late, null).endsWith("café")).toBe(true);
  });

  it("puts U+FFFD where bytes fit nothing", () => {
    expect(decodeText(bytes("a", [0xff]), "text/html; charset=utf-8")).toBe("a\uFFFD");
  });
});

describe("essenceOf", () => {
  it.each([
    ["Text/HTML; charset=x", "text/html"],
    ["text/plain", "text/plain"],
    [" ; charset=x", null],
    [null, null],
  ])("takes from %j the type %j", (contentType, expected) => {
    expect(essenceOf(contentType)).toBe(expected);
  });
});
