import type { Frame, Person } from "../model.ts";
import { groupOf } from "./groups.ts";
import type { Refiner } from "./refiner.ts";
import { toldBeside, whenAndWhere } from "./told-beside.ts";

const SESSION = String.raw`(?:[\p{L}\d+-]{2,24}\s){0,2}(?:meetings?|talks|summit|negotiations|session|plenary|gathering|conference|dialogue|trilateral|quadrilateral|two-plus-two|2\+2)\b`;
/** "Ahead of the three-way session, ...", "... before the trilateral" */
const BESIDE_SESSION = new RegExp(
  String.raw`(?:^|\s)(?:[Aa]head of|[Bb]efore|[Pp]rior to|[Ff]ollowing|[Aa]fter|[Aa]longside|[Oo]n the (?:sidelines|margins|fringes) of)\s(?:(?:the|this|that|their)\s${SESSION}|it(?=,))`,
  "u",
);
/** "X and Y also met", "had a separate meeting", "In the evening the two dined together" */
const BESIDE =
  /\b(?:also|separate(?:ly)?|alone|on their own|one-on-one|as well|bilateral(?:ly)?|t[eê]te-[aà]-t[eê]te)\b|^(?:In the (?:morning|afternoon|evening)|Earlier|Later|Afterwards|That (?:morning|afternoon|evening)|Over (?:breakfast|lunch|dinner))\b/iu;
const SIDES_OF_MANY = 3;
const PEOPLE_OF_TWO_SIDES = 4; // two ministers of each

const isAmong = (two: Frame, many: Frame): boolean =>
  two.people.every(({ person }) => many.people.some((known) => known.person === person));

/** Their superiors were there as well, or others of their rank: what the two heads do alone is of the meeting that they head. */
const areNoHeads = (two: Frame, many: Frame, people: readonly Person[]): boolean => {
  const rankOf = (person: number): number => people[person]?.offices[0]?.rank ?? Number.POSITIVE_INFINITY;
  const heads = Math.min(...two.people.map(({ person }) => rankOf(person)));
  const others = many.people.filter(({ person }) => !two.people.some((own) => own.person === person));
  return others.filter(({ person }) => rankOf(person) <= heads).length >= 2;
};

const OPENS =
  /^(?:Ahead of|Before|Prior to|Following|After|Alongside)\s(?:the|this|that|their)\s(?:[\p{L}\d+-]{2,24}\s){0,2}$/u;
/** "Before the trilateral, X met Y": the body named is that of the other meeting. */
const isTheOther = ({ mechanism, triggers }: Frame): boolean =>
  mechanism !== null &&
  triggers.every(({ sentence: { text, start } }) => OPENS.test(text.slice(0, mechanism.nameSpan.start - start)));

/** "The three ministers met. Before the trilateral, X and Y held talks", "X also met separately with Y": two of those who met, for themselves. */
export const isOfTwoBeside = (many: Frame, two: Frame, people: readonly Person[]): boolean => {
  const isOfTwo = two.people.length === 2 || (two.people.length === 1 && two.parties.length === 2);
  if (!isOfTwo || (two.mechanism !== null && !isTheOther(two))) return false;
  if (two.parties.length > 2 || many.people.length < 3) return false;
  if (many.first >= two.first || groupOf(two) !== "meeting" || !isAmong(two, many)) return false;
  const texts = two.triggers.map(({ sentence }) => sentence.text);
  if (!two.triggers.every(({ sentence }) => sentence.zone === "body")) return false;
  if (many.parties.length >= SIDES_OF_MANY)
    return texts.every((text) => BESIDE_SESSION.test(text) || BESIDE.test(text));
  return (
    many.people.length >= PEOPLE_OF_TWO_SIDES &&
    texts.every((text) => BESIDE_SESSION.test(text)) &&
    areNoHeads(two, many, people)
  );
};

/** "X had a word with his Turkmen host": the one of that state who was there. */
const withOther = (two: Frame, many: Frame, people: readonly Person[]): Frame["people"] => {
  if (two.people.length !== 1) return two.people;
  const own = people[two.people[0]?.person ?? -1]?.country?.party;
  const other = two.parties.find(({ value }) => value !== own)?.value;
  const theirs = many.people.filter(({ person }) => people[person]?.country?.party === other);
  return theirs.length === 1 ? [...two.people, ...theirs] : two.people;
};

/** The meeting of two that is told beside one of many is of its day and in its town, if it has none of its own. */
export const besideMany: Refiner = {
  name: "beside-many",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      const many = toldBeside(frame, frames, (other) => isOfTwoBeside(other, frame, draft.people));
      return many === undefined
        ? frame
        : {
            ...frame,
            ...whenAndWhere(frame, many),
            mechanism: null,
            people: withOther(frame, many, draft.people),
          };
    }),
};
