import { uniqueParties } from "../events/cast.ts";
import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import { opensWithBareOffice } from "../mentions/of-nobody-named.ts";
import type { Frame, Trigger } from "../model.ts";
import type { Draft } from "../pass.ts";
import { openingOf } from "../sentences/opening.ts";
import { dates } from "./dates.ts";
import { isDenied } from "./denials.ts";
import { mergePeople } from "./merge-same.ts";
import { isOfOthers } from "../events/of-others.ts";
import { isOfSeveral } from "./of-several.ts";
import { type Official, officialsIn } from "./officials.ts";
import { looseRoles } from "./loose-roles.ts";
import type { Refiner, RefineContext } from "./refiner.ts";
import { isOfTowns } from "./sides.ts";
import { namedSides } from "./sides.ts";
import { isStale } from "./told-when.ts";
import { isWorthTelling } from "./worth-telling.ts";

const HEAD_SENTENCES = 8; // headline, lead and the paragraphs that introduce who met
const PEOPLE_PER_SIDE_MAX = 2; // more of one state are its bench

const sidesOf = (officials: readonly Official[]): string[] => [...new Set(officials.map(({ party }) => party.value))];

/** The frame with the officials of the head on its sides; null if they are not of two states, or the frame speaks of others. */
const complete = (frame: Frame, officials: readonly Official[], draft: Draft): Frame | null => {
  const states = sidesOf(officials);
  const own = frame.parties.map(({ value }) => value).filter((party) => !FORUM_PARTIES.has(party));
  if (
    states.length < 2 ||
    states.length > SIDES_MAX ||
    isOfSeveral(frame, states.length, draft) ||
    !own.every((party) => states.includes(party))
  )
    return null;
  // "She briefed President X": of her own state, if the text does not say whose he is.
  const isTold = frame.triggers.some(({ rule }) => rule === "event.told-official");
  if (
    !frame.people.every(
      ({ person }) => isAmong(person, officials) || (!isTold && draft.people[person]?.country == null),
    )
  )
    return null;
  const kept = states.flatMap((state) =>
    officials.filter(({ party }) => party.value === state).slice(0, PEOPLE_PER_SIDE_MAX),
  );
  return {
    ...frame,
    people: mergePeople(
      frame.people,
      kept.map(({ attendance }) => attendance),
    ),
    parties: uniqueParties([...frame.parties, ...kept.map(({ party }) => party)]),
  };
};

const SIDES_MAX = 4; // officials of more states than that are a report on something else

const isAmong = (person: number, officials: readonly Official[]): boolean =>
  officials.some(({ attendance }) => attendance.person === person);

/** What somebody may do alone: "reviewed a book", "unveiled a plan". */
const ALONE =
  /^(?:reviewed|considered|examined|addressed|assessed|tackled|weighed|mulled|evaluated|analy|apprais|touched|dwelt|focus|looked|inspected|toured|unveiled|launched|inaugurated|opened|sealed|explored|took up|decided|finali|issued|endorsed|adopted|failed|patched|buried|ended|resolved|agreed)/;

const TOGETHER = /\b(?:together|jointly|alongside|two|both|they|sides|parties|countries)\b/i;
const isDoneAlone = ({ quote, sentence }: Trigger): boolean => ALONE.test(quote) && !TOGETHER.test(sentence.text);

/** "They spent an hour", "She told her host", "Glad to have met Minister X": of somebody else as well; not "She saw the farmers". */
const OF_TWO =
  /\b(?:together|alongside|they|two|both|pair|duo|sides|each other|one another|counterpart|colleague|opposite number|host|guest|visitor|him|them)\b|\bher(?=[.,;:]|\s(?:in|on|at|for|to|that|over|by|when)\b)/i;
const isOfTwo = ({ sentence: { text, index }, value, end }: Trigger, { mentions, people }: Draft): boolean =>
  OF_TWO.test(text) ||
  (value.shape === "active" &&
    (mentions[index]?.people ?? []).some(({ start, person }) => person !== null && start > end)) ||
  new Set((mentions[index]?.people ?? []).flatMap(({ person }) => people[person ?? -1]?.country?.party ?? [])).size > 1;

/** "X talked about President Y", "X discussed Peru's president": of whom somebody speaks is not with him. */
const OF_WHOM = /^\s(?:the\s)?(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?['’]s?\s)?$/u;
const isOfPerson = ({ rule, sentence, end }: Trigger, { mentions }: Draft): boolean =>
  rule === "event.discussed-together" &&
  (mentions[sentence.index]?.people ?? []).some(
    ({ start }) => start > end && OF_WHOM.test(sentence.text.slice(end - sentence.start, start - sentence.start)),
  );

/** "The Minister had a call with X. He also met Y": whose the meetings are, the text does not say; X and Y did not meet. */
const isOfUnnamed = ({ sentence: { index, text } }: Trigger, { sentences, mentions }: Draft): boolean =>
  [index, ...(/^(?:He|She)\s/.test(text) ? [index - 1] : [])].some((at) =>
    opensWithBareOffice(mentions[at]?.people, sentences[at]),
  );

/** "attended", "hosted" and "visited" without their body or destination may be about anything. */
const tellsOfMeeting = ({ triggers, mechanism, place, people }: Frame, draft: Draft): boolean =>
  !triggers.some((trigger) => isOfOthers(trigger) || isOfPerson(trigger, draft) || isOfUnnamed(trigger, draft)) &&
  (people.length !== 1 || mechanism !== null || triggers.some((trigger) => isOfTwo(trigger, draft))) &&
  triggers.every(({ sentence, start }) => !OF_SEVERAL.test(sentence.text.slice(0, start - sentence.start))) &&
  // "The fish was weighed, sealed and sold", "X unveiled a plan": without two it may be said of anything, and of one alone.
  (people.length > 1 ||
    (people.length > 0 && (mechanism !== null || triggers.every((trigger) => !isDoneAlone(trigger)))) ||
    triggers.every(({ rule }) => rule !== "event.discussed-together")) &&
  triggers.every(({ rule, value }) =>
    value.kind === "committee_session"
      ? mechanism !== null
      : value.kind === "visit"
        ? place !== null
        : rule !== "event.signed",
  );

/** "will hold a number of bilateral meetings with her counterparts": with each of them apart. */
const OF_SEVERAL = /\b(?:number|series|string|slew|host) of\s(?:[\p{L}-]{4,24}\s){0,3}$/u;

const isFirm = ({ status, background }: Frame): boolean => !background && status !== "possible" && status !== "denied";

/**
 * "The two spent an hour on the tariff": in a text in which no clause tells of a meeting with both its sides, one that tells of it
 * without them has the officials of two states whom the head of the text names.
 */
export const fromHead: Refiner = {
  name: "from-head",
  refine: (frames, context: RefineContext) => {
    const { draft } = context;
    // "X opened a bridge on Thursday. On Wednesday he had received Y": told as earlier, and with both its sides.
    if (frames.some((frame) => isFirm(frame) || (frame.status === "held" && namedSides(frame, context) >= 2)))
      return [...frames];
    const officials = officialsIn(openingOf(draft.sentences, HEAD_SENTENCES), draft, { stated: true });
    const candidates = draft.loose
      .filter((frame) => isFirm(frame) && tellsOfMeeting(frame, draft))
      .map((frame) => complete(frame, officials, draft))
      .filter((frame) => frame !== null);
    // Told in passing, but by name on both sides, and nothing else is told.
    const passing = draft.frames.filter(
      (frame) =>
        isFirm(frame) && namedSides(frame, context) >= 2 && !isOfTowns(frame, context) && !isDenied(frame, frames),
    );
    const [best] = [
      ...dates.refine(passing, context).filter((frame) => isFirm(frame) && !isStale(frame, context)),
      ...dates.refine(candidates, context).filter((frame) => isFirm(frame) && isWorthTelling(frame, [], context)),
    ].toSorted((a, b) => Number(b.date !== null) - Number(a.date !== null) || a.first - b.first);
    return best === undefined ? [...frames] : [...frames, ...looseRoles.refine([best], context)];
  },
};
