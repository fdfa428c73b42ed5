import type { PartyMention, Sentence } from "../model.ts";
import { partyOf } from "./party-at.ts";

/** Of fighting, or of how it ends: without it a front or an alliance is a party like others. */
const OF_CONFLICT =
  /\b(?:cease-?fires?|cessation of hostilities|truce|armistice|rebels?|rebellion|insurgen(?:ts?|cy)|guerrillas?|separatists?|armed (?:groups?|movements?|opposition|wing)|peace (?:talks|process|accords?|agreement|deal)|disarmament|demobili[sz]ation|ex-combatants|militias?)\b/iu;

const NAME = String.raw`(?<name>(?:\p{Lu}[\p{L}’'-]*\s(?:(?:of|for)\s(?:the\s)?)?){1,6}(?:Front|Movement|Army|Alliance|Resistance|Forces|Brigades?|Council|Coalition|Congress)(?:\sof\s\p{Lu}[\p{L}-]+)?)`;
const STATE = String.raw`\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|the)\s){0,2}\p{Lu}[\p{L}’'-]*){0,4}`;
const GOVERNMENT = String.raw`(?:[Gg]overnment|authorities|junta|army|military)(?:\s(?:of|in)\s(?:the\s)?${STATE})?`;

/** "the government of X and the [Y Front]", "between X and the [Y Front]", "a delegation of the [Y Front]", "the [Y Front] rebels". */
const TOLD: readonly RegExp[] = [
  new RegExp(String.raw`\b${GOVERNMENT},?\s(?:and|with)\s(?:of\s)?(?:the\s)?(?:rebel\s)?${NAME}`, "u"),
  new RegExp(String.raw`\bbetween\s(?:the\s)?${STATE}\sand\s(?:the\s)?(?:rebel\s)?${NAME}`, "u"),
  new RegExp(String.raw`(?:^|\s)${STATE}\sand\s(?:the\s)?rebel\s${NAME}`, "u"),
  new RegExp(String.raw`\b(?:delegations?|representatives|negotiators|envoys)\s(?:of|from)\sthe\s${NAME}`, "u"),
  /\b[Tt]he\s(?<name>\p{Lu}[\p{Lu}\d/-]{1,9})(?=\s(?:rebels|rebel group|rebel movement|guerrillas|insurgents|fighters|militia)\b)/u,
  new RegExp(String.raw`\b[Tt]he\s${NAME}(?=\s(?:rebels?|rebel group|guerrillas|insurgents|fighters|militia)\b)`, "u"),
];
const SHORT = /^\s\((?<short>\p{Lu}[\p{Lu}\d/-]{1,9})\)/u;

export interface Movement {
  readonly party: string;
  /** The name, and the short one that the text gives behind it. */
  readonly forms: readonly string[];
}

/** Armed movements that no list has and the text tells as a side, where it speaks of fighting or of its end. */
export const movementsIn = (sentences: readonly Sentence[]): readonly Movement[] => {
  const told = sentences.filter(({ zone }) => zone !== "furniture");
  if (!told.some(({ text }) => OF_CONFLICT.test(text))) return [];
  const found = new Map<string, Movement>();
  for (const { text } of told)
    for (const pattern of TOLD) {
      const match = pattern.exec(text);
      const name = match?.groups?.["name"];
      if (match === null || name === undefined || partyOf(name) !== null) continue;
      const short = SHORT.exec(text.slice(match.index + match[0].length))?.groups?.["short"];
      if (!found.has(name) || short !== undefined)
        found.set(name, { party: name, forms: short === undefined ? [name] : [name, short] });
    }
  return [...found.values()];
};

/** Every place of a sentence where one of the movements is named. */
export const findMovements = ({ text, start }: Sentence, movements: readonly Movement[]): PartyMention[] =>
  movements.flatMap(({ party, forms }) =>
    forms.flatMap((form) => {
      const mentions: PartyMention[] = [];
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        const end = at + form.length;
        if (/[\p{L}\d]/u.test(text.charAt(end)) || /[\p{L}\d]/u.test(text.charAt(at - 1))) continue;
        const possessive = /^['’]s?\b/u.test(text.slice(end));
        mentions.push({ start: start + at, end: start + end, party, form: "organisation", possessive });
      }
      return mentions;
    }),
  );
