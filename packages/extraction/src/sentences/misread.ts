/** What bytes 80 to 9F are in Windows-1252; the few that it leaves open stay control characters. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const NEXT = String.raw`[\u0080-\u00bf${UPPER}]`;

/** UTF-8 that was read as Windows-1252: "JosÃ©" for "José", "â€™" for an apostrophe; near misses: "SÃO TOMÉ”", "pâté". */
export const MISREAD = String.raw`Â[\u0080-\u00bf]|[ÃÄÅ]${NEXT}|Æ[¡°¯]|á[º»]${NEXT}|â€${NEXT}`;

const byteOf = (character: string): number => {
  const at = UPPER.indexOf(character);
  return at < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + at;
};

/** What was written. @param misread a match of MISREAD */
export const reread = (misread: string): string => Buffer.from(Array.from(misread, byteOf)).toString("utf8");
