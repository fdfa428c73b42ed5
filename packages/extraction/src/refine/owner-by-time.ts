import type { Frame, Sentence } from "../model.ts";
import { isOff } from "./ways.ts";

const TALKED = String.raw`(?:discussed|talked|spoke|covered|addressed|reviewed|exchanged|raised|dealt|touched|dwelt|examined|considered|stressed|agreed|focused|turned|(?:was|were)\s(?:also\s)?(?:discussed|raised|reviewed|addressed|touched)|came\sup|[Tt]here\swas\sa\sdiscussion)`;
const PAST = new RegExp(String.raw`(?<!\b(?:had|be|to\shave|previously|earlier)\s(?:also\s)?)\b${TALKED}\b`, "u");
const TO_COME =
  /\b(?:will|would|(?:is|are|was|were)\s(?:also\s)?(?:to|expected|due|set|scheduled|likely|planned)(?:\sto)?)\s/u;
const WILL_TALK =
  /\b(?:will|(?:is|are)\s(?:also\s)?(?:to|expected\sto|due\sto|set\sto|scheduled\sto|likely\sto))\s(?:also\s)?(?:discuss|talk|review|exchange|address|raise|cover|focus|take\sup|dwell|touch|examine|consider|be\s(?:discussed|raised|reviewed|on\sthe\sagenda)|feature|dominate)\b/u;

/** "were to have discussed": what was planned of a meeting that did not come about. */
const WAS_TO =
  /\b(?:was|were|had\sbeen)\s(?:expected\s|due\s|set\s|scheduled\s)?to\s(?:have\s)?(?:discuss|talk|review|exchange|address|raise|cover|focus|take|deliberate|examine|consider|sign|agree)/u;

const isToCome = ({ status }: Frame): boolean => status === "scheduled" || status === "possible";
const sharesSide = (a: Frame, b: Frame): boolean =>
  a.parties.some(({ value }) => b.parties.some((party) => party.value === value));
/** Both are of the same states and organisations. */
export const isSameSides = (a: Frame, b: Frame): boolean =>
  a.parties.length === b.parties.length &&
  a.parties.every(({ value }) => b.parties.some((party) => party.value === value));

/** "They also discussed visas", told behind the next stop of the journey: what was talked about is of a meeting that was held, and what will be of one to come. */
export const byTime = (owner: Frame, { index, text }: Sentence, frames: readonly Frame[]): Frame => {
  if (isToCome(owner)) {
    if (!PAST.test(text) || TO_COME.test(text)) return owner;
    const held = frames.filter(
      (frame) => frame.status === "held" && !frame.background && frame.first <= index && sharesSide(frame, owner),
    );
    return held.toSorted((a, b) => b.first - a.first)[0] ?? owner;
  }
  const isPlan = WAS_TO.test(text) ? isOff : WILL_TALK.test(text) ? isToCome : null;
  if (owner.status !== "held" || isPlan === null) return owner;
  const [next, ...others] = frames.filter(
    (frame) => isPlan(frame) && !frame.background && frame.first <= index && isSameSides(frame, owner),
  );
  return others.length === 0 ? (next ?? owner) : owner;
};
