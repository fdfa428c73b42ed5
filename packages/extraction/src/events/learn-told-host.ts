import type { Mentions, Person, PersonMention, PlaceMention, Sentence, Trigger } from "../model.ts";
import { mayHost } from "./may-host.ts";

export const HOST_REACH = 2; // sentences from the meeting to its host
const CALLED_HOST = /(?:^|[.;]\s)(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?:meeting's\s|summit's\s)?host,\s(?:the\s)?$/u;

/** "[The host, ]Prime Minister X,": whom the sentence calls so; null if nobody. */
export const calledHostIn = (sentence: Sentence, mentions: Mentions | undefined): PersonMention | null =>
  mentions?.people.find(
    ({ start, person, plural }) =>
      person !== null && !plural && CALLED_HOST.test(sentence.text.slice(0, start - sentence.start)),
  ) ?? null;

/** "are due in Lima on Monday. The host, Foreign Minister X, wants": whoever is called the host is of the state of the meeting told just before. */
export const learnToldHost = (
  triggers: readonly Trigger[],
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
  people: readonly Person[],
): void => {
  for (const sentence of sentences) {
    if (!sentence.text.includes("host,")) continue;
    const mention = calledHostIn(sentence, mentions[sentence.index]);
    const person = people[mention?.person ?? -1];
    if (person === undefined || person.organisation !== null || !mayHost(person.offices[0])) continue;
    const place = townBefore(sentence.index, triggers, mentions);
    if (place?.country == null || person.country?.certainty === "stated") continue;
    person.country = { start: place.start, end: place.end, party: place.country, certainty: "implied" };
  }
};

/** The one town behind the last trigger before a sentence; null if there is none, or several. */
const townBefore = (
  index: number,
  triggers: readonly Trigger[],
  mentions: readonly Mentions[],
): PlaceMention | null => {
  const last = triggers.findLast(({ sentence }) => sentence.index < index && sentence.index >= index - HOST_REACH);
  const towns = (mentions[last?.sentence.index ?? -1]?.places ?? []).filter(
    ({ city, start }) => city !== null && start >= (last?.end ?? 0) - 1,
  );
  return towns.length === 1 ? (towns[0] ?? null) : null;
};
