import { CAUTIOUS_CITIES } from "../lexicon/cities.ts";
import type { PlaceMention, Sentence, Token } from "../model.ts";
import { basedThere } from "./based-there.ts";
import { isSubjectBehind } from "./behind-town.ts";
import { TOWNS } from "./city-table.ts";
import { LOCATIVE, isLocated, ownsQuarter } from "./located.ts";
import { partyAt } from "./party-at.ts";
import { REGION_TABLE } from "./office-head.ts";
import { apposedTown, isBoundFor, isLastWord, isNamesake, isRoom, unnamedCapital } from "./place-phrases.ts";
import { unshouted } from "./unshouted.ts";
import type { VenueReading } from "./venue-names.ts";
import { venueAt } from "./venue-phrases.ts";
import { joinTokens } from "../sentences/tokens.ts";

/** "Beijing, capital of China", "Bali, Indonesia": how far the place goes, and the country it names. */
const countryBehind = (tokens: readonly Token[], next: number): { party: string; next: number } | null => {
  if (tokens[next]?.text !== ",") return null;
  const party = partyAt(tokens, next + 1);
  if (party === null) return regionBehind(tokens, next + 1);
  // "in Apia, New Zealand's ministry said"
  if (party.form !== "name" || tokens[party.next]?.kind === "possessive") return null;
  // "in Parliament, UK Prime Minister X"
  const isShort = /^\p{Lu}[\p{Lu}.]{1,4}$/u.test(tokens[party.next - 1]?.text ?? "");
  if (isShort && tokens[party.next]?.kind === "word" && tokens[party.next]?.capital === true) return null;
  return { party: party.party, next: party.next };
};

/** "London, Ontario", "St. John's, N.L."; not "in Paris, Ontario Premier X said". */
const regionBehind = (tokens: readonly Token[], at: number): { party: string; next: number } | null => {
  const region = REGION_TABLE.at(tokens, at);
  return region === null || tokens[region.next]?.capital === true || tokens[region.next]?.kind === "possessive"
    ? null
    : { party: region.value, next: region.next };
};

/** "Gaia, near Porto", "Vidobra, outside Santiago": the country of the town beside it. */
const nearBehind = (tokens: readonly Token[], next: number): { party: string; next: number } | null => {
  if (tokens[next]?.text !== "," || !/^(?:near|outside)$/.test(tokens[next + 1]?.lower ?? "")) return null;
  const city = TOWNS.at(tokens, next + 2);
  return city === null ? null : { party: city.value, next: city.next };
};

interface PlaceReading {
  /** null: the words name no place, and are not looked at again. */
  readonly place: PlaceMention | null;
  readonly next: number;
}

const spanning = (tokens: readonly Token[], from: number, next: number): { start: number; end: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});

const readCity = (tokens: readonly Token[], at: number): PlaceReading | null => {
  const city = TOWNS.at(tokens, at);
  if (city === null) return null;
  // "Washington's envoy" is a government, not a place.
  if (
    (tokens[city.next]?.kind === "possessive" && !ownsQuarter(tokens, at, city.next)) ||
    isNamesake(tokens, at, city.next) ||
    isLastWord(tokens, at)
  )
    return { place: null, next: city.next };
  // "Singapore, Serbia and Bulgaria": a city that is a state stands in no other.
  const told = partyAt(tokens, at)?.form === "name" ? null : countryBehind(tokens, city.next);
  const behind = told !== null && isSubjectBehind(tokens, at, told.next) ? null : told;
  const name = unshouted(joinTokens(tokens.slice(at, city.next)).replace(/,? D\.?C\.?$/, ""));
  // "Nice to see you", "Austin said": a town only where the words around it say so.
  if (CAUTIOUS_CITIES.has(name) && behind === null && !isLocated(tokens, at, city.next)) return null;
  // "Atlanta, Georgia" is in the state of that name.
  const country = behind === null || (behind.party === "GE" && city.value === "US") ? city.value : behind.party;
  return {
    place: { ...spanning(tokens, at, city.next), city: name, country, venue: null },
    next: behind?.next ?? city.next,
  };
};

const VENUE_WORDS_MAX = 8;
/** Public buildings that bear the name of their town; a hotel or a house may bear that of any. */
const OF_ITS_TOWN = /\b(?:administration|palace|castle|university)$/i;
const TOWN_HALL =
  /\b(?:city hall|town hall|airport|(?:international|convention|conference|congress|exhibition|trade|expo|media|congresses|cultural|arts) (?:cent(?:er|re)|hall|complex)|stadium|fairgrounds|opera house|(?:railway|train) station)$/i;

/** A venue, with the country of a town in its name: "Bogor Presidential Palace". */
const readVenue = (
  tokens: readonly Token[],
  at: number,
  preposition: string,
): (VenueReading & { readonly city: string | null }) | null => {
  const venue = venueAt(tokens, at, preposition);
  if (venue === null) return null;
  const first = tokens[at]?.lower === "the" ? at + 1 : at;
  const town = tokens
    .slice(at, Math.min(venue.next, at + VENUE_WORDS_MAX))
    .map((_, k) => TOWNS.at(tokens, at + k))
    .find((hit) => hit !== null && hit.next < venue.next);
  const bearsTown = TOWN_HALL.test(venue.text) || (venue.country === null && OF_ITS_TOWN.test(venue.text));
  const named = bearsTown ? TOWNS.at(tokens, first) : null;
  const city = named === null || named.next >= venue.next ? null : joinTokens(tokens.slice(first, named.next));
  const room = TOWNS.at(tokens, first);
  const country = room !== null && isRoom(tokens, first, room.next) ? null : (town?.value ?? null);
  return { ...venue, city, country: venue.country ?? country };
};

/** "at Beijing's Great Hall of the People": a house in that town. */
const readHouseOf = (tokens: readonly Token[], at: number): PlaceReading | null => {
  if (!/^(?:in|at|near|inside|outside)$/.test(tokens[at - 1]?.lower ?? "")) return null;
  const town = TOWNS.at(tokens, at);
  if (town === null || tokens[town.next]?.kind !== "possessive") return null;
  const venue = venueAt(tokens, town.next + 1, "at");
  if (venue === null || (venue.country !== null && venue.country !== town.value)) return null;
  const city = unshouted(joinTokens(tokens.slice(at, town.next)));
  return {
    place: { ...spanning(tokens, at, venue.next), city, country: town.value, venue: venue.text },
    next: venue.next,
  };
};

/** "in the Turkish capital, Ankara": the town between commas; without one the country. */
const readCapital = (tokens: readonly Token[], at: number): PlaceReading | null => {
  const capital = unnamedCapital(tokens, at);
  if (capital === null) return null;
  const from = capital.next + 1;
  const town = tokens[capital.next]?.text === "," ? TOWNS.at(tokens, from) : null;
  if (town === null || town.value !== capital.place.country) return capital;
  const city = joinTokens(tokens.slice(from, town.next));
  return { place: { ...capital.place, ...spanning(tokens, from, town.next), city }, next: town.next };
};

/** "In May, Kenya and Uganda opened talks", "In Parliament, Kenya's leader": a time or a house before a state. */
const NO_TOWN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Ramadan|Easter|Christmas|Parliament|Congress|Spring|Summer|Autumn|Winter|Mr|Mrs|Ms|Dr)$/;

/** Behind a preposition: a venue, a country, or an unlisted town before its country ("in Sde Boker, Israel"). */
const readLocative = (tokens: readonly Token[], at: number): PlaceReading | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const apposed = apposedTown(tokens, at) ?? readCapital(tokens, at);
  if (apposed !== null) return apposed;
  const before = tokens[at - 1]?.lower === "the" ? tokens[at - 2] : tokens[at - 1];
  const venue = readVenue(tokens, at, before?.lower ?? "");
  if (venue !== null)
    return {
      place: { ...spanning(tokens, at, venue.next), city: venue.city, country: venue.country, venue: venue.text },
      next: venue.next,
    };
  const party = partyAt(tokens, at);
  if (party !== null) {
    // "in Saudi Arabia's Jeddah"
    const owned = tokens[party.next]?.kind === "possessive" ? readCity(tokens, party.next + 1) : null;
    if (owned?.place?.country === party.party) return { ...owned, place: { ...owned.place, start: token.start } };
    const named = party.form === "name" && tokens[party.next]?.kind !== "possessive";
    const place = { ...spanning(tokens, at, party.next), city: null, country: party.party, venue: null };
    return { place: named ? place : null, next: party.next };
  }
  if (!token.capital || token.kind !== "word" || NO_TOWN.test(token.text)) return null;
  const town = tokens[at + 1]?.capital === true && tokens[at + 1]?.kind === "word" ? at + 2 : at + 1;
  const behind = countryBehind(tokens, town) ?? nearBehind(tokens, town);
  if (behind === null) return null;
  const name = joinTokens(tokens.slice(at, town));
  return {
    place: { ...spanning(tokens, at, town), city: name, country: behind.party, venue: null },
    next: behind.next,
  };
};

/** "in the Astana above the river": a house. Not "the Doha talks", "the Vatican". */
const isCalledThe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "the" && tokens[at]?.lower !== "vatican" && BEHIND_HOUSE.test(tokens[at + 1]?.lower ?? ".");
const BEHIND_HOUSE = /^(?:[.,;]|in|on|at|by|above|near|beside|overlooking)$/;

/** Cities, venues and (after a preposition) countries of one sentence. */
export const findPlaces = ({ tokens }: Sentence): PlaceMention[] => {
  const found: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const before = tokens[at - 1]?.lower === "the" ? tokens[at - 2]?.lower : tokens[at - 1]?.lower;
    // "at Hyderabad House": a building named after a town is no town.
    const inVenue = before === "at" && venueAt(tokens, at, "at") !== null;
    const reading =
      readHouseOf(tokens, at) ??
      basedThere(tokens, at) ??
      (inVenue || isCalledThe(tokens, at) ? null : readCity(tokens, at)) ??
      (LOCATIVE.has(before ?? "") || isBoundFor(tokens, at) ? readLocative(tokens, at) : null);
    if (reading?.place != null) found.push(reading.place);
    at = reading?.next ?? partyAt(tokens, at)?.next ?? at + 1;
  }
  return found;
};
