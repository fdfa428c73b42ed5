import { sameOffice } from "../mentions/same-office.ts";
import type { Attendance, Frame } from "../model.ts";
import { mergePeople } from "./merge-same.ts";
import { isMain, sentencesAround } from "./near-main.ts";
import { officialsIn } from "./officials.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";

/** The one official of a state whom the sentences around the meeting name; null if they name none, or several. */
const officialOf = (state: string, officials: ReturnType<typeof officialsIn>): Attendance | null => {
  const own = officials.filter(({ party }) => party.value === state);
  return own.length === 1 ? (own[0]?.attendance ?? null) : null;
};

const leads = ({ person }: Attendance, { people }: Draft): boolean =>
  people[person]?.offices.some(({ rank }) => rank === 1) ?? false;

/**
 * A state's leader is named beside many meetings that are not his ("builds on what President X began"): he stands for a side on a visit, at a
 * summit, where the other side has its leader too, or where nobody else is told of a meeting without a name.
 */
const withoutLeaders = (added: readonly Attendance[], main: Frame, draft: Draft): readonly Attendance[] => {
  const among = [...main.people, ...added].filter((one) => leads(one, draft)).length;
  const mayBeLeaders =
    main.kind === "visit" || main.kind === "summit" || (main.mechanism === null && main.people.length === 0);
  return mayBeLeaders || among >= 2 ? added : added.filter((one) => !leads(one, draft));
};

/** "The Presidents of Peru and Ecuador will lead the Binational Cabinet": told of their leaders, none of them named. */
const isOfLeaders = (frame: Frame, { mentions }: Draft): boolean =>
  frame.people.length === 0 &&
  frame.triggers.some(({ sentence, start }) =>
    (mentions[sentence.index]?.people ?? []).some(
      ({ plural, name, offices, end }) =>
        plural && name === null && end <= start && /^(?:presidents|prime ministers)$/i.test(offices[0]?.text ?? ""),
    ),
  );

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
const holderOf = (office: string, state: string, { people, sentences, mentions }: Draft): Attendance | null => {
  const holders = new Map<number, Attendance>();
  for (const { index, zone } of sentences)
    for (const mention of zone === "furniture" ? [] : (mentions[index]?.people ?? [])) {
      const person = people[mention.person ?? -1];
      if (mention.person === null || person === undefined || person.former || person.country?.party !== state) continue;
      const holds =
        person.offices.some(({ text }) => sameOffice(office, text)) ||
        (mention.counterpart && person.offices.length === 0 && person.name.includes(" "));
      if (!holds || holders.has(mention.person)) continue;
      const { start, end } = mention;
      holders.set(mention.person, {
        person: mention.person,
        mention: { start, end },
        role: "participant",
        roleSpan: null,
        roleRule: "role.participant",
      });
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

/** "Russia and Algeria will align repairs. ... Minister X ... his colleague Y": who acts for a side that the clause itself leaves without a name. */
export const peopleNear: Refiner = {
  name: "people-near",
  refine: (all, { draft }) => {
    const frames = all.map((frame) => withHolders(frame, draft));
    const main = frames.find(isMain);
    if (main === undefined || main.mechanism?.kind === "conference") return frames;
    const officials = officialsIn(sentencesAround(main, draft), draft, { stated: false });
    const represented = new Set(main.people.map(({ person }) => draft.people[person]?.country?.party ?? ""));
    const added = main.parties
      .map(({ value }) =>
        represented.has(value) ? null : (officialOf(value, officials) ?? holderOf("negotiator", value, draft)),
      )
      .filter((attendance) => attendance !== null);
    const fitting = isOfLeaders(main, draft)
      ? added.filter((one) => leads(one, draft))
      : withoutLeaders(added, main, draft);
    return frames.map((frame) => (frame === main ? { ...frame, people: mergePeople(frame.people, fitting) } : frame));
  },
};
