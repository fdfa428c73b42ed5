import type { LooseRole } from "../events/loose-role.ts";
import { NOT_TOGETHER, OF_TALKS } from "../events/together-words.ts";
import { rowsIn, sideOf } from "../mentions/row.ts";
import type { Frame, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";
import { dates } from "./dates.ts";
import { frameOfPeople } from "./frame-of-people.ts";
import { mergePeople } from "./merge-same.ts";
import type { Refiner } from "./refiner.ts";
import { areOfficials, frameOfRow } from "./roll-calls.ts";

const REACH = 3; // sentences between the telling of one side and of the other

const sideOfRole = ({ attendance }: LooseRole, { people }: Draft): string | null => {
  const person = people[attendance?.person ?? -1];
  return person === undefined || person.former || person.offices.length === 0 ? null : sideOf(person);
};

/** "X led the Chadian team. Y headed that of Niger". */
const ofLeaders = (roles: readonly LooseRole[], draft: Draft): Frame | null => {
  const told = roles.filter((role) => role.status === "held" && sideOfRole(role, draft) !== null);
  const [first] = told;
  const near = told.filter(({ sentence }) => sentence - (first?.sentence ?? 0) <= REACH);
  if (new Set(near.map((role) => sideOfRole(role, draft))).size < 2) return null;
  const people = mergePeople(
    [],
    near.flatMap(({ attendance }) => attendance ?? []),
  );
  const mention = people[0]?.mention;
  const sentence = draft.sentences[first?.sentence ?? -1];
  if (mention === undefined || sentence === undefined) return null;
  return frameOfPeople({ ...mention, sentence, status: "held", background: false }, people, draft);
};

const hasVerb = ({ start, end }: Sentence, { declined, triggers }: Draft): boolean =>
  [...triggers, ...declined].some((words) => words.start >= start && words.end <= end);

/** "Consultations at the ministry, with A of Peru and B of Chile in the chair": in a sentence about talks without a verb of meeting. */
const ofRow = (draft: Draft): Frame | null => {
  for (const sentence of draft.sentences) {
    const { zone, text } = sentence;
    if (zone !== "body" || !OF_TALKS.test(text) || NOT_TOGETHER.test(text) || hasVerb(sentence, draft)) continue;
    const row = rowsIn(sentence, draft).find(areOfficials);
    if (row !== undefined) return frameOfRow(row, sentence, draft);
  }
  return null;
};

/** Who led for each side, or two officials named together in a sentence about talks, where nothing else tells of a meeting: theirs. */
export const toldByNames: Refiner = {
  name: "told-by-names",
  refine: (frames, context) => {
    if (frames.length > 0) return [...frames];
    const { draft, roles } = context;
    const frame = ofLeaders(roles, draft) ?? ofRow(draft);
    return frame === null ? [] : dates.refine([frame], context);
  },
};
