import type { Person, PersonMention, Sentence } from "../model.ts";
import { ofCounterpart, officeOf } from "./learn-counterparts.ts";
import { nameByState, unnamedCounterpart } from "./name-by-state.ts";
import { isCalled, sameOffice } from "./same-office.ts";

const NAMED_REACH = 3; // sentences
/** "A [and] B", "A [spent an hour with] B", "A [met] B" */
const PAIR = /^\s?and\s$|^\s(?:[^.;,]{3,60}\s)?(?:with|met|saw|received|hosted|welcomed)\s$/u;

/** "Minister A spoke to his Greek counterpart. A and B discussed fish.", "A spent an hour with B.": B, of whom nothing else is told, is the counterpart. */
export const nameCounterparts = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index } of sentences) {
    const known = unnamedCounterpart(mentions[index] ?? [], people);
    if (known === null || people.some(({ country }) => country?.party === known.country.party)) continue;
    const { country: ofState, holder } = known;
    for (const sentence of sentences.slice(index + 1, index + 1 + NAMED_REACH)) {
      const [one, other] = mentions[sentence.index] ?? [];
      if (one === undefined || other === undefined) continue;
      if (!PAIR.test(sentence.text.slice(one.end - sentence.start, other.start - sentence.start))) continue;
      const pair = [one, other].map(({ person }) => people[person ?? -1]);
      const named = pair.find((person) => person !== holder);
      if (named === undefined || !pair.includes(holder)) continue;
      if (named.country !== null || named.organisation !== null || named.offices.length > 0) continue;
      named.country = { ...ofState, certainty: "stated" };
      const office = officeOf(holder);
      if (office !== undefined) named.offices.push(ofCounterpart(office));
      break;
    }
  }
  nameByState(sentences, mentions, people);
};

const PEER_REACH = 2; // sentences back to whose counterpart it is

/** "she and her Indonesian counterpart signed. ... Indonesia's foreign minister, Y": an unnamed counterpart is who holds that office there, if one does. */
export const linkCounterparts = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index } of sentences) {
    const list = mentions[index] ?? [];
    for (const [at, mention] of list.entries()) {
      const { name, person, counterpart, plural, country } = mention;
      if (!counterpart || plural || name !== null || person !== null || country === null) continue;
      const before = [list.slice(0, at), ...mentions.slice(Math.max(0, index - PEER_REACH), index).toReversed()];
      const peer = before.flat().find((one) => one.person !== null)?.person;
      const offices = people[peer ?? -1]?.offices ?? [];
      const holders = people.flatMap((known, one) =>
        known.country?.party === country.party &&
        !known.former &&
        known.offices.some(({ text }) => offices.some((own) => sameOffice(own.text, text) || isCalled(own.text, text)))
          ? [one]
          : [],
      );
      if (holders.length === 1) mention.person = holders[0] ?? null;
    }
  }
};
