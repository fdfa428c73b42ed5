import type { Token } from "../model.ts";
import { REGION_TABLE } from "./office-head.ts";
import type { PartyHit } from "./party-at.ts";

/** "Israeli Maj. Gen. X", "U.S. Adm. X": a rank that is shortened, behind the state. */
const SHORT_RANK = /^(?:(?:lt|maj|brig|gen|adm|col|capt|sen|rep|gov|amb|cmdr|comdr|sgt|pol|air|vice|rear)\.?)$/;

/** "Israeli [Maj. Gen. X]", "U.S. [Adm. X]"; "Chile's vice admiral" is read elsewhere. */
export const isRanked = (tokens: readonly Token[], { form, next }: PartyHit): boolean =>
  (form === "adjective" || /^(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.)$/.test(tokens[next - 1]?.text ?? "")) &&
  tokens[next]?.capital === true &&
  SHORT_RANK.test(tokens[next]?.lower ?? "");

/** "[Texas] Gov. X": the state that the region is part of, as "U.S." would tell it. */
export const regionAt = (tokens: readonly Token[], from: number): PartyHit | null => {
  const region = REGION_TABLE.at(tokens, from);
  const isGoverned = region !== null && /^(?:gov|lt|sen|rep)\.?$/.test(tokens[region.next]?.lower ?? "");
  return isGoverned ? { party: region.value, form: "adjective", next: region.next } : null;
};

/** "[the Algerian], Mourad Bena,": one of that state; "to the Chinese, Ann Lee said" has no name between commas. */
export const isCalledByState = (tokens: readonly Token[], from: number, { form, next }: PartyHit): boolean =>
  form === "adjective" && tokens[next]?.text === "," && /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? "");
