import { VENUES } from "../lexicon/venues.ts";
import type { Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";
import { partyAt } from "./party-at.ts";
import { joinTokens } from "../sentences/tokens.ts";

export interface VenueReading {
  readonly text: string;
  readonly next: number;
  /** Of a table row, or of a state named with it; null if neither tells. */
  readonly country: string | null;
}

const VENUE_TABLE = phraseTable(VENUES, { caseSensitive: true });

// A building or site by its own name: "the Great Hall of the People", "Lotte Hotel", "King's Bay Naval Base".
const HEADS =
  /^(?:palace|hotel|hall|house|guesthouse|residence|base|airport|airbase|resort|castle|villa|center|centre|complex|headquarters|university|institute|museum|club|lodge|mansion|pavilion|embassy|library|academy|château|chateau|retreat|estate|ranch)$/i;
/** Also venues, but only behind "at": "in the European Parliament" says what they spoke of. */
const HEADS_AT =
  /^(?:building|tower|towers|memorial|secretariat|office|offices|diwan|manor|fortress|theatre|theater|auditorium|chancellery|terminal|arena|stadium|barracks|monastery|parliament|plaza|inn|school|college|camp|consulate|mission|lounge|chamber|compound|gardens|checkpoint|crossing|bridge|administration|buildings)$/i;
/** Also venues, but only behind their kind: "at the Chushul-Moldo border point". */
const HEADS_OF_BORDER = /^(?:point|post|gate|station)$/;
/** Between a name and a head in small letters: "Ala-Archa state residence", "Great Amber concert hall". */
export const KINDS =
  /^(?:state|concert|conference|convention|congress|exhibition|government|presidential|royal|international|hunting|guest|town|city|border|air|military|naval|summer|cultural|business|press|assembly|banquet)$/;
/** Heads that stand first: "Hotel Bristol", "Camp Aguinaldo". */
const FIRST =
  /^(?:hotel|hôtel|villa|camp|fort|palais|palazzo|palacio|palácio|palau|teatro|théâtre|castello|castillo|castelo|convento|monasterio|mosteiro|casa|schloss|istana|qasr|quinta|hacienda|ksar)$/i;

/** "at [Palazzo] Parisio": the words from `at` on name a house, and nobody. */
export const opensVenue = (tokens: readonly Token[], at: number): boolean =>
  AT_OR_IN.has(tokens[at - 1]?.lower ?? "") && FIRST.test(tokens[at]?.lower ?? "");
const AT_OR_IN: ReadonlySet<string> = new Set(["at", "in"]);
const NAME_WORDS_MAX = 8;
export const FIRST_WORDS_MAX = 4;

export const isName = (token: Token | undefined): boolean => token?.capital === true && token.kind === "word";

/** How far capitals go from `at`, at most so many words. */
export const capitalsEnd = (tokens: readonly Token[], at: number, max: number): number => {
  let next = at;
  while (isName(tokens[next]) && next - at < max) next++;
  return next;
};

const PARTICLE = /^(?:de|du|des|del|della|dei|di|do|da|dos|das|la|le|les|los|las|l|d)$/;
const ROMANCE_WORDS_MAX = 6;

/** "du Pharo", "Municipal da Guarda", "de la Moneda": how far such a name goes, its small words inside it. */
const romanceEnd = (tokens: readonly Token[], at: number): number => {
  let end = at;
  for (let next = at; next - at < ROMANCE_WORDS_MAX; next++) {
    if (isName(tokens[next])) end = next + 1;
    else if (!PARTICLE.test(tokens[next]?.text ?? "")) break;
  }
  return end;
};

/** "of Management" behind "the Royal Institute"; not "of Kenya". */
export const tailEnd = (tokens: readonly Token[], next: number): number =>
  tokens[next]?.lower === "of" && isName(tokens[next + 1]) && partyAt(tokens, next + 1) === null
    ? capitalsEnd(tokens, next + 1, FIRST_WORDS_MAX)
    : (ministryEnd(tokens, next) ?? next);

/** "of the Foreign Ministry", "of the Ministry" behind "the Council Hall"; null if no such body stands there. */
const ministryEnd = (tokens: readonly Token[], next: number): number | null => {
  if (tokens[next]?.lower !== "of" || tokens[next + 1]?.lower !== "the") return null;
  const end = capitalsEnd(tokens, next + 2, FIRST_WORDS_MAX);
  return /^(?:Ministry|Department|Presidency|Parliament|Government|Cabinet|Secretariat)$/.test(
    tokens[end - 1]?.text ?? "",
  )
    ? end
    : null;
};

export const isHead = (token: Token | undefined, preposition: string): boolean =>
  token !== undefined && (HEADS.test(token.lower) || (preposition === "at" && HEADS_AT.test(token.lower)));

/** Where a head in small letters ends behind a name: "airport", "state residence"; null if none stands there or "of" follows. */
const smallHead = (tokens: readonly Token[], at: number, preposition: string): number | null => {
  const kind = tokens[at]?.text ?? "";
  const head = KINDS.test(kind) ? at + 1 : at;
  const isOne =
    isHead(tokens[head], preposition) || (kind === "border" && HEADS_OF_BORDER.test(tokens[head]?.lower ?? ""));
  return isOne && tokens[head]?.capital === false && tokens[head + 1]?.lower !== "of" ? head : null;
};

/** "at the Polynesian Leaders Retreat": of who meets there, no house. */
const isGathering = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "retreat" &&
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => /^(?:leaders?|ministers?|ministerial|heads|summit|troika)['’]?$/.test(lower));

/** A name that ends with its head, from `first` on: the index of the head; -1 if there is none. */
const headOfName = (tokens: readonly Token[], first: number, preposition: string): number => {
  let head = -1;
  for (let at = first; at < tokens.length && at - first < NAME_WORDS_MAX; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const isPart =
      token.capital || token.kind === "possessive" || (token.lower === "of" && tokens[at + 1]?.capital === true);
    if (!isPart) return at > first ? (smallHead(tokens, at, preposition) ?? head) : head;
    if (at > first && isHead(token, preposition) && !isGathering(tokens, at)) head = at;
  }
  return head;
};

export const reading = (
  tokens: readonly Token[],
  from: number,
  next: number,
  country: string | null,
): VenueReading => ({
  text: joinTokens(tokens.slice(from, next)),
  next,
  country,
});

/** A house or site by its own name, the first word of it at `first`. */
export const namedVenue = (tokens: readonly Token[], first: number, preposition: string): VenueReading | null => {
  const seat = VENUE_TABLE.at(tokens, first);
  if (seat !== null) {
    // "the Cankaya presidential palace"
    const small = smallHead(tokens, seat.next, preposition);
    return reading(tokens, first, small === null ? seat.next : small + 1, seat.value.country);
  }
  const token = tokens[first];
  if (token === undefined) return null;
  // "the Palace of Independence"
  if (HEADS.test(token.lower) && token.capital && tokens[first + 1]?.lower === "of") {
    const next = capitalsEnd(tokens, first + 2, FIRST_WORDS_MAX - 1);
    if (next > first + 2) return reading(tokens, first, next, null);
  }
  const head = headOfName(tokens, first, preposition);
  if (head >= 0) return reading(tokens, first, tailEnd(tokens, head + 1), null);
  if (preposition !== "at" || !token.capital || !FIRST.test(token.lower)) return null;
  const next = romanceEnd(tokens, first + 1);
  return next > first + 1 ? reading(tokens, first, next, null) : null;
};
