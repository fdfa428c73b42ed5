import { uniqueParties } from "../events/cast.ts";
import type { Attendance, Frame, Mentions, PersonMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { coChairs, listFrom } from "./co-chairs.ts";
import { mergePeople } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";
import { ROLE_WORDS } from "../lexicon/role-words.ts";
import { groupOf } from "./groups.ts";
import { namesAgree } from "./names-agree.ts";

const WINDOW = 150; // characters on either side of a name in which the words may stand
const REACH = 3; // sentences between the telling of a meeting and "it was chaired by X"

interface Stated {
  readonly attendance: Attendance;
  readonly takesPart: boolean;
}

const attend = (
  mention: PersonMention,
  person: number,
  role: Attendance["role"],
  span: Attendance["roleSpan"],
): Attendance => ({
  person,
  mention: { start: mention.start, end: mention.end },
  role,
  roleSpan: span,
  roleRule: "role.stated",
});

/** Roles that the words beside names give in a sentence. */
const statedIn = (sentence: Sentence, mentions: Mentions): Stated[] => {
  const { text, start } = sentence;
  const { people } = mentions;
  const words = ROLE_WORDS.filter(({ needs }) => needs.test(text));
  const found: Stated[] = [];
  for (const [at, mention] of people.entries()) {
    if (mention.person === null || mention.plural) continue;
    // "visiting" and the country's adjective may have been read with the office
    const core = Math.min(mention.name?.start ?? mention.end, ...mention.offices.map((office) => office.start));
    const left = text.slice(Math.max(0, core - start - WINDOW), core - start);
    // "X, the current chair of the bloc,": the words may have been read as another office.
    const ends = [mention.end, mention.name?.end ?? mention.end];
    for (const { role, side, pattern, takesPart, list } of words) {
      const end = ends.find((one) => pattern.test(text.slice(one - start, one - start + WINDOW))) ?? mention.end;
      const match = pattern.exec(side === "before" ? left : text.slice(end - start, end - start + WINDOW));
      if (match === null) continue;
      const from = side === "before" ? core - left.length + match.index : end;
      const span = { start: from, end: from + match[0].trimEnd().length };
      for (const one of list ? listFrom(sentence, people, at) : [mention])
        if (one.person !== null) found.push({ attendance: attend(one, one.person, role, span), takesPart });
      break;
    }
  }
  if (/chair|presid|jointly|(?:led|headed) by|\bunder\s(?:the\s)?\p{Lu}/u.test(text))
    for (const mention of coChairs(sentence, mentions))
      if (mention.person !== null)
        found.push({
          attendance: attend(mention, mention.person, "co-chair", { start: mention.start, end: mention.end }),
          takesPart: true,
        });
  return found;
};

const isNear = ({ first, triggers }: Frame, { index }: Sentence): boolean =>
  (index > first && index - first <= REACH) || triggers.some(({ sentence }) => sentence.index === index);

/** The meeting that a sentence speaks of: the one it tells, else the one told just before it. */
const frameOf = (frames: readonly Frame[], { index }: Sentence, person: number): Frame | null => {
  const telling = frames.filter(({ triggers }) => triggers.some(({ sentence }) => sentence.index === index));
  const near = frames.filter(
    (frame) => groupOf(frame) !== "call" && !frame.background && index > frame.first && index - frame.first <= REACH,
  );
  const candidates = telling.length > 0 ? telling : near.toSorted((a, b) => b.first - a.first);
  return candidates.find((frame) => frame.people.some((known) => known.person === person)) ?? candidates[0] ?? null;
};

const isWithMovement = ({ parties }: Frame): boolean =>
  parties.length === 2 &&
  parties.some(({ value }) => value.length > 2) &&
  parties.some(({ value }) => value.length === 2);

const isOfTwoStates = ({ kind, parties }: Frame): boolean =>
  !/^(?:conference|summit|multilateral_meeting)$/.test(kind) &&
  parties.length === 2 &&
  parties.every(({ value }) => value.length === 2);

const withRole = (frame: Frame, { attendance, takesPart }: Stated, draft: Draft): Frame => {
  const isKnown = frame.people.some(({ person }) => person === attendance.person);
  const known = draft.people[attendance.person];
  // At a signing one signs or looks on, whoever's guest one is.
  if (frame.kind === "signing" && (attendance.role === "host" || attendance.role === "guest")) return frame;
  if (
    known === undefined ||
    (!isKnown && (!takesPart || known.former || (known.offices.length === 0 && known.country === null)))
  )
    return frame;
  // "received" may have been read the other way round: who is said to be the host is no guest.
  const people = frame.people.map((one) =>
    one.person === attendance.person && one.role === "guest" && attendance.role !== "guest"
      ? { ...one, role: "participant" as const }
      : one,
  );
  const { country } = known;
  // Who chairs a government's talks with a movement acts for neither.
  const isBetween = attendance.role === "chair" && frame.mechanism === null && isWithMovement(frame);
  // "Kenya and Togo ... The talks were hosted by Norwegian Minister X": no side of a meeting of two.
  const isHostOfTwo = (attendance.role === "host" || attendance.role === "chair") && isOfTwoStates(frame);
  const isSide = attendance.role !== "mediator" && !isBetween && !isHostOfTwo && country !== null && !isKnown;
  return {
    ...frame,
    people: mergePeople(people, [attendance]),
    parties: isSide
      ? uniqueParties([
          ...frame.parties,
          {
            value: country.party,
            start: country.start,
            end: country.end,
            rule: "party.of-person",
            certainty: country.certainty,
          },
        ])
      : frame.parties,
  };
};

/** A mediator's state is no side, unless somebody else acts for it. */
const withoutMediators = (frame: Frame, draft: Draft): Frame => {
  const stateOf = ({ person }: Attendance): string | null => {
    const known = draft.people[person];
    return known?.country?.party ?? known?.organisation ?? null;
  };
  const mediating = new Set(frame.people.filter(({ role }) => role === "mediator").map(stateOf));
  if (mediating.size === 0) return frame;
  const acting = new Set(frame.people.filter(({ role }) => role !== "mediator").map(stateOf));
  const parties = frame.parties.filter(({ value }) => !mediating.has(value) || acting.has(value));
  return parties.length >= 2 ? { ...frame, parties } : frame;
};

const CO_CHAIR = /^co-?chair/i;

/** Who chairs the session for each of its two states, told one by one; whom the text calls a co-chair of the body. */
const withCoChairs = (frame: Frame, { people }: Draft): Frame => {
  if (frame.mechanism === null || frame.parties.length !== 2) return frame;
  const chairs = frame.people.filter(({ role }) => role === "chair");
  const isShared = new Set(chairs.map(({ person }) => people[person]?.country?.party)).size === 2;
  const called = frame.people.flatMap(
    ({ person }) => people[person]?.offices.filter(({ text }) => CO_CHAIR.test(text)) ?? [],
  );
  // "the co-chairs, Minister X and Minister Y": the word is read with the first.
  const areAll = frame.people.length === 2 && called.some(({ text }) => /^co-?chair(?:s|men|persons)\b/i.test(text));
  return {
    ...frame,
    people: frame.people.map((one) => {
      const isCalled = areAll || people[one.person]?.offices.some(({ text }) => CO_CHAIR.test(text)) === true;
      return (isShared && one.role === "chair") || (isCalled && one.role !== "chair")
        ? { ...one, role: "co-chair" as const }
        : one;
    }),
  };
};

/** "At the Lyon Summit hosted by President X, they also agreed": a gathering that bears another name. */
const isOfAnother = ({ mechanism, triggers }: Frame, { index }: Sentence, { mechanisms }: Mentions): boolean =>
  mechanism !== null &&
  mechanisms.length > 0 &&
  !triggers.some(({ sentence }) => sentence.index === index) &&
  mechanisms.every(({ name, kind }) => kind === mechanism.kind && !namesAgree(name, mechanism.name));

/** "chaired by X", "his host, Y", "mediated by Z": what the words beside a name say that the person was in the meeting. */
export const statedRoles: Refiner = {
  name: "stated-roles",
  refine: (frames, { draft }) => {
    const all = [...frames];
    for (const sentence of draft.sentences) {
      const mentions = draft.mentions[sentence.index];
      if (
        mentions === undefined ||
        mentions.people.length === 0 ||
        sentence.zone === "furniture" ||
        !frames.some((frame) => isNear(frame, sentence))
      )
        continue;
      for (const stated of statedIn(sentence, mentions)) {
        const frame = frameOf(all, sentence, stated.attendance.person);
        if (frame !== null && !isOfAnother(frame, sentence, mentions))
          all[all.indexOf(frame)] = withRole(frame, stated, draft);
      }
    }
    return all.map((frame) => withCoChairs(withoutMediators(frame, draft), draft));
  },
};
