import type { Person, PersonMention, Sentence } from "../model.ts";
import { saying } from "../sentences/said-clause.ts";
import { findParties } from "./parties.ts";

/** What a state means to do, wants or thinks: behind its name, where the sentence begins with it. */
const OF_ITSELF =
  /^\s(?:(?:will|would|plans?\sto|intends?\sto|wants?\sto|hopes?\sto|is\sready|is\swilling|is\scommitted|is\spreparing|has\sagreed|agreed|has\sdecided|decided|(?:has\s)?(?:offered|pledged|promised|vowed|proposed)(?=\sto\s)|seeks\sto|stands\sready|aims\sto|expects\sto|is\sto)\s(?!(?:be|get|receive|have|need|win|lose|face|suffer|become)\b)|(?:wants|backs|supports|opposes|rejects|welcomes|condemns|regards|considers)\s)/u;
const HEAD_REACH = 4; // "The "
const OFFICE_RANK_MAX = 3; // who speaks for a state: ministers and above

/** "Norway will build two ferries, Foreign Minister X said": a minister whose state nothing tells speaks for the one of which he says what it will do. */
export const learnSaid = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start, tokens, zone } of sentences) {
    const clause = zone === "body" ? saying(text) : null;
    if (clause === null) continue;
    const state = findParties(tokens).find(
      ({ party, form, possessive, start: at }) =>
        party.length === 2 && form !== "adjective" && !possessive && at - start <= HEAD_REACH,
    );
    if (state === undefined || !OF_ITSELF.test(text.slice(state.end - start))) continue;
    const speaker = (mentions[index] ?? []).find(
      (mention) => mention.start - start >= clause.from && mention.end - start <= clause.said,
    );
    const person = people[speaker?.person ?? -1];
    if (person === undefined || person.country !== null || person.organisation !== null || person.former) continue;
    if (person.offices.some(({ rank }) => rank <= OFFICE_RANK_MAX))
      person.country = { start: state.start, end: state.end, party: state.party, certainty: "implied" };
  }
};
