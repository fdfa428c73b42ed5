import type { PersonMention, Trigger } from "../model.ts";
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

/** "Energy ministers from Peru, Chile and Bolivia [discussed]": whoever has come is an official. */
const FROM_STATES =
  /(?:^|[.;:,]\s)(?:(?:[Tt]he|[Ss]enior|[Tt]op|[Hh]igh-level|[\p{L}-]{4,24})\s){0,3}(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Cc]hiefs|[Oo]fficials|[Dd]elegations|[Nn]egotiators|[Rr]epresentatives|[Ee]xperts|[Ee]nvoys|[Dd]elegates|[Dd]iplomats|[Ss]ecretaries)\s(?:from|of)\s[^.;:]{4,110}$/u;

/** Before the trigger stand officials, and of which states. */
export const areFromStates = ({ sentence, start }: Trigger): boolean =>
  FROM_STATES.test(sentence.text.slice(0, start - sentence.start));
