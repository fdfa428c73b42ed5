import type { Mentions, PartyMention, Person, PersonMention, Sentence } from "../model.ts";

export type Told = readonly [PersonMention, Pick<PartyMention, "start" | "end" | "party">];

/** What a pass reads out of one sentence: people, each with the state that the words give. */
export type TellStates = (sentence: Sentence, here: Mentions, people: readonly Person[]) => Iterable<Told>;

/** Gives each of the people the state that is told, whatever was guessed before; a state told earlier stays. */
export const learnStated =
  (needs: RegExp, tell: TellStates) =>
  (sentences: readonly Sentence[], mentions: readonly Mentions[], people: readonly Person[]): void => {
    for (const sentence of sentences) {
      const here = mentions[sentence.index];
      if (here === undefined || here.people.length === 0 || !needs.test(sentence.text)) continue;
      for (const [mention, { start, end, party }] of tell(sentence, here, people)) {
        const person = people[mention.person ?? -1];
        if (person === undefined || person.country?.certainty === "stated") continue;
        const isState = party.length === 2;
        person.country = isState ? { start, end, party, certainty: "stated" } : null;
        person.organisation = isState ? null : party;
      }
    }
  };
