import type { Mentions, Person, PlaceMention, Trigger } from "../model.ts";

/** "at the invitation of Prime Minister", "on the kind invitation of his Omani counterpart", "Invited by Premier", up to the name. */
const INVITED_BY =
  /\b(?:(?:[Aa]t|[Uu]pon|[Oo]n)\s(?:the\s|an?\s)?(?:\p{Ll}{3,10}\s)?invitation\s(?:of|from)|[Ii]nvited\sby)\s(?:[\p{L}.'’-]+,?\s){0,8}$/u;

/** "At the invitation of President X, President Y of Peru visits Chile": who invites is of the state visited, whatever else was guessed. */
export const learnInviter = (
  { value, sentence }: Trigger,
  here: PlaceMention | null,
  { people: mentions }: Mentions,
  people: readonly Person[],
): void => {
  if (value.kind !== "visit" || here?.country == null || !/nvit(?:ation|ed by)/.test(sentence.text)) return;
  const inviter = mentions.find(({ name }) => {
    return name !== null && INVITED_BY.test(sentence.text.slice(0, name.start - sentence.start));
  });
  const person = people[inviter?.person ?? -1];
  if (person === undefined || person.organisation !== null || person.country?.certainty === "stated") return;
  person.country = { start: here.start, end: here.end, party: here.country, certainty: "implied" };
};
