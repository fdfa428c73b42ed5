import { sameOffice } from "../mentions/same-office.ts";
import type { Attendance, Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { mergePeople } from "./merge-same.ts";
import { asParticipant } from "./officials.ts";
import type { Refiner } from "./refiner.ts";

/** "foreign ministers", of a meeting whose clause names none of them. */
const officeOfMany = (frame: Frame, { mentions }: Draft): string | null => {
  if (frame.people.length > 0 || frame.background) return null;
  const offices = frame.triggers.flatMap(({ sentence }) =>
    (mentions[sentence.index]?.people ?? [])
      .filter(({ plural }) => plural)
      .map(({ offices: [one] }) => one?.text ?? ""),
  );
  const named = new Set(offices.map((text) => text.toLowerCase().replace(/s$/, "")).filter((text) => /\s/.test(text)));
  return named.size === 1 ? ([...named][0] ?? null) : null;
};

/** Who holds the office of a state, as the text says of him anywhere; null if nobody does, or several. */
export const holderOf = (office: string, state: string, { people, sentences, mentions }: Draft): Attendance | null => {
  const holders = new Map<number, Attendance>();
  for (const { index, zone } of sentences)
    for (const mention of zone === "furniture" ? [] : (mentions[index]?.people ?? [])) {
      const person = people[mention.person ?? -1];
      if (mention.person === null || person === undefined || person.former || person.country?.party !== state) continue;
      const holds =
        person.offices.some(({ text }) => sameOffice(office, text)) ||
        (mention.counterpart && person.offices.length === 0 && person.name.includes(" "));
      if (!holds || holders.has(mention.person)) continue;
      holders.set(mention.person, asParticipant(mention.person, mention));
    }
  const [only] = holders.values();
  return holders.size === 1 ? (only ?? null) : null;
};

/** "The meeting of the two foreign ministers has been put off. ... Congo's Foreign Minister X": each state's own, if the text has all of them. */
const withHolders = (frame: Frame, draft: Draft): Frame => {
  const office = officeOfMany(frame, draft);
  const states = frame.parties.map(({ value }) => value).filter((value) => value.length === 2);
  if (office === null || states.length !== 2) return frame;
  const holders = states.map((state) => holderOf(office, state, draft)).filter((holder) => holder !== null);
  return holders.length < 2 ? frame : { ...frame, people: mergePeople(frame.people, holders) };
};

/** Who they are whom a clause tells by their office alone; before frames merge, since the meeting of others is another one. */
export const officeHolders: Refiner = {
  name: "office-holders",
  refine: (frames, { draft }) => frames.map((frame) => withHolders(frame, draft)),
};
