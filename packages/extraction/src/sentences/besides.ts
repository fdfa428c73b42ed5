import { matchesOf } from "../matches.ts";
import { type Changed, change } from "./change.ts";

const OTHER_SCRIPT =
  "Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Han Hangul Hebrew Hiragana Katakana Khmer Lao Mongolian Myanmar Sinhala Tamil Thai"
    .split(" ")
    .map((script) => String.raw`\p{sc=${script}}`)
    .join("");
const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
const NAMED = String.raw`(?<=\p{Lu}[\p{L}'.-]{1,30})`;
const AGE = String.raw`(?:aged? )?[2-9]\d`;

/** What stands beside a name or a sentence and says nothing that is asked for. */
const BESIDES = {
  // "Lin Daming (林大明)", "Ivan Petrov (Russian: Иван Петров)"
  otherScript: String.raw` ?\((?:[\p{Lu}\p{Ll}]{3,12}: )?(?=[^()\n]{0,30}[${OTHER_SCRIPT}])[^()\n]{1,60}\)`,
  // "Ana Luz (54)", "Sen. Cole (R-Idaho)", "Tito Ward (@titoward)", "Kari Holm (pictured)"
  inBrackets: String.raw`${NAMED} \((?:${AGE}|[RDI]\.?-\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}\p{L}{2,12})?|@[\p{L}\p{N}_]{2,30}|pictured(?: [^()\n]{3,30})?|retd?\.?|ret'd)\)`,
  // "Ana Luz, 54, the minister" and "Ana Luz, 54, met": with the comma of what follows, if something is said of her
  age: String.raw`${NAMED}(?<!\b(?:${MONTH})), ${AGE}(?:,(?= (?!(?:the|an?|who|whose|which|formerly|until)\b)\p{Ll})|(?=[,.;]))`,
  // "in Geneva.[3][12]": where an encyclopedia has it from
  citation: String.raw`(?<=\S) ?\[(?:\d{1,3}|note \d{1,2}|citation needed)\]`,
  emoji: String.raw` ?[\u{1F000}-\u{1FAFF}\u2600-\u2604\u2607-\u26FF\uFE0F]+`,
  // "Foreign Minister His Excellency Ana Luz"
  style: String.raw`(?<=\p{Lu}\p{L}{1,20}) (?:His|Her) Excellency(?= \p{Lu})`,
  // "#Kenya"; near miss: "#1"
  hash: String.raw`(?<=^|[\s(])#(?=\p{Lu}\p{L})`,
} as const;

/** Short forms of offices, written out where a name follows. */
const SHORT: Readonly<Record<string, string>> = {
  "Pres.": "President",
  "Min.": "Minister",
  "Sec.": "Secretary",
  "Dep.": "Deputy",
  "Asst.": "Assistant",
};
const BESIDE = new RegExp(
  [
    ...Object.values(BESIDES),
    String.raw`\b(?:${Object.keys(SHORT).join("|").replaceAll(".", String.raw`\.`)})(?= (?:\p{Lu}|of \p{Lu}))`,
  ].join("|"),
  "gmu",
);
/** Each of them begins with or holds one of these. */
const MAY_HOLD = new RegExp(
  String.raw`[([#\u2600-\u26FF\u{1F000}-\u{1FAFF}]|, (?:aged? )?[2-9]\d,|\b(?:(?:Pres|Min|Sec|Dep|Asst)\.|Excellency) `,
  "u",
);

/** The text without ages, native spellings, party letters, citations and emoji, and with short forms of offices written out. Null if it has none. */
export const withoutBesides = (text: string): Changed | null => {
  if (!MAY_HOLD.test(text)) return null;
  const found = matchesOf(BESIDE, text);
  return found.length === 0 ? null : change(text, found, ({ 0: it }) => SHORT[it] ?? "");
};
