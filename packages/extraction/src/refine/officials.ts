import { spanOf } from "../events/span-of.ts";
import { isBench } from "../mentions/link-people.ts";
import type { Attendance, Fact, Person, Sentence, Span } from "../model.ts";
import type { Draft } from "../pass.ts";

export const OFFICE_RANK_MAX = 4; // vice ministers, envoys and agency heads; a colonel or an MP may be anybody

/** Who speaks for a side at talks, whatever his rank. */
const OF_TALKS = /^(?:chief|lead|head|top|main|senior) (?:delegate|negotiator)$/i;

export interface Official {
  readonly attendance: Attendance;
  readonly party: Fact<string>;
}

const isOfficial = (person: Person): boolean =>
  !person.former &&
  !isBench(person) &&
  person.offices.some(({ rank, text }) => rank <= OFFICE_RANK_MAX || OF_TALKS.test(text));

/** Somebody who was there; no word says as what. */
export const asParticipant = (person: number, mention: Span): Attendance => ({
  person,
  mention: spanOf(mention),
  role: "participant",
  roleSpan: null,
  roleRule: "role.participant",
});

/** Somebody of a state who is named beside a meeting, as one who was at it. */
export const asOfficial = (
  person: number,
  mention: Span,
  { party, start, end }: Span & { readonly party: string },
): Official => ({
  attendance: asParticipant(person, mention),
  party: { value: party, start, end, rule: "party.of-person", certainty: "implied" },
});

/** "The chief negotiators, X for Mercosur and Y for Canada": who speaks for an organisation at talks is named as one who was there. */
const negotiatorOf = ({ organisation, offices: [office] }: Person): Person["country"] =>
  organisation !== null && office !== undefined && OF_TALKS.test(office.text)
    ? { ...spanOf(office), party: organisation, certainty: "stated" }
    : null;

/**
 * Officials whom the sentences name, each once, in the order of the sentences.
 * @param options.stated only those whose state the text tells, not those of whom it is inferred.
 */
export const officialsIn = (
  sentences: readonly Sentence[],
  { mentions, people }: Draft,
  options: { readonly stated: boolean },
): Official[] => {
  const found: Official[] = [];
  for (const { index } of sentences)
    for (const mention of mentions[index]?.people ?? []) {
      const person = people[mention.person ?? -1];
      if (mention.person === null || person === undefined || !isOfficial(person)) continue;
      const country = person.country ?? negotiatorOf(person);
      if (country === null) continue;
      if (
        (options.stated && country.certainty !== "stated") ||
        found.some(({ attendance }) => attendance.person === mention.person)
      )
        continue;
      found.push(asOfficial(mention.person, mention, country));
    }
  return found;
};
