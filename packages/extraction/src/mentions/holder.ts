import { SENT_OFFICES } from "../lexicon/offices.ts";
import type { Token } from "../model.ts";
import { readName } from "./name.ts";
import { CITY_TABLE } from "./office-head.ts";
import type { OfficeReading } from "./office.ts";
import { partyAt } from "./party-at.ts";

/**
 * "the Deputy Prime Minister and Minister for Foreign Affairs of Tonga, Hon. X": one name holds both offices. Not "the President and
 * Foreign Minister of Tonga X", nor where two names follow.
 */
export const isOneHolder = (tokens: readonly Token[], first: OfficeReading, second: OfficeReading): boolean => {
  if (first.plural || second.plural || /^(?:president|king|queen|emir|amir|sultan)$/i.test(first.office.text))
    return false;
  const at = tokens[second.next]?.text === "," ? second.next + 1 : second.next;
  const name = readName(tokens, at);
  return name !== null && (name.words >= 2 || name.honorific) && tokens[name.next]?.lower !== "and";
};

/** "the ambassador in Tunis": the index behind where somebody is sent; `at` itself if that is not told. */
const postEnd = (tokens: readonly Token[], at: number, { office }: OfficeReading): number =>
  tokens[at]?.lower === "in" && SENT_OFFICES.test(office.text)
    ? (partyAt(tokens, at + 1)?.next ?? CITY_TABLE.at(tokens, at + 1)?.next ?? at)
    : at;

/** "the Italian Ambassador in Tunis Carlo Conti": where somebody is sent, before his name; not "met the Italian ambassador in Tunis". */
export const behindPost = (tokens: readonly Token[], at: number, last: OfficeReading): number => {
  const next = postEnd(tokens, at, last);
  return next > at && readName(tokens, next) !== null ? next : at;
};

const STATIONED =
  /\b(?:commander|soldier|general|admiral|officer|official|diplomat|coordinator|director|chief|head|representative)$/i;
const PARTS_OF_WORLD =
  /^(?:africa|europe|asia|america|americas|sahel|maghreb|caucasus|balkans|gulf|pacific|indo-pacific|arctic|caribbean|levant|mediterranean|region|middle|east|west|north|south|central|eastern|western|northern|southern|southeast|horn|of)$/;
const WORDS_MAX = 5; // "the Horn of Africa"

/** "NATO's top soldier in Europe, X", "the UN's top official in Libya, X": the index behind where somebody serves; `at` itself if that is not told. */
const stationEnd = (tokens: readonly Token[], at: number, { office }: OfficeReading): number => {
  if (tokens[at]?.lower !== "in" || !STATIONED.test(office.text)) return at;
  const first = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  let next = first;
  while (next - first < WORDS_MAX && PARTS_OF_WORLD.test(tokens[next]?.lower ?? "")) next++;
  return next > first ? next : (partyAt(tokens, first)?.next ?? CITY_TABLE.at(tokens, first)?.next ?? at);
};

/** "the High Commissioner in Kigali, Mr X", "the Pentagon's commander in Africa, General X", "the minister himself, X": the comma behind where he is sent, or `at`. */
export const commaBehindPost = (tokens: readonly Token[], at: number, last: OfficeReading): number => {
  const own = /^(?:him|her)self$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  const next = Math.max(own, postEnd(tokens, at, last), stationEnd(tokens, at, last));
  return tokens[next]?.text === "," ? next : at;
};
