import type { Frame, Trigger } from "../model.ts";
import {
  manyBefore,
  namedBefore,
  type Read,
  pairBefore,
  statesBefore,
  statesInFront,
  strangersBefore,
  subjectBefore,
  twoJustNamed,
} from "./before.ts";
import { holdersBefore } from "./holders-before.ts";
import type { Memory } from "./memory.ts";
import { pairBehind } from "./pair-behind.ts";
import { announcerBefore, tellsWhereSaid } from "./said-there.ts";
import { ALSO } from "./stay-of.ts";

/** Whom "they", "the two countries" and "he" mean in a sentence. */
export const remember = (memory: Memory, trigger: Trigger, context: Read): void => {
  const { sentence, start } = trigger;
  const { mentions, people, sentences } = context;
  const { index } = sentence;
  memory.near = twoJustNamed(trigger, context);
  memory.inFront = statesInFront(mentions[index], sentence, start);
  memory.pair = pairBefore(index, mentions, people) ?? memory.pair;
  if (memory.pair.length === 0 && memory.frame === null) memory.pair = pairBehind(trigger, context);
  // "X objected to China's actions toward Taiwan in talks with Y. They met": X and Y, whosever they are, not the two states.
  memory.states = strangersBefore(index, mentions, people)
    ? []
    : (statesBefore(index, mentions, sentences) ?? memory.states);
  memory.those = manyBefore(index, mentions, sentences) ?? memory.those;
  memory.holders = holdersBefore(trigger, mentions, sentences);
  memory.named = namedBefore(index, mentions);
  const subject = subjectBefore(index, mentions, sentences);
  if (subject !== null && subject.at > memory.personAt) {
    memory.person = subject.person;
    memory.other = null;
    memory.personAt = subject.at;
  }
  const speaker = tellsWhereSaid(sentence.text.slice(0, start - sentence.start))
    ? announcerBefore(sentence, context)
    : null;
  if (speaker !== null) {
    memory.person = speaker;
    memory.other = null;
    memory.personAt = index - 1;
    memory.announcer = { person: speaker, at: index };
  }
  // "X's next stop is Kampala, where he will meet Y": he is X.
  const [first] = mentions[index]?.people ?? [];
  if (first?.person != null && first.end <= start && OWNS.test(sentence.text.slice(first.end - sentence.start))) {
    memory.person = first.person;
    memory.other = null;
  }
};

const OWNS = /^['’]s?\s(?:next|first|last|final|second|third)\s(?:stop|destination|leg)\b/u;

/** What is known before the first sentence. */
export const begin = ({ speaker, home }: Pick<Memory, "speaker" | "home">): Memory => ({
  frame: null,
  met: null,
  many: null,
  series: null,
  person: null,
  other: null,
  named: [],
  personAt: -1,
  leader: null,
  announcer: null,
  pair: [],
  near: [],
  states: [],
  inFront: null,
  those: [],
  holders: [],
  speaker,
  home,
});

/** Of an organisation's members, or of more than two states. */
const isOfSeveral = ({ parties }: Frame): boolean =>
  parties.length > 2 || parties.some(({ value }) => value.length > 2);

/** "Earlier in the day she held talks with Y", behind what she did in Lima with others of his state: still there. */
const isOfSameStay = (told: Frame, frame: Frame): boolean =>
  told.place === null &&
  told.kind !== "phone_call" &&
  told.people.some(({ person }) => frame.people.some((known) => known.person === person)) &&
  told.parties.every(({ value }) => frame.parties.some((party) => party.value === value)) &&
  told.triggers.every(({ sentence }) => ALSO.test(sentence.text));

/** Who received whom is told once. */
const withRoles = ({ people }: Frame, before: Frame): Frame["people"] =>
  people.map((one) => {
    const known = before.people.find(({ person }) => person === one.person);
    return one.role === "participant" && known !== undefined ? { ...one, role: known.role } : one;
  });

const MET: ReadonlySet<string> = new Set(["event.met-with", "event.held-talks", "event.received"]);
/** "The ministers also met X of Canada": "the ministers" are still those who have met, without their guest. */
const isOfGuest = (told: Frame, frame: Frame): boolean =>
  isOfSeveral(frame) &&
  told.parties.length === frame.parties.length + 1 &&
  told.triggers.every(({ rule }) => MET.has(rule)) &&
  frame.parties.every(({ value }) => told.parties.some((party) => party.value === value));

/** "X is attending the forum", "X met Y of Peru. She also met Z of Oman": whose meetings the text goes on to tell. */
const seriesOf = (told: Frame, before: Frame | null): number | null => {
  const [one, ...others] = told.people.filter(
    ({ person }) => LARGER.has(told.kind) || before?.people.some((known) => known.person === person) === true,
  );
  if (one === undefined || others.length > 0 || told.background) return null;
  const isOfOthers = told.parties.some(({ value }) => before?.parties.every((party) => party.value !== value) === true);
  return LARGER.has(told.kind) || isOfOthers ? one.person : null;
};
const LARGER: ReadonlySet<Frame["kind"]> = new Set(["conference", "summit"]);

/** The meeting told last is what later sentences mean; "The parties discussed fish", "After the meeting they signed a pact" is of it. */
export const keep = (memory: Memory, told: Frame): void => {
  const { frame } = memory;
  if (frame !== null && isOfGuest(told, frame)) return;
  // "The parties discussed fish", "They signed a pact": what was said and done where they met.
  const isContent =
    told.place === null &&
    told.triggers.every(
      ({ rule, quote }) =>
        rule === "event.discussed-together" ||
        rule === "event.signed" ||
        (rule === "event.at-meeting" && /^(?:After|Following|During|In) the (?:meeting|talks)$/.test(quote)),
    ) &&
    told.people.every(({ person }) => frame?.people.some((known) => known.person === person));
  memory.series = seriesOf(told, frame) ?? memory.series;
  const isThere = isContent || (frame !== null && isOfSameStay(told, frame));
  memory.frame = isThere && frame !== null ? { ...told, place: frame.place, people: withRoles(told, frame) } : told;
  if (told.kind !== "visit" && told.people.length > 1) memory.met = told;
  if (isOfSeveral(told)) memory.many = told;
};
