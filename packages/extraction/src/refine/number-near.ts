import { isLookedBackTo } from "../events/spoken-of.ts";
import { ordinalOf } from "../mentions/ordinal.ts";
import type { Frame, MechanismMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { datesAgree } from "./groups.ts";
import { namesAgree } from "./names-agree.ts";

const REACH = 2; // sentences behind the telling of the meeting
const OPENING = 4; // headline and lead: their numbers are the news'

/** "the session, the ninth of its kind", "It was the third such meeting": a number that stands apart from the name. */
const APART =
  /(?:\b(?:meeting|session|round|summit|dialogue|conference|gathering|consultations|talks|edition),\sthe\s(?<after>[\p{Ll}\d-]{3,16})(?=\s(?:of its kind|of the kind|such|in (?:the|a) series|of the series|since|so far|to be held|in as many)|,)|\b(?:[Ii]t|[Tt]his|which)\s(?:is|was|will be)\sthe\s(?<was>[\p{Ll}\d-]{3,16})\s(?:such\s)?(?:meeting|session|round|edition)\b|\b[Tt]he\s(?:meeting|session|round|dialogue)\s(?:is|was|will be)\sthe\s(?<of>[\p{Ll}\d-]{3,16})\s(?:since|of its kind|of the kind|in (?:the|a) series|so far|to be held)\b)/u;

/** A mechanism and the sentence that names it. */
export interface Found {
  readonly mention: MechanismMention;
  readonly sentence: Sentence;
}

export const mechanismsOf = (draft: Draft): Found[] =>
  draft.sentences.flatMap((sentence) =>
    (draft.mentions[sentence.index]?.mechanisms ?? []).map((mention) => ({ mention, sentence })),
  );

/** The sentence recalls another session or tells one of another day. */
export const isOfOther = ({ sentence }: Found, frame: Frame, draft: Draft): boolean =>
  draft.triggers.some((trigger) => trigger.sentence === sentence && trigger.background !== frame.background) ||
  (draft.mentions[sentence.index]?.dates ?? []).some(
    (date) => date.precision !== "week" && frame.date !== null && !datesAgree(date, frame.date),
  );

/** The number that other sentences about the same session give; null if they give none or several. */
export const numberOf = (
  frame: Frame,
  mechanism: MechanismMention,
  all: readonly Found[],
  draft: Draft,
): Frame["mechanism"] => {
  const isNear = ({ index, zone }: Sentence): boolean =>
    zone === "headline" ||
    index < OPENING ||
    frame.triggers.some(({ sentence }) => Math.abs(sentence.index - index) <= 1);
  const numbered = all.filter(
    (found) =>
      found.mention.ordinal !== null &&
      isNear(found.sentence) &&
      found.mention.kind === mechanism.kind &&
      namesAgree(found.mention.name, mechanism.name) &&
      !isLookedBackTo(found.mention, found.sentence) &&
      !isOfOther(found, frame, draft),
  );
  const [first] = numbered;
  if (first !== undefined)
    return numbered.some(({ mention }) => mention.ordinal !== first.mention.ordinal)
      ? null
      : { ...mechanism, ordinal: first.mention.ordinal, start: first.mention.start, end: first.mention.end };
  for (const sentence of draft.sentences.slice(frame.first, frame.first + REACH + 1)) {
    const match = APART.exec(sentence.text);
    const ordinal = ordinalOf(match?.groups?.["after"] ?? match?.groups?.["was"] ?? match?.groups?.["of"] ?? "");
    if (match === null || ordinal === null) continue;
    const start = sentence.start + match.index;
    return { ...mechanism, ordinal, start, end: start + match[0].length };
  }
  return null;
};
