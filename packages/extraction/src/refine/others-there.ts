import { isBench } from "../mentions/link-people.ts";
import type { Attendance, Fact, Frame, Person, PersonMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { asOfficial, asParticipant } from "./officials.ts";
import type { Refiner } from "./refiner.ts";

const SIDES_OF_MANY = 3;
const REACH = 3; // sentences from the talks to whoever mediates

/** Of more than two: whoever else is named was there as well. */
const isOfMany = ({ kind, parties }: Frame): boolean =>
  kind === "summit" ||
  kind === "conference" ||
  parties.length >= SIDES_OF_MANY ||
  (kind !== "bilateral_meeting" && parties.some(({ value }) => value.length > 2));

const MEDIATES =
  /\b(?:mediat\p{L}*|broker\p{L}*|facilitat\p{L}*|hosted|hosting|hosts|go-between|shuttl\p{L}*|good offices|guarantor|presided|chair(?:ed|ing|s)?)\b/iu;
const BETWEEN: ReadonlySet<Frame["kind"]> = new Set(["bilateral_meeting", "negotiation_round"]);

interface Other {
  readonly person: number;
  readonly known: Person;
  readonly mention: PersonMention;
  /** Where he is named. */
  readonly sentences: readonly Sentence[];
}

/** Officials of neither side, or of an organisation, of whom no other meeting is told, with where the text first names them. */
const othersIn = (frame: Frame, frames: readonly Frame[], { sentences, mentions, people }: Draft): readonly Other[] =>
  people.flatMap((known, person) => {
    const side = known.country?.party ?? known.organisation;
    const isOfSide = known.country !== null && frame.parties.some(({ value }) => value === side);
    if (
      side === null ||
      isOfSide ||
      known.name === null ||
      known.former ||
      known.offices.length === 0 ||
      isBench(known)
    )
      return [];
    if (frames.some((other) => other.people.some((one) => one.person === person))) return [];
    const named = sentences.filter(
      ({ index, zone }) => zone !== "furniture" && mentions[index]?.people.some((one) => one.person === person),
    );
    const mention = named.flatMap(({ index }) => mentions[index]?.people ?? []).find((one) => one.person === person);
    return mention === undefined ? [] : [{ person, known, mention, sentences: named }];
  });

const withOthers = (frame: Frame, others: readonly Other[]): Frame => {
  const isOfStates = frame.kind !== "negotiation_round" && frame.kind !== "signing";
  const parties = new Map<string, Fact<string>>();
  for (const { person, known, mention } of others)
    if (isOfStates && known.country !== null && known.country.party.length === 2)
      parties.set(known.country.party, asOfficial(person, mention, known.country).party);
  return {
    ...frame,
    people: [...frame.people, ...others.map(({ person, mention }) => asParticipant(person, mention))],
    parties: [...frame.parties, ...parties.values()],
  };
};

/** "Qatar's X mediated", "at the residence of Y, who hosted the talks": told near the talks of two as whoever brought them together. */
const isMediator = ({ sentences }: Other, { triggers }: Frame): boolean =>
  sentences.some(({ text }) => MEDIATES.test(text)) &&
  sentences.some(({ index }) => triggers.some(({ sentence }) => Math.abs(sentence.index - index) <= REACH));

const MEDIATED = /\b(?:mediat\p{L}*|broker\p{L}*|facilitat\p{L}*|go-between|shuttl\p{L}*|good offices)\b/iu;

/** As mediator where the text says so; who hosted or chaired was there. */
const asMediator = ({ person, mention, sentences }: Other): Attendance => {
  const [word] = sentences.flatMap(({ text, start }) => {
    const match = MEDIATED.exec(text);
    return match === null ? [] : [{ start: start + match.index, end: start + match.index + match[0].length }];
  });
  const there = asParticipant(person, mention);
  return word === undefined ? there : { ...there, role: "mediator", roleSpan: word, roleRule: "role.stated" };
};

/**
 * "The ministers of four states met. ... Kenya's Y said": officials of other states in a text that tells of one meeting of many were there (right in
 * 46 of 54), and so was whoever is told to mediate between two.
 */
export const othersThere: Refiner = {
  name: "others-there",
  refine: (frames, { draft }) =>
    frames.map((frame) => {
      // Who announces a summit need not go there.
      if (frame.status !== "held" || frame.kind === "visit" || frame.kind === "phone_call") return frame;
      const isOnlyHeld = frames.every((other) => other === frame || other.status !== "held");
      if (isOfMany(frame)) return isOnlyHeld ? withOthers(frame, othersIn(frame, frames, draft)) : frame;
      const isOnly = frames.every((other) => other === frame || other.status !== frame.status);
      if (!isOnly || !BETWEEN.has(frame.kind)) return frame;
      const mediators = othersIn(frame, frames, draft).filter((other) => isMediator(other, frame));
      return mediators.length === 0 ? frame : { ...frame, people: [...frame.people, ...mediators.map(asMediator)] };
    }),
};
