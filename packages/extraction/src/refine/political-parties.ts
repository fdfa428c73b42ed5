import type { Frame, Person } from "../model.ts";
import type { Refiner } from "./refiner.ts";

/** "head of the International Department of the Communist Party Central Committee", "the party's deputy secretary-general", "a member of its Secretariat". */
const OF_PARTY =
  /\b(?:[Pp]arty(?:['’]s)?|Central Committee|Polit(?:ical )?[Bb]uro|International Department|International Liaison Department|Secretariat)\b/u;

/** Who leads the party that rules acts for the state. */
const HEAD_OF_PARTY =
  /^(?:(?:Communist |Workers['’] )?Party (?:General Secretary|chief|leader|boss)|General Secretary(?: of the\b.*)?)$/iu;

const speaksForParty = (person: Person | undefined): boolean =>
  person !== undefined &&
  person.offices.length > 0 &&
  person.offices.every(({ text }) => OF_PARTY.test(text) && !HEAD_OF_PARTY.test(text));

const PARTY_DELEGATION = /\bdelegations?\s(?:of|from)\s(?:the\s)?[^.;,]{0,50}\b[Pp]arty\b|\bparty\sdelegations?\b/u;
/** "led by its deputy secretary-general": who leads such a delegation, unless he governs as well. */
const PARTY_POST =
  /^(?:(?:deputy|first|assistant|executive)\s)?(?:general\ssecretary|secretary[- ]general|secretary|(?:vice[- ])?chair(?:man|woman|person)?|member|leader|vice[- ]president)$/iu;

const isOfParties = ({ people: there, mechanism, triggers }: Frame, people: readonly Person[]): boolean => {
  const known = there.map(({ person }) => people[person]);
  const isDelegation = triggers.some(({ sentence }) => PARTY_DELEGATION.test(sentence.text));
  const isLeader = (person: Person | undefined): boolean =>
    isDelegation && person !== undefined && person.offices.every(({ text }) => PARTY_POST.test(text));
  return (
    mechanism === null &&
    known.some(speaksForParty) &&
    known.every((person) => speaksForParty(person) || isLeader(person))
  );
};

/** "The head of the party's International Department met a delegation led by the deputy secretary-general of another": parties among themselves are no governments. */
export const politicalParties: Refiner = {
  name: "political-parties",
  refine: (frames, { draft: { people } }) => frames.filter((frame) => !isOfParties(frame, people)),
  why: () => "refine.political-parties",
};
