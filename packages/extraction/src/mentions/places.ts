import { CITIES, SEATS_OF_STATE } from "../lexicon/cities.ts";
import { COUNTRIES } from "../lexicon/countries.ts";
import type { PlaceMention, Sentence, Token } from "../model.ts";
import { phraseTable } from "../sentences/phrases.ts";
import { partyAt } from "./parties.ts";
import { joinTokens } from "./office.ts";

const CITY_TABLE = phraseTable(
  new Map([
    ...CITIES,
    ...COUNTRIES.flatMap(({ code, capitals }) => capitals.map((name): [string, string] => [name, code])),
    ...[
      "Singapore",
      "Monaco",
      "Luxembourg",
      "Hong Kong",
      "Macao",
      "Djibouti",
      "Guatemala City",
      "Panama City",
      "Kuwait City",
    ].map((name): [string, string] => [
      name,
      COUNTRIES.find(({ names }) => names.includes(name.replace(/ City$/, "")))?.code ?? "",
    ]),
  ]),
  { caseSensitive: true },
);
const SEAT_TABLE = phraseTable(SEATS_OF_STATE, { caseSensitive: true });

/** Also a region, a state of a federation or a first name: a place only with a preposition and no other reading. */
const LOCATIVE: ReadonlySet<string> = new Set([
  "in",
  "at",
  "to",
  "near",
  "outside",
  "from",
  "visited",
  "visit",
  "visiting",
  "of",
]);

// A building or site by its own name: "the Great Hall of the People", "Lotte Hotel", "King's Bay Naval Base".
const VENUE_HEADS =
  /^(?:palace|hotel|hall|house|guesthouse|residence|base|airport|airbase|resort|castle|villa|center|centre|complex|headquarters|university|institute|museum|club|lodge|mansion|pavilion|embassy|library|academy|château|chateau|retreat|estate|ranch)$/i;

const venueAt = (
  tokens: readonly Token[],
  from: number,
): { text: string; next: number; country: string | null } | null => {
  let at = tokens[from]?.lower === "the" ? from + 1 : from;
  const seat = SEAT_TABLE.at(tokens, at);
  if (seat !== null) return { text: joinTokens(tokens.slice(at, seat.next)), next: seat.next, country: seat.value };
  const first = at;
  let head = -1;
  while (at < tokens.length && at - first < 8) {
    const token = tokens[at];
    if (
      token === undefined ||
      !(token.capital || token.kind === "possessive" || (token.lower === "of" && tokens[at + 1]?.capital === true))
    ) {
      if (token !== undefined && at > first && VENUE_HEADS.test(token.lower)) head = at;
      break;
    }
    if (at > first && VENUE_HEADS.test(token.lower)) head = at;
    at++;
  }
  if (head < 0) return null;
  // "Bogor Presidential Palace": the town in the name tells the country.
  const town = tokens
    .slice(first, head)
    .map((_, k) => CITY_TABLE.at(tokens, first + k))
    .find((hit) => hit !== null);
  return { text: joinTokens(tokens.slice(first, head + 1)), next: head + 1, country: town?.value ?? null };
};

/** "Beijing, capital of China", "Bali, Indonesia": how far the place goes, and the country it names. */
const countryBehind = (tokens: readonly Token[], next: number): { party: string; next: number } | null => {
  if (tokens[next]?.text !== ",") return null;
  const party = partyAt(tokens, next + 1);
  if (party === null || party.form !== "name") return null;
  return { party: party.party, next: party.next };
};

/** Cities, venues and (after a preposition) countries of one sentence. */
export const findPlaces = (sentence: Sentence): PlaceMention[] => {
  const { tokens } = sentence;
  const found: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = tokens[at - 1]?.lower === "the" ? tokens[at - 2]?.lower : tokens[at - 1]?.lower;
    const locative = LOCATIVE.has(before ?? "");
    const city = CITY_TABLE.at(tokens, at);
    if (city !== null) {
      const behind = countryBehind(tokens, city.next);
      // "Washington's envoy" is a government, not a place.
      if (tokens[city.next]?.kind !== "possessive") {
        const next = behind?.next ?? city.next;
        found.push({
          start: token.start,
          end: tokens[city.next - 1]?.end ?? token.end,
          city: joinTokens(tokens.slice(at, city.next)).replace(/,? D\.?C\.?$/, ""),
          country: behind?.party ?? city.value,
          venue: null,
        });
        at = next;
        continue;
      }
      at = city.next;
      continue;
    }
    const venue = locative && (token.capital || token.lower === "the") ? venueAt(tokens, at) : null;
    if (venue !== null) {
      found.push({
        start: token.start,
        end: tokens[venue.next - 1]?.end ?? token.end,
        city: null,
        country: venue.country,
        venue: venue.text,
      });
      at = venue.next;
      continue;
    }
    const party = partyAt(tokens, at);
    if (party !== null) {
      if (party.form === "name" && locative && tokens[party.next]?.kind !== "possessive")
        found.push({
          start: token.start,
          end: tokens[party.next - 1]?.end ?? token.end,
          city: null,
          country: party.party,
          venue: null,
        });
      at = party.next;
      continue;
    }
    // An unlisted town before its country: "in Sde Boker, Israel", "in Nusa Dua, Bali".
    if (locative && token.capital && token.kind === "word") {
      const town = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") && tokens[at + 1]?.kind === "word" ? at + 2 : at + 1;
      const behind = countryBehind(tokens, town);
      if (behind !== null && partyAt(tokens, at) === null) {
        found.push({
          start: token.start,
          end: tokens[town - 1]?.end ?? token.end,
          city: joinTokens(tokens.slice(at, town)),
          country: behind.party,
          venue: null,
        });
        at = behind.next;
        continue;
      }
    }
    at++;
  }
  return found;
};
