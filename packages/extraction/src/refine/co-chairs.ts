import { listingsIn } from "../events/attendance-list.ts";
import type { Mentions, PersonMention, Sentence } from "../model.ts";

const GAP_MAX = 90; // the offices between two names
const ITEM = /^,?\s(?:and\s)?(?:\p{Lu}[\p{L}'.-]*|\s|\bof\b|\bfor\b|\bthe\b|\band\b|\bhis\b|\bher\b|'s)*$/u;

/** The people of a list that begins with `people[at]`: "Radek Wolski and Hakan Demir", "A, B and C"; what a comma alone joins is none. */
export const listFrom = ({ text, start }: Sentence, people: readonly PersonMention[], at: number): PersonMention[] => {
  let last = at;
  for (let k = at + 1; k < people.length; k++) {
    const gap = text.slice((people[k - 1]?.end ?? 0) - start, (people[k]?.start ?? 0) - start);
    if (gap.length > GAP_MAX || !ITEM.test(gap)) break;
    if (/\band\b/.test(gap)) last = k;
  }
  return people.slice(at, last + 1);
};

/** "with X and Y as co-chairs", "with X and Y in the chair", "X and his colleague Y, who chaired it together": behind the names of two. */
const CHAIRING_TWO =
  /(?:\bas|\b(?:acted|acting|served|serving) as|\bwere|\bare)\s(?:the\s)?co-?chair(?:s|men|persons|people)?\b|,\s(?:the\s)?(?:joint\s|co-?)chair(?:s|men|persons|people)\sof\b|,\swho\s(?:will\s|are to\s)?(?:co-?chair(?:ed)?\b|jointly\schair(?:ed)?\b|chair(?:ed)?\s[^.;,]{1,30}\s(?:together|jointly)\b)|,?\s(?:both\s|jointly\s|together\s)?in\sthe\schair\b/u;
/** "the two chairmen, X and Y", "co-presided by X and Y": before the first of them. */
const LIST_OF_CHAIRS =
  /\b(?:(?:co-?|(?:two|both)\s(?:co-?)?)chair(?:s|men|persons|people)\b[^.;]{0,40}?(?:,|\sare|\swere)|co-?presided(?:\sover)?\sby|jointly\s(?:presided(?:\sover)?|headed|led)\sby|(?:chaired|presided over|headed)\sjointly\sby)\s(?:the\s)?(?:(?:\p{Lu}\p{L}{1,16}|of|for|the)\s){0,8}$/u;
/** "which sat in Lima under Deputy Minister X and the Norwegian Vice Minister Y" */
const SAT_UNDER =
  /\b(?:sat|met|convened|gathered|held|opened|took place)\b[^.;]{0,70}\bunder\s(?:the\s)?(?:(?:\p{Lu}\p{L}{1,16}|of|for|the)\s){1,8}$/u;
/** "X chaired on the Romanian side and Y on the Kuwaiti side" */
const CHAIR_OF_SIDE = /^\s(?:(?:co-?)?chair(?:ed|s)|presided)\s(?:on|for)\sthe\s\p{Lu}/u;
const OF_SIDE = /^\son\sthe\s\p{Lu}\p{L}{1,16}(?:\sside)?(?=[.,;]|\sside)/u;

/** Who chaired together, each for a side. */
export const coChairs = (sentence: Sentence, mentions: Mentions): readonly PersonMention[] => {
  const { text, start } = sentence;
  const { people } = mentions;
  const two = CHAIRING_TWO.exec(text);
  if (two !== null) {
    const [one, other] = people.filter(({ end }) => end <= start + two.index).slice(-2);
    // "received Y, who will co-chair the session", "met Y, with Z in the chair": not with X.
    const isOfLast = /^,\swho\b(?!.*\b(?:together|jointly)\b)|\bin\sthe\schair$/.test(two[0]);
    const areTwo =
      one !== undefined &&
      other !== undefined &&
      (!isOfLast || /\band\b/.test(text.slice(one.end - start, other.start - start)));
    return areTwo ? [one, other] : [];
  }
  const behind = ({ name, end }: PersonMention): string => text.slice((name?.end ?? end) - start).slice(0, GAP_MAX);
  const ofSide = people.findIndex((mention) => CHAIR_OF_SIDE.test(behind(mention)));
  if (ofSide >= 0)
    return people.filter((mention, at) => at === ofSide || (at > ofSide && OF_SIDE.test(behind(mention))));
  const listed = listingsIn(sentence, mentions).find(({ form }) => form === "chaired");
  if (listed !== undefined) return listed.listed.map(({ mention }) => mention);
  // "co-chairs for the council, Secretary X" may have been read as one office
  const first = people.findIndex(({ name, start: from }) =>
    LIST_OF_CHAIRS.test(text.slice(0, (name?.start ?? from) - start)),
  );
  if (first >= 0) return listFrom(sentence, people, first);
  const under = people.findIndex(({ name, start: from }) =>
    SAT_UNDER.test(text.slice(0, (name?.start ?? from) - start)),
  );
  const both = under < 0 ? [] : listFrom(sentence, people, under);
  return both.length === 2 ? both : [];
};
