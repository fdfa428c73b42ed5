import { uniqueParties } from "../events/cast.ts";
import type { Fact, Frame, Mentions, PartyMention, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

const CUE =
  /\b(?:compris(?:es?|ing)|consists? of|consisting of|brings? together|bringing together|(?:is|are) made up of|groups|(?:member (?:states|countries)|members|participants) (?:are|include))\b/u;
const MEMBERS_MIN = 3; // two states may be an example
const LIST_GAP =
  /^(?:\s|,|;|:|\band\b|\bthe\b|\bas well as\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b|\b(?:countries|states|nations|members)\b|–|-)*$/u;

/** The states listed one after the other behind a place in the sentence. */
const listBehind = ({ text, start }: Sentence, from: number, { parties }: Mentions): PartyMention[] => {
  const listed: PartyMention[] = [];
  let end = from;
  for (const party of parties) {
    if (party.start < end || party.form !== "name") continue;
    if (!LIST_GAP.test(text.slice(end - start, party.start - start))) break;
    listed.push(party);
    end = party.end;
  }
  return listed;
};

interface MemberList {
  /** The words before the cue. */
  readonly whose: string;
  /** Organisations that they name. */
  readonly bodies: ReadonlySet<string>;
  readonly states: readonly PartyMention[];
}

/** "The Lancang-Mekong mechanism comprises China, Cambodia, ...": the words before the cue, and the states behind it. */
const membersIn = (sentence: Sentence, draft: Draft): MemberList | null => {
  const cue = CUE.exec(sentence.text);
  const mentions = draft.mentions[sentence.index];
  if (cue === null || mentions === undefined || sentence.zone === "furniture") return null;
  const states = listBehind(sentence, sentence.start + cue.index + cue[0].length, mentions);
  const bodies = mentions.parties.filter(
    ({ form, end }) => form === "organisation" && end <= sentence.start + cue.index,
  );
  return states.length < MEMBERS_MIN
    ? null
    : { whose: sentence.text.slice(0, cue.index), bodies: new Set(bodies.map(({ party }) => party)), states };
};

const namesOf = (text: string): Set<string> =>
  new Set((text.match(/\p{Lu}[\p{L}\d-]{1,30}/gu) ?? []).map((word) => word.toLowerCase()));

/** The name of the body says whose members they are: "Mekong" in both; or the body itself met: "the ministers of the Nordic-Baltic Eight". */
const isOfBody = ({ mechanism, parties }: Frame, { whose, bodies }: MemberList): boolean => {
  const names = namesOf(whose);
  const byName = mechanism?.session === true && [...namesOf(mechanism.name)].some((word) => names.has(word));
  return byName || parties.some(({ value }) => bodies.has(value));
};

const toFact = ({ party, start, end }: PartyMention): Fact<string> => ({
  value: party,
  start,
  end,
  rule: "party.member",
  certainty: "implied",
});

const lacksStates = ({ parties }: Frame): boolean => parties.filter(({ value }) => value.length === 2).length < 2;

/** A session of a body whose members another sentence lists has them as its sides, if its own clause names fewer than two. */
export const members: Refiner = {
  name: "members",
  refine: (frames, { draft }) => {
    if (!frames.some(lacksStates)) return [...frames];
    const lists = draft.sentences.map((sentence) => membersIn(sentence, draft)).filter((list) => list !== null);
    return frames.map((frame) => {
      const list = lacksStates(frame) ? lists.find((one) => isOfBody(frame, one)) : undefined;
      if (list === undefined) return frame;
      return { ...frame, parties: uniqueParties([...frame.parties, ...list.states.map(toFact)]) };
    });
  },
};
