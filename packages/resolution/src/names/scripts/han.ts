import { pinyin } from "pinyin-pro";
import { HAN_INITIALS, HAN_SOUNDS } from "../lexicon/han-sounds.ts";
import { letterTable } from "./letters.ts";

const known = letterTable(HAN_SOUNDS).sounds;
const SYLLABLE = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([a-z]*)$/; // "zhuo", "an"; not "zhuo2"

/** Characters like 克, 斯, 夫 carry a consonant alone; others spell a vowel, if not always their own. */
const isBare = (initial: string, final: string): boolean =>
  final === "e" || (final === "i" && /^(?:z|c|s|sh)$/.test(initial)) || (final === "u" && /^[bpmf]$/.test(initial));

const SPELLED = new Map<string, string>();
const spellCharacter = (character: string): string => {
  const syllable = pinyin(character, { toneType: "none", v: true });
  const [, initial = "", final = ""] = SYLLABLE.exec(syllable) ?? [];
  if (syllable === "er") return "L";
  const vowel = isBare(initial, final) ? "@" : "°";
  return `${HAN_INITIALS[initial] ?? ""}${vowel}${final.endsWith("ai") ? "y" : ""}${/ng?$/.test(final) ? "~" : ""}`;
};

/** A token of Han characters as they spell foreign names, in sounds. Each character is looked up once. */
export const spellHan = (token: string): string =>
  Array.from(token, (character) => {
    const spelled = known.get(character) ?? SPELLED.get(character) ?? spellCharacter(character);
    SPELLED.set(character, spelled);
    return spelled;
  }).join("");
