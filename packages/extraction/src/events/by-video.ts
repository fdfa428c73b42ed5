import type { MechanismMention, Trigger } from "../model.ts";

/** What can be held by video as well. */
const SITTINGS: ReadonlySet<string> = new Set([
  "meeting",
  "committee_session",
  "conference",
  "summit",
  "negotiation_round",
]);
/** "held today, by video link, a meeting with Y" */
const BY_VIDEO =
  /^[^.;]{0,40}?\b(?:(?:by|via|through|over)\s(?:an?\s)?(?:secure\s)?video(?:\s?-?(?:link|conference|conferencing|call))?|(?:in\s)?(?:an?\s)?(?:virtual|online|video)\s(?:format|mode))\b/u;
const VIDEO_REACH = 45;
/** "co-chaired the sixth meeting of [the China-Uzbekistan Cooperation Committee] via video link": the name of what was held is no distance. */
export const isByVideo = (
  { value: { kind }, sentence: { text, start: from }, start, end }: Trigger,
  named: MechanismMention | null,
): boolean => {
  if (!SITTINGS.has(kind)) return false;
  if (BY_VIDEO.test(text.slice(Math.max(0, start - from - VIDEO_REACH), end - from + VIDEO_REACH))) return true;
  const behind = named !== null && named.start >= start ? named.end - from : null;
  return behind !== null && BY_VIDEO.test(text.slice(behind, behind + VIDEO_REACH));
};
