import anyAscii from "any-ascii";

/** Letters and digits of any script as lower-case ASCII, but for Han, which stays: its towns sound alike without their tones. */
export const foldPlace = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[^\p{Script=Han}]+/gu, anyAscii)
    .toLowerCase()
    .replace(/[^a-z0-9\p{Script=Han}]/gu, "");
