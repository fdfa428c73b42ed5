import type { PersonMention, Token } from "../model.ts";
import { whoAt } from "./came-to-office.ts";
import { spanOf } from "./office-head.ts";
import type { OfficeReading } from "./office.ts";
import { partyAt } from "./party-at.ts";
import { readOffices } from "./person-parts.ts";
import { BODY, bodyBehind, sideAt } from "./state-body.ts";

/** Whose somebody is, and what he is there, by what he does for it. */
interface Acting {
  readonly country: NonNullable<PersonMention["country"]>;
  readonly offices: readonly OfficeReading[];
  /** Index behind the words that tell it, if they tell an office as well; else behind the name. */
  readonly next: number;
}

const LEADS =
  /^(?:(?:has|had)\s)?(?:heads?|headed|runs?|ran|leads?|led|commands?|commanded|chairs?|chaired|rules?|ruled|governs?|governed|oversees|directs?)$/;
const HOLDS = /^(?:holds?|held|has|keeps|runs?|took\sover|takes\sover|inherited|handles?)$/;
/** "negotiates for": with nothing between. */
const FOR =
  /^(?:negotiates?|negotiated|speaks|spoke|mediates?|mediated|acts?|acted|bargains?|bargained|answers|parleys)$/;
/** "follows the Sahel for" */
const HANDLES = /^(?:handles?|handled|follows?|followed|covers|manages|watches)$/;
const IN = /^(?:of|in|for|at|from)$/;
const CLAUSE_WORDS_MAX = 8;

/** "leads [UNHCR]", "heads [Kenya's army]", "commands the fighters of [the Front]": where the side begins; -1 if none does. */
const sideOf = (tokens: readonly Token[], from: number, verb: string): number => {
  const first = tokens[from]?.lower === "the" ? from + 1 : from;
  const own = partyAt(tokens, first);
  if (own !== null && LEADS.test(verb) && (own.form === "organisation" || bodyBehind(tokens, own) > 0)) return first;
  for (let at = from; at < from + CLAUSE_WORDS_MAX && /^(?:word|possessive)$/.test(tokens[at]?.kind ?? ""); at++) {
    if (!IN.test(tokens[at]?.lower ?? "")) continue;
    const side = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
    if (partyAt(tokens, side) === null) continue;
    const before = tokens[at - 1]?.lower ?? "";
    const isFor = tokens[at]?.lower === "for" && (HANDLES.test(verb) || (FOR.test(verb) && at === from));
    const isOf = LEADS.test(verb) && BODY.test(before);
    const isPost = HOLDS.test(verb) && /^(?:portfolio|brief|file|post|job|role)$/.test(before);
    return isFor || isOf || isPost ? side : -1;
  }
  return -1;
};

/** The words of the verb at `at`, one or two. */
const verbAt = (tokens: readonly Token[], at: number): string => {
  const two = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  const isTwo = [LEADS, HOLDS].some((verbs) => verbs.test(two));
  return isTwo ? two : (tokens[at]?.lower ?? "");
};

/** " [abroad] as its foreign minister" behind the side. */
const officesBehind = (tokens: readonly Token[], at: number): OfficeReading[] => {
  const as = tokens[at]?.lower === "abroad" ? at + 1 : at;
  if (tokens[as]?.lower !== "as") return [];
  return readOffices(tokens, /^(?:its|their|the|an?)$/.test(tokens[as + 1]?.lower ?? "") ? as + 2 : as + 1, true);
};

/**
 * ", who negotiates for Hezbollah", ", who runs UNHCR", " holds the energy portfolio in Chile" behind a name; null if
 * other words follow ("who speaks for Kenya's farmers", "leads Peru's Castro in the polls").
 */
export const actsFor = (tokens: readonly Token[], from: number): Acting | null => {
  const who = tokens[from]?.text === "," ? whoAt(tokens, from + 1) : -1;
  const first = who < 0 ? from : who + 1;
  const verb = verbAt(tokens, first);
  if (![LEADS, HOLDS, FOR, HANDLES].some((verbs) => verbs.test(verb))) return null;
  const at = sideOf(tokens, first + verb.split(" ").length, verb);
  const side = at < 0 ? null : sideAt(tokens, at);
  if (side === null) return null;
  const offices = officesBehind(tokens, side.next);
  const country = { ...spanOf(tokens, at, side.party.next), party: side.party.party };
  return { country, offices, next: offices.at(-1)?.next ?? from };
};
