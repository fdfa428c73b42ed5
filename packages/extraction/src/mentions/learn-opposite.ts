import type { Person, PersonMention, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";
import { stateOfOther } from "./state-of-other.ts";

const STATE = /^[A-Z]{2}$/;
/** "a visit to [Cyprus]", "arrived in [Cyprus]", "visited [Cyprus]" */
const TO =
  /\b(?:(?:visits?|trip|tour|travel(?:s|led|ed)?|go(?:es)?|went|fl(?:y|ies|ew))\sto|arriv(?:e|es|ed)\sin|visit(?:s|ed|ing)?)\s(?:the\s)?$/u;

/** "received his counterpart, X, who arrived for a visit to Oman": where the guest has come to. */
const WHO_CAME = /\b(?:counterpart|colleague|opposite number)\b[^.;]{0,60}?,\swho\s/u;

/** Of two colleagues in a sentence the one whose state is only guessed, and cannot be what it is guessed to be: it is the other's own. */
interface Misjudged {
  readonly person: Person;
  readonly other: string;
}

const BEFORE_REACH = 3; // sentences
const PRONOUN =
  /\b(?:[Hh]e|[Ss]he|[Tt]he\s(?:minister|chancellor|president|premier|prime minister|secretary|speaker))\s(?:and\s(?:his|her)|\p{Ll})/u;

/** "She and her counterpart X", "The minister met her counterpart": the official of whom the sentences before told last. */
const spokenOf = (
  { index, text, start }: Sentence,
  { start: end }: PersonMention,
  mentions: readonly (readonly PersonMention[])[],
): PersonMention | undefined =>
  PRONOUN.test(text.slice(0, end - start))
    ? mentions
        .slice(Math.max(0, index - BEFORE_REACH), index)
        .findLast((list) => list.some(({ person }) => person !== null))
        ?.find(({ person }) => person !== null)
    : undefined;

/** The counterpart at `at` where both states are guessed alike and `isOwn` says whose state it is; else who stands before him. */
const misjudgedOf = (
  sentence: Sentence,
  at: number,
  {
    mentions,
    people,
    isOwn,
  }: {
    readonly mentions: readonly (readonly PersonMention[])[];
    readonly people: readonly Person[];
    readonly isOwn: (party: string) => boolean;
  },
): Misjudged | null => {
  const here = mentions[sentence.index] ?? [];
  const mention = here[at];
  const counterpart = people[mention?.person ?? -1];
  if (mention === undefined || counterpart === undefined || !mention.counterpart) return null;
  const earlier = here.slice(0, at);
  const before = earlier.findLast(({ offices }) => offices.length > 0);
  // "In Kigali Diane Uwase hosted her counterpart": what she is, another sentence tells.
  const byName = earlier.findLast(({ person }) => (people[person ?? -1]?.offices.length ?? 0) > 0);
  const who = before?.person == null ? (byName ?? spokenOf(sentence, mention, mentions)) : before;
  const person = people[who?.person ?? -1];
  if (person === undefined || person === counterpart || person.organisation !== null) return null;
  const other = counterpart.country;
  // "She was in Bratislava, where she and her counterpart Y agreed": nothing is guessed of Y.
  if (other === null && counterpart.organisation === null && STATE.test(person.country?.party ?? ""))
    return { person: counterpart, other: person.country?.party ?? "" };
  if (other === null || !STATE.test(other.party)) return null;
  // "Minister X will visit Cyprus for talks with her counterpart Y": both guessed to be the outlet's, and X is.
  const areBothGuessed = mention.country === null && other.certainty === "implied";
  if (areBothGuessed && person.country?.party === other.party && isOwn(other.party))
    return { person: counterpart, other: other.party };
  if (before === undefined || person.country?.certainty === "stated") return null;
  return person.country === null || person.country.party === other.party ? { person, other: other.party } : null;
};

const KIND =
  /\b(?:[Tt]he|[Aa]n?)\s(?:[\p{L}-]+\s){0,3}?(?:country|nation|kingdom|republic|emirate|sultanate)(?:['’]s?\s|,\s)/u;
const KIND_REACH = 40;

/** "the West African country's president, X", "the president of the Pacific nation, X": of another state than the outlet's. */
const isCalledByKind = ({ name, country, start, end }: PersonMention, sentence: Sentence): boolean =>
  name !== null &&
  country === null &&
  KIND.test(sentence.text.slice(Math.max(0, start - KIND_REACH - sentence.start), end - sentence.start));

/**
 * "Singapore and Malaysia settle a dispute", and below, from Kuching, "Prime Minister X was hosted by his Malaysian counterpart": X is of
 * the other of the two states that the headline, or his own sentence, names.
 */
export const learnOpposite = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
  home: string | null,
): void => {
  for (const sentence of sentences) {
    const { index, tokens, text, start } = sentence;
    const here = mentions[index] ?? [];
    const isOwn = (own: string): boolean => {
      const guest = WHO_CAME.exec(text)?.index ?? text.length;
      const goals = findParties(tokens).filter((party) => TO.test(text.slice(0, party.start - start)));
      // "received his counterpart X, who arrived for a visit to Oman": there is home.
      if (goals.some((party) => party.start - start > guest && party.party === own)) return true;
      const his = goals.filter((party) => party.start - start < guest);
      return his.every(({ party }) => party !== own) && (own === home || his.length > 0);
    };
    for (const mention of here) {
      const guest = people[mention.person ?? -1];
      if (guest === undefined || home === null || !isCalledByKind(mention, sentence)) continue;
      if (guest.organisation !== null || (guest.country !== null && guest.country.party !== home)) continue;
      const state = stateOfOther({ person: guest, own: home }, sentence, { sentences, mentions, people });
      if (state !== null) guest.country = { ...state, certainty: "implied" };
    }
    for (const at of here.keys()) {
      const found = misjudgedOf(sentence, at, { mentions, people, isOwn });
      if (found === null) continue;
      const state = stateOfOther({ person: found.person, own: found.other }, sentence, { sentences, mentions, people });
      if (state !== null) found.person.country = { ...state, certainty: "implied" };
    }
  }
};
