import type { PersonMention } from "../model.ts";
import type { Unit } from "./units.ts";

const OFFICIAL_RANK_MAX = 3; // ministers and above

const isOfficial = ({ name, counterpart, plural, offices }: PersonMention): boolean =>
  name !== null ||
  counterpart ||
  (plural && offices.length > 0) ||
  offices.some(({ rank }) => rank <= OFFICIAL_RANK_MAX);

/** The states whose officials stand in a group, by name or by office: "Bhutan's foreign minister and her host", "the Peruvian and Chilean premiers". */
export const officialsOf = (units: readonly Unit[]): Set<string> => {
  // "transport officials": who acts for a state is part of its unit.
  const officials = units.filter(({ person, start, end, parties: [party] }) =>
    person === null ? party?.start === start && end > party.end : isOfficial(person),
  );
  // The adjectives before a plural office are units of their own.
  const all = officials.some(({ person }) => person === null || person.plural) ? units : officials;
  return new Set(all.flatMap(({ parties }) => parties.map(({ party }) => party)));
};
