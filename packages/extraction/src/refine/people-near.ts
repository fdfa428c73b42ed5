import { isCalled, sameOffice } from "../mentions/same-office.ts";
import type { Attendance, Frame } from "../model.ts";
import { mergePeople } from "./merge-same.ts";
import { isMain, sentencesAround } from "./near-main.ts";
import { sentencesWidelyAround } from "./widely-around.ts";
import { holderOf } from "./office-holders.ts";
import { sayingOf } from "../sentences/said-clause.ts";
import { officialsIn } from "./officials.ts";
import type { Draft } from "../pass.ts";
import type { Refiner } from "./refiner.ts";
import { ministerOf, untitledOf } from "./untitled.ts";

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

const LABEL = /\b(?:leader|diplomat|official|host|guest|chief|envoy|negotiator|minister)$/i;

/** "met Iran's supreme leader. ... Iran's acting president, X": the clause tells of another official of the state, whom it does not name. */
const isSomebodyElse = ({ person }: Attendance, frame: Frame, { people, mentions }: Draft): boolean => {
  const known = people[person];
  return frame.triggers.every(({ sentence }) =>
    (mentions[sentence.index]?.people ?? []).some(
      ({ name, country, plural, counterpart, offices: [office] }) =>
        name === null &&
        !plural &&
        !counterpart &&
        office !== undefined &&
        country !== null &&
        country.party === known?.country?.party &&
        (office.rank === 1 || !LABEL.test(office.text)) &&
        !/^(?:leader|head of (?:state|government)|premier)$/i.test(office.text) &&
        known.offices.length > 0 &&
        known.offices.every(({ text }) => !sameOffice(office.text, text) && !isCalled(office.text, text)),
    ),
  );
};

const TOUR_STATES_MIN = 3; // the traveller's own, and two that he goes to
/** "will travel to Tanzania, Uganda and Rwanda": whom he sees in one of them is told with that meeting. */
const isTour = ({ kind, place, parties }: Frame): boolean =>
  kind === "visit" && place === null && parties.length >= TOUR_STATES_MIN;

/** "was to plan the summit of A, B and C next month": told of another meeting, that is still to come. */
const isOfOther = ({ mention, person }: Attendance, main: Frame, frames: readonly Frame[], draft: Draft): boolean =>
  // "The commission met in Lima. The interior ministers, X and Y, met on their own"
  (main.mechanism !== null &&
    main.parties.length === 2 &&
    frames.some(
      ({ separate, first, people }) =>
        separate && first > main.first && people.some((known) => known.person === person),
    )) ||
  frames.some(
    (other) =>
      other !== main &&
      ((main.status === "held" && other.status === "scheduled") || isTour(main)) &&
      other.people.length > 0 &&
      other.triggers.some(({ sentence: { start, end, index } }) =>
        isTour(main)
          ? (draft.mentions[index]?.people ?? []).some((known) => known.person === person)
          : mention.start >= start && mention.end <= end,
      ) &&
      !main.triggers.some(({ sentence: { start, end } }) => mention.start >= start && mention.end <= end),
  );

const ACCREDITED = /\b(?:ambassador|high commissioner|charg[ée] d'affaires|consul(?:[ -]general)?)\b/i;
/** "Foreign minister to visit Lima. X today met Peru's ambassador": who lives abroad is no host at home. */
const isAccredited = ({ person }: Attendance, { kind, place }: Frame, { people }: Draft): boolean =>
  kind === "visit" &&
  people[person]?.country?.party === place?.country &&
  ACCREDITED.test(people[person]?.offices[0]?.text ?? "");

const ELSEWHERE =
  /^,?\s(?:(?:had|has|himself|herself|only|just|also|then|later)\s){0,2}(?:resigned|died|left|lost|quit|flew|travel?led|stepped|stayed away|(?:was|is|were|will be) (?:in|abroad|away|out|not|sacked|dismissed|acting|performing|standing in|deputi[sz]ing)|said|wrote|declined|refused|denied)\b/u;
/** "X arrived in Lima as Minister Y left for Oslo", "Minister Y said the road had been mended", "Y is acting for him": no host for that. */
const isElsewhere = ({ mention }: Attendance, { kind }: Frame, { sentences }: Draft): boolean =>
  kind === "visit" &&
  sentences.some(
    ({ start, end, text }) =>
      mention.start >= start && mention.end <= end && ELSEWHERE.test(text.slice(mention.end - start)),
  );

const ACCORDING = /\baccording to\s(?:[\p{L}’'-]{2,24}\s){0,5}$/iu;
/** "Peru will host the conference in May, Minister X said", "is ready, according to Secretary X": who only tells of what is to come. */
const isTeller = ({ mention }: Attendance, { status, triggers }: Frame, { sentences }: Draft): boolean =>
  status !== "held" &&
  (triggers.some(({ sentence, start }) => {
    const clause = sayingOf(sentence);
    return clause !== null && start < clause.from && mention.start >= clause.from && mention.end <= clause.said;
  }) ||
    sentences.some(
      ({ start, end, text }) =>
        mention.start >= start && mention.end <= end && ACCORDING.test(text.slice(0, mention.start - start)),
    ));

/** "A met his Colombian counterparts. ... Colombian Foreign Minister B": who holds the office of one of them in the other state. */
const withCounterparts = (frame: Frame, draft: Draft): Frame => {
  if (frame.background) return frame;
  const states = frame.triggers.flatMap(({ sentence }) =>
    sentence.zone === "body"
      ? (draft.mentions[sentence.index]?.people ?? []).flatMap(({ counterpart, name, country }) =>
          counterpart && name === null && country !== null ? [country.party] : [],
        )
      : [],
  );
  const [state, ...more] = new Set(states);
  if (
    state === undefined ||
    more.length > 0 ||
    // "his counterparts from Peru and Laos": the call with Laos is of nobody from Peru.
    !frame.parties.some(({ value }) => value === state) ||
    frame.people.some(({ person }) => draft.people[person]?.country?.party === state)
  )
    return frame;
  const holders = frame.people
    .map(({ person }) => draft.people[person]?.offices[0]?.text)
    .map((office) => (office === undefined ? null : holderOf(office, state, draft)))
    .filter((holder) => holder !== null);
  return holders.length === 0 ? frame : { ...frame, people: mergePeople(frame.people, holders) };
};

/** "Russia and Algeria will align repairs. ... Minister X ... his colleague Y": who acts for a side that the clause itself leaves without a name. */
export const peopleNear: Refiner = {
  name: "people-near",
  refine: (all, { draft }) => {
    const frames = all.map((frame) => withCounterparts(frame, draft));
    const main = frames.find(isMain);
    if (main === undefined || main.mechanism?.kind === "conference") return [...frames];
    const around = frames.length === 1 ? sentencesWidelyAround(main, draft) : sentencesAround(main, draft);
    const officials = officialsIn(around, draft, { stated: false }).filter(
      ({ attendance }) =>
        !isOfOther(attendance, main, frames, draft) &&
        !isAccredited(attendance, main, draft) &&
        !isElsewhere(attendance, main, draft) &&
        !isTeller(attendance, main, draft),
    );
    const represented = new Set(main.people.map(({ person }) => draft.people[person]?.country?.party ?? ""));
    const added = main.parties
      .map(({ value }) =>
        represented.has(value)
          ? null
          : (officialOf(value, officials) ??
            holderOf("negotiator", value, draft) ??
            untitledOf(value, main, draft) ??
            ministerOf(value, main, draft)),
      )
      .filter((attendance) => attendance !== null)
      .filter((attendance) => !isOfOther(attendance, main, frames, draft));
    const others = added.filter((one) => !isSomebodyElse(one, main, draft));
    const fitting = isOfLeaders(main, draft)
      ? others.filter((one) => leads(one, draft))
      : withoutLeaders(others, main, draft);
    return frames.map((frame) => (frame === main ? { ...frame, people: mergePeople(frame.people, fitting) } : frame));
  },
};
