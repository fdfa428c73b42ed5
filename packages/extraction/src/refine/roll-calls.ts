import { spanOf } from "../events/span-of.ts";
import { ATTENDED, CLAUSE_START, DEED_OF_TWO, NOT_TOGETHER } from "../events/together-words.ts";
import { statusOf } from "../events/status.ts";
import { type Row, rowsIn, sideOf } from "../mentions/row.ts";
import { countStates } from "../lexicon/territories.ts";
import type { Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { dates } from "./dates.ts";
import { frameOfPeople } from "./frame-of-people.ts";
import { mergeFrames, sharedBy } from "./merge-same.ts";
import { asParticipant, OFFICE_RANK_MAX } from "./officials.ts";
import type { Refiner } from "./refiner.ts";

const MANY = 3; // states whose officials are in one row for some reason
const CLAUSE = 100; // characters behind two names in which a verb of meeting tells of them itself
const NEAR = 4; // sentences between a meeting of many and who was there

/** Two states' officials who act together as the subject of a clause that has no verb of meeting. */
const areSubject = ({ start, end }: Row, { text, start: from }: Sentence): boolean =>
  CLAUSE_START.test(text.slice(0, start - from)) &&
  DEED_OF_TWO.test(text.slice(end - from)) &&
  !ATTENDED.test(text.slice(end - from));

const isToldByVerb = ({ start, end }: Row, { index }: Sentence, { triggers }: Draft): boolean =>
  triggers.some(
    (trigger) => trigger.sentence.index === index && trigger.start >= start && trigger.start <= end + CLAUSE,
  );

/** All of a row are officials of states, and not all of one. */
export const areOfficials = ({ members, sides }: Row): boolean =>
  countStates(sides) >= 2 &&
  members.every(
    ({ person: { country, offices, former } }) =>
      country !== null && !former && offices.some(({ rank }) => rank <= OFFICE_RANK_MAX),
  );

const OF_THEMSELVES = /^\s(?:are|were|have|had|will|would|may|might|can|could|face|won|want)\b/u;

/** "A of Peru, B of Chile and C of Bolivia are to stand for election": each for himself. */
const areTheMatter = ({ start, end }: Row, { text, start: from }: Sentence): boolean => {
  const behind = text.slice(end - from);
  return (
    CLAUSE_START.test(text.slice(0, start - from)) &&
    OF_THEMSELVES.test(behind) &&
    !DEED_OF_TWO.test(behind) &&
    !ATTENDED.test(behind)
  );
};

/** "Discussions were also held with [A, B and C]", "had meetings with counterparts, including [A, B and C]": somebody met them one by one. */
const WITH_EACH =
  /\b(?:meetings|interactions|interacted|talks|discussions|conversations|consultations|encounters|exchanges|audiences|engagements|bilaterals|met)\b[^.;]{0,90}\b(?:with|including)\s(?:the\s|his\s|her\s)?$/u;
const areMetInTurn = ({ start }: Row, { text, start: from }: Sentence): boolean =>
  WITH_EACH.test(text.slice(0, start - from));

/** Whether a row tells that its people were together. */
const areTogether = (row: Row, sentence: Sentence, draft: Draft): boolean =>
  !NOT_TOGETHER.test(sentence.text) &&
  !areMetInTurn(row, sentence) &&
  ((row.sides.size >= MANY && !areTheMatter(row, sentence)) ||
    (areOfficials(row) && !isToldByVerb(row, sentence, draft) && areSubject(row, sentence)));

/** The meeting of a row's people, with what its sentence says of it; null if that is only wished for, or told as earlier. */
export const frameOfRow = (row: Row, sentence: Sentence, draft: Draft): Frame | null => {
  const { text, start: from } = sentence;
  const deed = DEED_OF_TWO.exec(text.slice(row.end - from));
  const word = deed?.groups?.["word"];
  const at = deed === null || word === undefined ? row.start : row.end + deed[0].length - word.length;
  const quote = word ?? text.slice(row.start - from, row.end - from);
  const reading = statusOf(sentence, { start: at, end: at + quote.length }, quote);
  if (reading === null || reading.background) return null;
  const people = row.members.map(({ mention }) => asParticipant(mention.person ?? -1, mention));
  return frameOfPeople({ ...spanOf(row), sentence, ...reading }, people, draft);
};

/** "received in separate audiences A, B and C": two of them have their meetings already. */
const areTold = ({ people }: Frame, frames: readonly Frame[]): boolean =>
  sharedBy({ people }, { people: frames.flatMap((known) => known.people) }) >= 2;

/** The meeting that is told without them: of both their states, or of many states just before or behind. */
const isTheirs = (known: Frame, row: Frame): boolean => {
  if (sharedBy(known, row) === 1) return known.people.length < 2 || known.parties.length >= MANY;
  const areItsSides = row.parties.every(({ value }) => known.parties.some((party) => party.value === value));
  const isOfManyNear = known.parties.length !== 2 && Math.abs(known.first - row.first) <= NEAR;
  return (known.people.length === 0 && areItsSides) || (known.people.length < 2 && isOfManyNear);
};

const OF_MEETING: ReadonlySet<Frame["kind"]> = new Set(["meeting", "phone_call"]);

/** "[Joining] him were A, B and C", "[Participants in the call included] A, B and C" */
const WERE_THERE =
  /\b(?:[Jj]oin(?:ing|ed)|[Pp]articipa\p{Ll}+|[Aa]ttend\p{Ll}+|[Pp]resent|[Tt](?:ook|aking) part|on the (?:call|line)|at the (?:meeting|table|talks)|(?:meetings?|calls?|talks|sessions?|discussions?) (?:also )?(?:include[ds]?|involved|brought together))\b/u;

/** "The president convened a call with allies. Joining him were [A, B and C]": the call, which names nobody else itself, is theirs. */
const withOpening = (row: Frame, { text }: Sentence, { loose, people }: Draft): Frame => {
  const opened = WERE_THERE.test(text)
    ? loose.findLast(
        (frame) =>
          OF_MEETING.has(frame.kind) &&
          frame.status === row.status &&
          !frame.background &&
          frame.people.length === 1 &&
          frame.first < row.first &&
          row.first - frame.first <= NEAR,
      )
    : undefined;
  if (opened === undefined) return row;
  const own = people[opened.people[0]?.person ?? -1];
  const side = own === undefined ? null : sideOf(own);
  // "a call on Russia": what it was about.
  return mergeFrames({ ...opened, parties: opened.parties.filter(({ value }) => value === side) }, row);
};

/** "Around the table were A of Peru, B of Chile and C of Bolivia", "A of Peru and B of Chile went over the map": officials of several states in a row were together. */
export const rollCalls: Refiner = {
  name: "roll-calls",
  refine: (frames, context) => {
    const { draft } = context;
    let all = [...frames];
    for (const sentence of draft.sentences) {
      if (sentence.zone !== "body") continue;
      for (const row of rowsIn(sentence, draft)) {
        if (!areTogether(row, sentence, draft)) continue;
        const told = frameOfRow(row, sentence, draft);
        if (told === null || areTold(told, all)) continue;
        const at = all.findIndex((known) => isTheirs(known, told));
        const known = all[at];
        all =
          known === undefined
            ? [...all, ...dates.refine([withOpening(told, sentence, draft)], context)]
            : all.with(at, mergeFrames(known, told));
      }
    }
    return all;
  },
};
