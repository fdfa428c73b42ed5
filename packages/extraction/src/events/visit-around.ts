import { matchesOf } from "../matches.ts";
import type { Mentions, PlaceMention, Trigger } from "../model.ts";

/** "During her visit to Lima,", "Within the framework of his working trip to Peru", "On the second day of a tour of Chile": a journey before the news of it. */
const JOURNEY =
  /(?:^|[—–-]\s|[.]\s)(?:[Dd]uring|[Ww]hile on|[Ww]ithin the framework of|[Ii]n the framework of|[Aa]s part of|[Ii]n the course of|[Aa]t the (?:end|start|beginning|outset) of|[Oo]n the (?:first|second|third|fourth|last|final|opening|closing) day of|[Cc]oncluding|[Ww]rapping up|[Bb]eginning|[Oo]n)\s(?:his|her|their|an?|the)\s(?:[\p{L}\d-]{2,24}\s){0,4}?(?:visit|trip|tour|journey|stay)\s(?:to|of|in)\s(?:the\s)?/gu;
/** "The visit to Lima on Monday of Minister X included [talks with Y]": the talks were a part of it. */
const VISIT =
  /^(?:\p{Lu}\p{L}{1,8}day['’]s|An?|The|This|His|Her)\s(?:[\p{L}\d-]{2,24}\s){0,4}?(?:visit|trip|journey)\sto\s(?:the\s)?/gu;
const INCLUDED =
  /\s(?:included|includes|featured|comprised|took in|brought|saw|opened with|began with|ended with)\s(?:also\s)?(?:(?:an?|two|three|hours|of|[\p{Ll}-]{4,14})\s){0,4}$/u;
/** "met her counterpart on Monday as she began [a two-day visit to] Baku" */
const BEHIND =
  /^[^.;]{0,90}?\s(?:as|when|while)\s(?:he|she|they)\s(?:began|begins|started|starts|opened|opens|continued|ended|ends|wrapped up|wraps up|concluded|concludes|paid|pays|was on|is on)\s(?:an?|the|his|her|their)\s(?:[\p{L}\d-]{2,24}\s){0,4}?(?:visit|trip|tour|journey|stay)\s(?:to|of|in)\s(?:the\s)?/u;
const REACH = 200; // a fronted journey, the subject with its office, the verb

/** Where the journey goes that the same sentence tells behind the trigger; null if it tells none. */
const visitBehind = ({ sentence, end }: Trigger, { places }: Mentions): PlaceMention | null => {
  const match = BEHIND.exec(sentence.text.slice(end - sentence.start));
  return match === null ? null : (places.find((one) => one.start === end + match[0].length) ?? null);
};

/** Where the journey goes that opens the trigger's sentence: "During her visit to Lima, X met Y", or of that which the sentence tells behind it; null if none does. */
export const visitAround = (trigger: Trigger, mentions: Mentions): PlaceMention | null => {
  const { sentence, start, value } = trigger;
  const { places } = mentions;
  if (value.kind === "visit" || value.kind === "phone_call") return null;
  const head = sentence.text.slice(0, start - sentence.start);
  const journey = matchesOf(JOURNEY, head)[0] ?? (INCLUDED.test(head) ? matchesOf(VISIT, head)[0] : undefined);
  if (journey === undefined) return visitBehind(trigger, mentions);
  const end = sentence.start + journey.index + journey[0].length;
  const place = places.find((one) => one.start === end);
  return place !== undefined && start - place.end <= REACH ? place : null;
};
