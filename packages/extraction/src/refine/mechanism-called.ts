import type { Frame, MechanismMention, Sentence } from "../model.ts";

const REACH = 2; // sentences behind the meeting

/** "It was the ninth session of", "The talks took place under": the words before the name of what a meeting told before it was. */
const CALLED =
  /^["'“]?(?:It|This|That|Their (?:meeting|talks)|[Tt]he (?:two-day |one-day |annual )?(?:meeting|talks|session|gathering|consultations|discussions|encounter|visit))\s(?:was|is|were|marked|constituted|formed part of|took place|takes place|will be|had the form of)\s(?:also\s)?(?:(?:the|part of|held|within|under|in|as|framework|of|auspices|a|umbrella|scope)\s){0,7}$/u;

/** A body of these sides: "the meeting was held within the Lima Ports Forum" is one on the sidelines of a larger one. */
const isStanding = ({ kind, parties, ordinal }: MechanismMention): boolean =>
  kind === "committee_session" && (parties.length >= 2 || ordinal !== null);

/** The mechanism of which a sentence just behind the meeting says that this was its session; null if none does. */
export const calledBehind = (
  frame: Frame,
  all: readonly { readonly mention: MechanismMention; readonly sentence: Sentence }[],
  fits: (found: { readonly mention: MechanismMention; readonly sentence: Sentence }) => boolean,
): MechanismMention | null => {
  const last = Math.max(...frame.triggers.map(({ sentence }) => sentence.index));
  const found = all.find(
    ({ mention, sentence }) =>
      sentence.zone === "body" &&
      isStanding(mention) &&
      sentence.index > frame.first &&
      sentence.index <= last + REACH &&
      CALLED.test(sentence.text.slice(0, mention.start - sentence.start)) &&
      fits({ mention, sentence }),
  );
  return found === undefined ? null : { ...found.mention, session: true };
};
