import type { Person, PlaceMention, Trigger } from "../model.ts";
import { type Cast, castOf } from "./cast.ts";
import type { Memory } from "./memory.ts";
import type { Sides } from "./bind.ts";

const homesOf = ({ people: present }: Cast, people: readonly Person[]): Set<string> =>
  new Set(present.flatMap(({ person }) => people[person]?.country?.party ?? []));

/**
 * "HELSINKI - Foreign Minister X was received by President Y", told by X's own press: nobody travels to be received by his own president.
 * Y, of whom nothing but a guess is known, is of the state that the report was filed from.
 */
export const learnFiledAbroad = (
  { value: { guest } }: Trigger,
  sides: Sides,
  filed: PlaceMention | null,
  { memory, people }: { readonly memory: Memory; readonly people: readonly Person[] },
): void => {
  const there = filed?.country ?? null;
  if (guest === undefined || filed === null || there === null) return;
  const [guests, hosts] = [sides[guest], sides[guest === "subject" ? "object" : "subject"]].map((side) =>
    castOf(side, memory, people),
  );
  if (guests === undefined || hosts === undefined) return;
  const [own, ...more] = homesOf(guests, people);
  if (own === undefined || more.length > 0 || own === there) return;
  for (const { person } of hosts.people) {
    const host = people[person];
    if (host?.country?.certainty === "implied" && host.country.party === own)
      host.country = { start: filed.start, end: filed.end, party: there, certainty: "implied" };
  }
};
