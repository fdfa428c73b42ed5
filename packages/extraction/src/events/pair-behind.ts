import type { Trigger } from "../model.ts";
import { singular } from "../mentions/singular.ts";
import type { Read } from "./before.ts";

/** "The energy ministers, who [met]", "[On Sunday ]the presidents [agreed]": at the head of a sentence, and of states that it leaves out. */
const HEAD = /^(?:(?:On|In)\s\p{L}[^.;,]{2,24},?\s)?[Tt]he\s(?:two\s)?$/u;
const AND_WHO = /^(?:,\swho)?\s(?:(?:also|had|both)\s)?$/u;
/** "Zambia's X, the coach" */
const APPOSED = /^,\s(?:the|an?|his|her|who)\s/u;
const TWO = 2;

/**
 * "The energy ministers, who met on Sunday, agreed on it. ... said Zambia's X; Malawi's Y only nodded": the two whom the next sentence names by
 * their states alone are those ministers; empty if it names others, or one of them otherwise.
 */
export const pairBehind = ({ sentence, start }: Trigger, { mentions, people, sentences }: Read): readonly number[] => {
  const [ministers, ...more] = mentions[sentence.index]?.people ?? [];
  const next = sentences[sentence.index + 1];
  if (ministers === undefined || more.length > 0 || next?.zone !== "body") return [];
  const { text, start: from } = sentence;
  const isOfTwo =
    ministers.plural &&
    !ministers.former &&
    ministers.name === null &&
    ministers.country === null &&
    HEAD.test(text.slice(0, ministers.start - from)) &&
    AND_WHO.test(text.slice(ministers.end - from, start - from));
  const named = mentions[next.index]?.people ?? [];
  const states = new Set(named.map(({ country }) => country?.party ?? ""));
  const areBare = named.every(
    ({ person, offices, organisation, country, end }) =>
      person !== null &&
      !APPOSED.test(next.text.slice(end - next.start)) &&
      offices.length === 0 &&
      organisation === null &&
      country?.party.length === TWO &&
      people[person]?.former === false,
  );
  if (!isOfTwo || named.length !== TWO || states.size !== TWO || !areBare) return [];
  return named.flatMap(({ person }) => {
    const holder = people[person ?? -1];
    if (holder?.offices.length === 0) holder.offices.push(...ministers.offices.map(singular));
    return person ?? [];
  });
};
