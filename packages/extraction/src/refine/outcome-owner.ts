import type { MeetingOutcome } from "@parley/contracts";
import { isDocument } from "../events/outcome-words.ts";
import type { Fact, Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";

const isHeld = ({ status, background }: Frame): boolean => status === "held" && !background;

const OF_SESSION = /\b(?:session|round|Commission|Committee|Council|Consultations|Dialogue|Conference)\b/;

/** "The next session of the Commission will be held in Bern", told behind a courtesy call: of the only session that the text tells. */
const sessionOf = ({ value }: Fact<MeetingOutcome>, owner: Frame, frames: readonly Frame[]): Frame | null => {
  if (owner.mechanism !== null || value.type !== "next_meeting" || !OF_SESSION.test(value.text)) return null;
  const [session, ...others] = frames.filter((frame) => isHeld(frame) && frame.mechanism !== null);
  return others.length === 0 ? (session ?? null) : null;
};

/** "Following their talks they signed an agreement": of the signing, where the text tells it as a meeting of its own. */
const signingOf = ({ value }: Fact<MeetingOutcome>, sentence: Sentence, frames: readonly Frame[]): Frame | null =>
  isDocument(value.text)
    ? (frames.find(
        (frame) => frame.kind === "signing" && frame.triggers.some((trigger) => trigger.sentence === sentence),
      ) ?? null)
    : null;

const isToCome = ({ status, date }: Frame, { calendar: { published } }: Draft): boolean =>
  (status === "scheduled" || status === "possible") && (date === null || published === null || date.date > published);

/** What was agreed is no outcome of what is still to come, nor of a meeting told only later: of the one told last before it, if it has a side of it. */
const heldBefore = (later: Frame, { index }: Sentence, frames: readonly Frame[]): Frame | null => {
  const sides = new Set(later.parties.map(({ value }) => value));
  return (
    frames
      .filter((frame) => isHeld(frame) && frame.first <= index && frame.parties.some(({ value }) => sides.has(value)))
      .toSorted((a, b) => b.first - a.first)[0] ?? null
  );
};

/** The meeting that an outcome belongs to, told in a sentence of `owner`; null if it is none of any. */
export const ownerOfOutcome = (
  outcome: Fact<MeetingOutcome>,
  sentence: Sentence,
  owner: Frame,
  frames: readonly Frame[],
  draft: Draft,
): Frame | null => {
  const own = sessionOf(outcome, owner, frames) ?? signingOf(outcome, sentence, frames);
  if (own !== null) return own;
  if (isToCome(owner, draft)) return heldBefore(owner, sentence, frames);
  if (owner.first <= sentence.index) return owner;
  return heldBefore(owner, sentence, frames) ?? frames.filter(isHeld).toSorted((a, b) => a.first - b.first)[0] ?? owner;
};

/** "X said that a lane would open": X takes part in the meeting, or acts for a side of it, as far as the sentence names anybody. */
export const isToldBySide = (
  { start, end }: Fact<MeetingOutcome>,
  { index }: Sentence,
  { people, parties }: Frame,
  { mentions }: Draft,
): boolean => {
  const known = (mentions[index]?.people ?? []).filter(({ person }) => person !== null);
  const before = known.filter((mention) => mention.end <= start);
  // "A lane would open in May, X said"
  const named = before.length > 0 ? before : known.filter((mention) => mention.start >= end);
  if (named.length > 0) return named.some(({ person }) => people.some((one) => one.person === person));
  const sides = (mentions[index]?.parties ?? []).filter((mention) => mention.end <= start);
  return sides.length === 0 || sides.some(({ party }) => parties.some(({ value }) => value === party));
};

const BEFORE_SUBJECT_MAX = 4; // "the "

/** "Lima waived the levy": a side of the meeting did it. */
export const isDoneBySide = (
  { start, end }: Fact<MeetingOutcome>,
  { index }: Sentence,
  { parties }: Frame,
  { mentions }: Draft,
): boolean =>
  (mentions[index]?.parties ?? []).some(
    (mention) =>
      mention.start >= start &&
      mention.start <= start + BEFORE_SUBJECT_MAX &&
      mention.end <= end &&
      parties.some(({ value }) => value === mention.party),
  );

const WILL = /\s(?:will|would|is to|are to)\s/u;
const ALL_SIDES =
  /^(?:[^,]{0,40}\s)?(?:two|both|three|joint|four|working\sgroup|(?:technical|expert)\s(?:teams?|group|committee)|(?:committee|group|team|panel)\sof\s(?:experts|officials)|experts|negotiators)\s/iu;

/** "Chile will open a consulate", "police of both countries will patrol": a side of the meeting is who does it. */
export const isOfSides = (
  { start, value }: Fact<MeetingOutcome>,
  { index, text, start: first }: Sentence,
  { parties }: Frame,
  { mentions }: Draft,
): boolean => {
  const verb = value.text.search(WILL);
  // "Chile will open a pier and train divers": the second deed has the first one's subject.
  const from = verb < 0 ? first : start;
  const to = verb < 0 ? first + Math.max(0, text.search(WILL)) : start + verb;
  if (ALL_SIDES.test(`${text.slice(from - first, to - first)} `)) return true;
  return (mentions[index]?.parties ?? []).some(
    (mention) =>
      mention.start >= from && mention.end <= to && parties.some(({ value: party }) => party === mention.party),
  );
};
