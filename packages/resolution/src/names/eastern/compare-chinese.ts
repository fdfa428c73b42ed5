import type { ChineseName } from "./chinese.ts";
import { foldCantonese, hanReading } from "./han.ts";
import { combine, meet } from "./readings.ts";
import { fromWadeGiles } from "./wade-giles.ts";

const syllablesOf = ({ spelling }: ChineseName): string[] => spelling.split(" ").slice(1);

/** Whether Hong Kong spells the characters so; null where the table of readings lacks one of them. */
const isCantonese = (han: ChineseName, loose: ChineseName): boolean | null => {
  const spelt = syllablesOf(loose);
  const readings = Array.from(han.spelling)
    .slice(-spelt.length)
    .map((character) => hanReading(character)?.cantonese);
  if (readings.includes(undefined)) return null;
  return readings.every((reading, at) => {
    const written = foldCantonese(spelt[at] ?? "");
    return reading?.some((own) => foldCantonese(own) === written) === true;
  });
};

/** Characters beside a spelling of Taiwan or Hong Kong. */
const compareWithHan = (han: ChineseName, loose: ChineseName): "same" | "unsure" | "different" => {
  const cantonese = isCantonese(han, loose);
  if (!meet(han.surnames, loose.surnames) || !meet(han.givens, loose.givens))
    return cantonese === null ? "unsure" : "different";
  const isMandarin = meet(han.givens, combine(syllablesOf(loose).map(fromWadeGiles)));
  return isMandarin || cantonese !== false ? "same" : "unsure";
};

/**
 * Whether two Chinese names are one: every syllable equal or the names differ (Li Qiang, Li Keqiang). Two loose spellings that
 * differ but can stand for one name are unsure.
 */
export const compareChinese = (a: ChineseName, b: ChineseName): "same" | "unsure" | "different" => {
  if (a.spelling === b.spelling) return "same";
  const kinds = `${a.exactness} ${b.exactness}`;
  if (kinds === "han han") return "different";
  if (kinds === "han loose") return compareWithHan(a, b);
  if (kinds === "loose han") return compareWithHan(b, a);
  if (!meet(a.surnames, b.surnames) || !meet(a.givens, b.givens)) return "different";
  return kinds === "loose loose" ? "unsure" : "same";
};
