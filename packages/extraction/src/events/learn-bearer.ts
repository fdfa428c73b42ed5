import type { Mentions, Person, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";

/** "received a letter from his Rwandan counterpart, delivered by the special envoy Y": who bears a message is of the sender's state. */
export const learnBearer = (
  { rule, start, end }: Trigger,
  { subject, object }: Sides,
  mentions: Mentions,
  people: readonly Person[],
): void => {
  if (rule !== "event.message-handed") return;
  const sender = mentions.people.find((one) => one.start >= start && one.end <= end && one.country !== null);
  const state = sender?.country ?? people[sender?.person ?? -1]?.country ?? null;
  const [bearer, ...others] = subject;
  const person = people[bearer?.person?.person ?? -1];
  if (state === null || person === undefined || others.length > 0) return;
  const isOwn = object.some((unit) => people[unit.person?.person ?? -1]?.country?.party === state.party);
  if (isOwn || person.country !== null || person.organisation !== null) return;
  person.country = { start: state.start, end: state.end, party: state.party, certainty: "implied" };
};
