import type { PartyMention, Person } from "../model.ts";

const STATE = /^[A-Z]{2}$/;

/** The state that all of these name; null if they name several, none, or an organisation. */
export const onlyState = (named: readonly PartyMention[]): PartyMention | null => {
  const [first] = named;
  return first !== undefined && STATE.test(first.party) && named.every(({ party }) => party === first.party)
    ? first
    : null;
};

/** What is concluded of somebody whose state another mention names. */
export const asCountry = (
  { start, end, party }: PartyMention,
  certainty: NonNullable<Person["country"]>["certainty"],
): NonNullable<Person["country"]> => ({ start, end, party, certainty });
