import type { PlaceMention, Trigger } from "../model.ts";
import { A_DAY } from "./words.ts";

const DAY = String.raw`(?:(?:(?:late\s|early\s)?on\s)?${A_DAY}|yesterday|today|the\s(?:next|following|same)\sday|that\s\p{L}{3,9})`;
const TOWN = String.raw`(?:\p{Lu}[\p{L}'’-]+\s?){1,4}`;
/** "flew to [Trieste] for [talks with] Y", "travelled on Tuesday from Kaunas to [Riga] to [meet] Y", "carried on to [Maputo] for a Tuesday [meeting with] Y" */
const WENT_FOR = new RegExp(
  String.raw`\b(?:flew|drove|went|travel?led|moved|crossed|continued|proceeded|headed|carried|sailed|hurried|rushed|came)\s(?:(?:on|over|back|down|up|straight)\s)?(?:${DAY}\s)?(?:from\s${TOWN}\s?)?to\s(?:the\s)?${TOWN}(?:${DAY}\s)?(?:for\s(?:(?:an?|further|more|his|her)\s)?(?:${A_DAY}\s)?(?:[\p{Ll}-]{3,14}\s){0,2}|to\s)$`,
  "u",
);

/** The town that somebody went to for the talks that the trigger tells. */
export const goalOf = ({ sentence, start }: Trigger, places: readonly PlaceMention[]): PlaceMention | null => {
  const before = sentence.text.slice(0, start - sentence.start);
  return WENT_FOR.test(before) ? (places.findLast(({ end }) => end <= start) ?? null) : null;
};
