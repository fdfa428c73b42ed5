import { uniqueParties } from "../events/cast.ts";
import { type Unit, unitsOf } from "../events/units.ts";
import { FORUM_PARTIES } from "../lexicon/organisations.ts";
import { pageOfRemarks } from "../events/page-of-remarks.ts";
import { letterheadOf, TOWN_REACH } from "../mentions/letterhead.ts";
import { isBench } from "../mentions/link-people.ts";
import type { Attendance, Fact, Frame, Mentions, PartyMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { mergePeople } from "./merge-same.ts";
import { asOfficial } from "./officials.ts";

const OFFICIALS_REACH = 2; // sentences
const OFFICIALS_MIN = 2;

/** The sides of a meeting, forums of many left out. */
export const sidesOf = (parties: Frame["parties"]): Set<string> =>
  new Set(parties.map(({ value }) => value).filter((party) => !FORUM_PARTIES.has(party)));

/** "Ministers of Ethiopia, Kenya and South Sudan were expected to adopt it": whose they are, told with the meeting or just after. */
export const withDelegates = (
  frame: Frame,
  { sentences, mentions }: Draft,
  isOfOther: (sentence: number) => boolean,
): Frame | null => {
  const near = sentences
    .slice(frame.first, frame.first + OFFICIALS_REACH + 1)
    .filter(({ zone, index }) => zone === "body" && !isOfOther(index));
  for (const sentence of near) {
    const here = mentions[sentence.index];
    const unit = here === undefined ? undefined : unitsOf(sentence, here).find(isDelegates);
    const told = unit?.parties ?? (here === undefined ? [] : withHeadsBehind(sentence, here));
    if (told.length === 0) continue;
    const sides = told.map(
      ({ party, start, end }): Fact<string> => ({
        value: party,
        start,
        end,
        rule: "party.of-person",
        certainty: "stated",
      }),
    );
    return { ...frame, parties: uniqueParties([...frame.parties, ...sides]) };
  }
  return null;
};

const DELEGATIONS_CAME =
  /\b[Dd]elegations\b[^;]{0,900}?\b(?:took part|taking part|participat(?:ed|ing)|attended|were present)\b/u;
const HEAD_BEHIND = /^(?:\s\([^()]{3,30}\))?\s\([^()]{3,120}\)/u;
const LISTED_MIN = 2;

/** "Delegations of Kyrgyzstan (head - A. Sydykov), Tajikistan (head - M. Rahimov) and Uzbekistan (D. Yusupov) took part": each state with who led for it. */
const withHeadsBehind = ({ text, start }: Sentence, { parties }: Mentions): readonly PartyMention[] => {
  if (!DELEGATIONS_CAME.test(text)) return [];
  const listed = parties.filter(
    ({ party, form, end }) => party.length === 2 && form === "name" && HEAD_BEHIND.test(text.slice(end - start)),
  );
  return new Set(listed.map(({ party }) => party)).size >= LISTED_MIN ? listed : [];
};

const isDelegates = ({ person, parties }: Unit): boolean =>
  person !== null && person.plural && new Set(parties.map(({ party }) => party)).size >= 2;

/** Officials of several states named at a session without sides, or just after it: they were there. */
export const withOfficials = (frame: Frame, draft: Draft, isOfOther: (sentence: number) => boolean): Frame | null => {
  if (frame.mechanism === null || frame.background || frame.status === "denied") return null;
  // "participated in the Dialogue" may be said of a body; "the Dialogue took place" is said of a session.
  if (!frame.mechanism.session && frame.triggers.every(({ value }) => value.shape === "owner")) return null;
  const near = draft.sentences
    .slice(frame.first, frame.first + OFFICIALS_REACH + 1)
    .filter(({ index }) => !isOfOther(index));
  const people: Attendance[] = [];
  const parties = [...frame.parties];
  for (const { index, zone } of near)
    for (const mention of zone === "body" ? (draft.mentions[index]?.people ?? []) : []) {
      const person = draft.people[mention.person ?? -1];
      const country = person?.country;
      if (mention.person === null || person === undefined || isBench(person) || person.former) continue;
      if (country == null || country.certainty !== "stated" || people.some((known) => known.person === mention.person))
        continue;
      const { attendance, party } = asOfficial(mention.person, mention, country);
      people.push(attendance);
      parties.push(party);
    }
  const states = new Set(parties.map(({ value }) => value).filter((party) => party.length === 2));
  if (people.length < OFFICIALS_MIN || states.size < 2) return null;
  return { ...frame, parties: uniqueParties(parties), people: mergePeople(frame.people, people) };
};

/** "Remarks With Foreign Minister Y Before Their Meeting": the other side is who stands over his office at the head of the page. */
export const withLetterhead = (frame: Frame, draft: Draft): Frame | null => {
  if (!frame.triggers.some(({ rule }) => rule === pageOfRemarks.id)) return null;
  const head = letterheadOf(
    draft.sentences,
    draft.mentions.map(({ people }) => people),
  );
  const person = head?.name.person ?? null;
  const country = draft.people[person ?? -1]?.country;
  if (head === null || person === null || country == null) return null;
  const { attendance, party } = asOfficial(person, head.name, country);
  const below = draft.mentions.slice(head.last + 1, head.last + 1 + TOWN_REACH);
  return {
    ...frame,
    parties: uniqueParties([...frame.parties, party]),
    people: mergePeople(frame.people, [attendance]),
    place: frame.place ?? below.flatMap(({ places }) => places).find(({ city }) => city !== null) ?? null,
    date: frame.date ?? below.flatMap(({ dates }) => dates)[0] ?? null,
  };
};

/** "The council met in Almaty. The ministers of Serbia and Hungary met in Szeged": a meeting of its own, with both its sides and another place. */
export const tellsOther = (sentence: number, frame: Frame, frames: readonly Frame[]): boolean =>
  frames.some(
    (other) =>
      other !== frame &&
      other.first === sentence &&
      sidesOf(other.parties).size >= 2 &&
      other.place !== null &&
      other.place.city !== frame.place?.city,
  );
