import type { Frame, Person, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import type { Memory } from "./cast.ts";
import type { Unit } from "./units.ts";

const VISITING = /^[Tt]he visiting\s/;

/**
 * "Later the visiting minister called on the prime minister, Y": the one of those told so far who is of another state than whom he sees,
 * sooner than whoever was named last. `memory` has him then as the person spoken of.
 * @returns the sides as they are.
 */
export const withVisitor = (
  { sentence }: Trigger,
  sides: Sides,
  {
    frames,
    memory,
    people,
  }: { readonly frames: readonly Frame[]; readonly memory: Memory; readonly people: readonly Person[] },
): Sides => {
  const isVisitor = ({ reference, start, end }: Unit): boolean =>
    reference === "singular" && VISITING.test(sentence.text.slice(start - sentence.start, end - sentence.start));
  const all = [...sides.subject, ...sides.object];
  if (!all.some(isVisitor)) return sides;
  const told = all.flatMap(({ person }) => people[person?.person ?? -1]?.country ?? []);
  const stated = told.filter(({ certainty }) => certainty === "stated").map(({ party }) => party);
  // "the Prime Minister, Y", of whom the text says nothing: guests are where the meeting before was.
  const there = memory.frame?.place?.country ?? null;
  const hosts = new Set(stated.length > 0 || there === null ? told.map(({ party }) => party) : [there]);
  const [guest, ...others] = new Set(
    frames
      .filter(({ background }) => !background)
      .flatMap((frame) => frame.people.map(({ person }) => person))
      .filter((person) => {
        const state = people[person]?.country?.party;
        return state !== undefined && !hosts.has(state);
      }),
  );
  if (guest !== undefined && others.length === 0 && hosts.size > 0) memory.person = guest;
  return sides;
};
