import type { Frame, Person, PlaceMention, Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import type { Memory } from "./memory.ts";
import type { Unit } from "./units.ts";
import { visitorsOf } from "./visitors.ts";

const VISITING = /^[Tt]he visiting\s/;
const PRONOUN = /^(?:he|she)$/i;
/** "Before coming to Lima he had met Y": who has come. */
const CAME =
  /^(?:Before|Prior to|Ahead of)\s(?:coming|arriving|flying|travell?ing|heading|going|sailing|(?:his|her)\s(?:arrival|visit|trip))\s(?:in|to|on to|for)\s/u;
/** What is done to or by a visitor: nobody is received by his own minister, and has it reported. */
export const OF_VISITORS: ReadonlySet<string> = new Set(["event.received", "event.received-first", "event.called-on"]);

/**
 * "Later the visiting minister called on the prime minister, Y": the one of those told so far who is of another state than whom he sees,
 * sooner than whoever was named last. "President X met President Y. He will be received by the speaker, Z": Y, if Z is of the state of
 * whoever was spoken of last. `memory` has him then as the person spoken of.
 * @returns the sides as they are.
 */
export const withVisitor = (
  { sentence, rule, value }: Trigger,
  sides: Sides,
  {
    frames,
    memory,
    people,
    filed,
  }: {
    readonly frames: readonly Frame[];
    readonly memory: Memory;
    readonly people: readonly Person[];
    /** Where the report was filed; null if no dateline says so. */
    readonly filed: PlaceMention | null;
  },
): Sides => {
  const said = ({ start, end }: Unit): string => sentence.text.slice(start - sentence.start, end - sentence.start);
  const all = [...sides.subject, ...sides.object];
  const singular = all.filter(({ reference }) => reference === "singular");
  const last = people[memory.person ?? -1]?.country?.party ?? null;
  // "She welcomed the dialogue that Y has opened": who receives is no visitor.
  const guests = value.guest === undefined ? [] : sides[value.guest];
  const isPronoun =
    OF_VISITORS.has(rule) &&
    last !== null &&
    singular.some((unit) => guests.includes(unit) && PRONOUN.test(said(unit)));
  if (CAME.test(sentence.text) && singular.some((unit) => PRONOUN.test(said(unit)))) {
    const [traveller, ...more] = visitorsOf("guests", memory, people);
    if (traveller !== undefined && more.length === 0) memory.person = traveller;
    return sides;
  }
  if (!isPronoun && !singular.some((unit) => VISITING.test(said(unit)))) return sides;
  const told = all.flatMap(({ person }) => people[person?.person ?? -1]?.country ?? []);
  const stated = told.filter(({ certainty }) => certainty === "stated").map(({ party }) => party);
  // "the Prime Minister, Y", of whom the text says nothing: guests are where the meeting before was.
  const { frame } = memory;
  // "The ninth session was held in Baku in October": another time.
  const isOfOtherTime = frame?.date?.precision === "month" || frame?.date?.precision === "year";
  // Filed from where somebody is abroad: there is who receives him.
  const abroad = last === null || filed?.country === last ? null : (filed?.country ?? null);
  // "They agreed to hold the session in Dakar in autumn": not where the guest is now.
  const there = isOfOtherTime || frame?.status === "scheduled" ? abroad : (frame?.place?.country ?? abroad);
  const hosts = new Set(stated.length > 0 || there === null ? told.map(({ party }) => party) : [there]);
  if (isPronoun && (last === null || !hosts.has(last))) return sides;
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
