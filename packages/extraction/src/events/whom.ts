import type { Trigger } from "../model.ts";
import { between, group } from "./group.ts";
import type { Unit } from "./units.ts";

/** ", whom [she met]", " himself, with whom [the minister sat down]" */
const WHOM = /^(?:\s(?:him|her)self)?,?\s(?:with\s)?whom\s(?:the\s|his\s|her\s)?$/u;

/** "She had it from [Minister Y], whom she met": who stands just before "whom", in front of the clause's subject; none if there is no such clause. */
export const whomOf = ({ sentence, value }: Trigger, units: readonly Unit[], [subject]: readonly Unit[]): Unit[] => {
  if (value.shape !== "active" || subject === undefined) return [];
  const at = units.findLastIndex(({ end }) => end <= subject.start);
  const last = units[at];
  return last?.person?.name != null && WHOM.test(between(sentence, last.end, subject.start))
    ? group(sentence, units, at, -1)
    : [];
};
