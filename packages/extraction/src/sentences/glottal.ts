import { matchesOf } from "../matches.ts";

/** The letter that many press as an apostrophe. */
const OKINA = "\u02bb";

const OFFICE = String.raw`(?:[Mm]inister|[Pp]resident|[Pp]remier|King|Queen|Prince|Princess|[Ss]ecretary|[Gg]eneral|[Aa]mbassador|[Cc]ommissioner|[Gg]overnor|[Ss]peaker|[Cc]hancellor|[Ee]nvoy|[Dd]irector|[Cc]hairman|[Cc]hief|[Ll]eader|Lord|Sir|Dame|Mr|Mrs|Ms|Dr|Hon)`;
/** "Prime Minister 'Ana Tauhema", "the minister, 'Ofa Lolohea"; not "the President 'Spirit of Lima' Hall", which a mark closes. */
const BEHIND_OFFICE = new RegExp(
  String.raw`\b${OFFICE}\.?,?\s'(?=(?<name>\p{Lu}\p{Ll}{1,24})(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Dame)\.?\s'\p{L}{2,25})|(?:-\p{L}{1,24})?\s'?\p{Lu}\p{Ll})(?!(?:['-]?\p{L}){0,24}(?:\s\p{Lu}[\p{L}-]{0,24}){0,5}[.,!?]?'(?:[\s.,;:!?)]|$)))`,
  "gu",
);

/** Names that begin with a glottal stop, by the letter that it is: an apostrophe there would be a quotation mark. Of the same length. */
export const withGlottalStops = (text: string): string => {
  if (!/\s'\p{Lu}/u.test(text)) return text;
  const names = new Set(matchesOf(BEHIND_OFFICE, text).map(({ groups }) => groups?.["name"] ?? ""));
  if (names.size === 0) return text;
  // Once known, the name is one wherever it stands.
  return text.replace(/(?<![\p{L}\p{N}])'(\p{Lu}\p{Ll}{1,24})(?![\p{L}'])/gu, (all: string, name: string) =>
    names.has(name) ? `${OKINA}${name}` : all,
  );
};

/** Whether the letter stands where the document has another sign. */
export const hasGlottalStops = (working: string, written: string): boolean =>
  working.includes(OKINA) && !written.includes(OKINA);

/** A text with the sign by which it was written. */
export const withApostrophes = (text: string): string => text.replaceAll(OKINA, "'");
