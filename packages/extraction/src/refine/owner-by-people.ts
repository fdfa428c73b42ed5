import type { Rank } from "../lexicon/offices.ts";
import type { Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";

/** Who takes part in one meeting only, by person; null for whoever takes part in several. */
export const onlyMeetings = (frames: readonly Frame[]): ReadonlyMap<number, Frame | null> => {
  const only = new Map<number, Frame | null>();
  for (const frame of frames)
    for (const { person } of frame.people) {
      const other = only.get(person);
      only.set(person, other === undefined || other === frame ? frame : null);
    }
  return only;
};

/** "With the president, she reviewed ...": the only meeting in which whoever is named here takes part, if others do not. */
export const byPerson = (only: ReadonlyMap<number, Frame | null>, { index }: Sentence, draft: Draft): Frame | null => {
  const named = new Set(draft.mentions[index]?.people.map(({ person }) => only.get(person ?? -1) ?? null));
  named.delete(null);
  const [meeting = null] = named;
  // Who will fly on to another meeting is not in it yet.
  return named.size !== 1 || (meeting !== null && meeting.first > index) ? null : meeting;
};

const OFFICE = String.raw`(?:deputy |vice )?(?:(?:prime|foreign|defen[cs]e|interior|finance|trade|health|energy|transport|culture|education|agriculture|justice|economy|labou?r|tourism) minister|president|premier|speaker|chancellor)`;
const TOGETHER = new RegExp(String.raw`(?:\b(?:the two|both)\s(?:countries'\s)?|^(?:the\s)?)(${OFFICE})s\b`, "iu");

/** "foreign minister": also a Minister of Foreign Affairs, and a "defence minister" a Minister of Defence. */
const isOffice = (text: string, noun: string): boolean => {
  const office = text.toLowerCase();
  const field = /^(\S+) minister$/.exec(noun)?.[1] ?? "";
  return office.endsWith(noun) || (field !== "" && field !== "prime" && office.startsWith(`minister of ${field}`));
};

/** Held, and at least two who take part are such. */
const held = (frames: readonly Frame[], isOne: (person: number) => boolean): Frame[] =>
  frames.filter(
    ({ people, status, background }) =>
      status === "held" && !background && people.filter(({ person }) => isOne(person)).length >= 2,
  );

/** The only one; of a visit and the talks during it, the talks. */
const onlyTalks = (meetings: readonly Frame[]): Frame | null => {
  const talks = meetings.filter(({ kind }) => kind !== "visit");
  const [meeting, ...others] = talks.length > 0 ? talks : meetings;
  return others.length === 0 ? (meeting ?? null) : null;
};

/** "The two prime ministers agreed", in the report of a visit with many meetings: the only one that two of them took part in. */
export const byOffices = (frames: readonly Frame[], { text }: Sentence, draft: Draft): Frame | null => {
  const noun = TOGETHER.exec(text)?.[1]?.toLowerCase();
  if (noun === undefined) return null;
  return onlyTalks(
    held(frames, (person) => draft.people[person]?.offices.some((office) => isOffice(office.text, noun)) ?? false),
  );
};

const MEN =
  /(?:^|,\s|\b(?:that|both|the two)\s)(?:the\s(?:two\s)?)?(?:(leaders|heads of state|heads of government)|(ministers))\b/iu;
const LEADER: Rank = 1;
const MINISTER: Rank = 3;

/** "The leaders reviewed ...", behind the foreign minister's call on one of them: the only meeting of two leaders, if the one told last is none. */
export const byRank = (
  frames: readonly Frame[],
  { index, text }: Sentence,
  current: Frame | null,
  { people }: Draft,
): Frame | null => {
  const men = MEN.exec(text);
  if (men === null) return null;
  const rank = men[1] === undefined ? MINISTER : LEADER;
  const told = frames.filter(({ first }) => first <= index);
  const meetings = held(told, (person) => people[person]?.offices.some((office) => office.rank === rank) ?? false);
  return current !== null && meetings.includes(current) ? current : onlyTalks(meetings);
};

const HEAD_REACH = 60;

/** "Holm and Rivas also discussed ...": the only meeting of just those whom the sentence begins with. */
export const byPersons = (frames: readonly Frame[], { index, start }: Sentence, { mentions }: Draft): Frame | null => {
  const named = new Set(
    (mentions[index]?.people ?? [])
      .filter((mention) => mention.person !== null && mention.start - start <= HEAD_REACH)
      .map(({ person }) => person),
  );
  if (named.size < 2) return null;
  return onlyTalks(
    frames.filter(
      ({ people, background }) =>
        !background && people.length === named.size && people.every(({ person }) => named.has(person)),
    ),
  );
};
