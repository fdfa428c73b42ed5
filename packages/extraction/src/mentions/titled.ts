import type { PersonMention, Token } from "../model.ts";
import { actsFor } from "./acts-for.ts";
import { behindPost, commaBehindPost } from "./holder.ts";
import { stateLed } from "./came-to-office.ts";
import { commaOf, withFreeTail } from "./free-tail.ts";
import { readName, skipHonorifics } from "./name.ts";
import { nameBehindComma } from "./name-behind-comma.ts";
import { readEachByState, toldStatesEnd } from "./each-by-state.ts";
import { HEADS, spanOf } from "./office-head.ts";
import { isPortfolio } from "./portfolio.ts";
import { isShortName } from "./office-behind.ts";
import { countryAfter } from "./name-country.ts";
import { readOfBody } from "./of-body.ts";
import type { OfficeReading } from "./office.ts";
import { partyAt } from "./party-at.ts";
import { ofOne, postOf, singular } from "./singular.ts";
import { readApposition } from "./apposition.ts";
import { dealBefore } from "./under-deal.ts";
import { type Reading, build, readNames, readOffices, statesBetween } from "./person-parts.ts";

/** "the presidents [of] Ukraine and Romania, A and B": where the states behind the office end, if a comma follows them; else `next`. */
const statesEnd = (tokens: readonly Token[], next: number): number => {
  const told = toldStatesEnd(tokens, next);
  if (told > next) return OPENS_NAMES.test(tokens[told]?.text ?? "") ? told : next;
  let at = next;
  let end = next;
  let states = /^(?:and|,)$/.test(tokens[next]?.lower ?? "") ? 1 : 0;
  while (at - next < STATES_WORDS_MAX) {
    const party = partyAt(tokens, at);
    if (party !== null && party.form === "name") {
      end = at = party.next;
      states++;
    } else if (/^(?:of|from|and|the|,)$/.test(tokens[at]?.lower ?? "")) at++;
    else break;
  }
  // "the Prime Ministers of Georgia and Armenia A and B": as many names as states, and nothing between.
  const isBare = end > next && states >= 2 && readNames(tokens, end).length === states;
  return isBare || OPENS_NAMES.test(tokens[end]?.text ?? "") ? end : next;
};

const LED = /^(?:headed|led|chaired|co-chaired|signed)$/;
const STATES_WORDS_MAX = 16;
/** "ministers of Norway and Sweden, A and B", "- A and B -", "(A and B)", ": A and B". */
const OPENS_NAMES = /^[,:(–—-]$/;

/** "the presidents of Guinea, A, and Liberia, B", "of Guinea A and Liberia B": each name behind its state; null if they do not alternate. */
const readAlternating = (
  tokens: readonly Token[],
  { from, at: first, readings }: { from: number; at: number; readings: readonly OfficeReading[] },
): Reading | null => {
  const mentions: PersonMention[] = [];
  let next = first;
  // "the presidents of Guinea": the state of the first stands in the office.
  const own = readings.at(-1)?.country ?? null;
  const isBare = !/^[,(]$/.test(tokens[first]?.text ?? "");
  const holder = own === null ? null : readName(tokens, isBare ? first : first + 1);
  if (holder !== null && own?.end === tokens[first - 1]?.end) {
    mentions.push(ofOne(build(tokens, from, holder.next, holder, readings, own)));
    next = holder.next;
  }
  for (;;) {
    let at = next;
    while (/^(?:,|;|and|of|the|\))$/.test(tokens[at]?.lower ?? "")) at++;
    const state = partyAt(tokens, at);
    const opens = /^[,(]$/.test(tokens[state?.next ?? at]?.text ?? "");
    if (state === null || state.form !== "name" || (!opens && (holder === null || !isBare))) break;
    const behind = opens ? state.next + 1 : state.next;
    const name = partyAt(tokens, behind) === null ? readName(tokens, behind) : null;
    if (name === null) break;
    const country = { ...spanOf(tokens, at, state.next), party: state.party };
    mentions.push(ofOne(build(tokens, mentions.length === 0 ? from : at, name.next, name, readings, country)));
    next = name.next;
  }
  return mentions.length >= 2 ? { mentions, next } : null;
};

/** "the Polish and French foreign ministers, A and B, respectively"; "Executive Vice Presidents A and B": each name with the office. */
const readHolders = (tokens: readonly Token[], from: number, readings: readonly OfficeReading[]): Reading | null => {
  const last = readings.at(-1);
  if (last === undefined) return null;
  const alternating = readAlternating(tokens, { from, at: last.next, readings });
  if (alternating !== null) return alternating;
  const each = readEachByState(tokens, from, { at: last.next, readings });
  if (each !== null) return each;
  const stated = statesEnd(tokens, last.next);
  // "the ambassadors of China and Russia to the office in Geneva, A and B"
  const end = (OPENS_NAMES.test(tokens[stated]?.text ?? "") ? null : commaOf(tokens, stated)) ?? stated;
  const opened = OPENS_NAMES.test(tokens[end]?.text ?? "") ? end + 1 : end;
  const at = tokens[opened]?.lower === "respectively" ? opened + 1 : opened;
  const names = readNames(tokens, at);
  if (names.length < 2) return null;
  let first = from;
  while (
    first > 0 &&
    (partyAt(tokens, first - 1) !== null ||
      // "Serbia's and Hungary's foreign ministers"
      (tokens[first - 1]?.kind === "possessive" && partyAt(tokens, first - 2) !== null) ||
      (/^(?:and|,)$/.test(tokens[first - 1]?.lower ?? "") &&
        (tokens[first - 2]?.kind === "possessive" || partyAt(tokens, first - 2) !== null)))
  )
    first--;
  // "Ghana and Togo ... talks between their foreign ministers, A and B": of the states told before, in their order.
  const deal = names.length === 2 ? dealBefore(tokens, first) : null;
  const isTheirs =
    deal !== null ||
    tokens[first - 1]?.lower === "their" ||
    // "consultations between the ministries of Armenia and Croatia took place, headed by Deputy Ministers A and B"
    (names.length === 2 && tokens[first - 1]?.lower === "by" && LED.test(tokens[first - 2]?.lower ?? "")) ||
    toldStatesEnd(tokens, last.next) > last.next ||
    (tokens[first - 1]?.kind === "possessive" && tokens[first - 2]?.lower === "countries");
  const before = isTheirs ? statesBetween(tokens, 0, deal ?? first - 1) : [];
  const told = before.filter(({ party }, k) => before.findIndex((other) => other.party === party) === k);
  const own = statesBetween(tokens, first, end);
  const states = own.length === 0 && told.length === names.length ? told : own;
  const one =
    states.length === names.length ? null : (readings.find((reading) => reading.country !== null)?.country ?? null);
  const isPair = names.length === 2 && states.length < 2;
  const mentions = names.map((name, k): PersonMention => {
    const mention = build(
      tokens,
      from,
      name.next,
      name,
      readings,
      name.country ?? (states.length === names.length ? (states[k] ?? null) : one),
    );
    return {
      ...mention,
      start: k === 0 ? mention.start : name.start,
      offices: mention.offices.map((office) => (isPair ? postOf(office, k) : singular(office))),
      plural: false,
      country: name.country !== null || states.length === names.length || states.length <= 1 ? mention.country : null,
    };
  });
  return { mentions, next: names.at(-1)?.next ?? at };
};

/** "Chinese Vice Premier Ding Xuexiang", "President Yoon of the Republic of Korea", "the Russian president". */
export const readTitled = (tokens: readonly Token[], from: number): Reading | null => {
  const readings = readOffices(tokens, from, false);
  const last = readings.at(-1);
  if (last === undefined) return null;
  let at = last.next;
  // "the General Secretariat", "General Headquarters": a body.
  if (last.office.text === "General" && isPortfolio(tokens[at])) return null;
  // "Director-General of the Pacific Islands Forum (PIF), Ambassador X": the short name that the text gives the body.
  if (last.organisation !== null && isShortName(tokens, at)) at += 3;
  const ofBody = tokens[at]?.text === "," && !last.plural ? readOfBody(tokens, from, readings) : null;
  if (ofBody !== null) return ofBody;
  const holder = last.plural ? null : nameBehindComma(tokens, commaBehindPost(tokens, at, last), last);
  if (holder !== null) {
    const served = tokens[holder.next]?.text === "," ? countryAfter(tokens, holder.next) : null;
    const next = served?.next ?? holder.next;
    return { mentions: [build(tokens, from, next, holder, readings, served?.span ?? null)], next };
  }
  const freely = last.plural || holder !== null ? null : withFreeTail(tokens, last);
  const free = freely === null ? null : nameBehindComma(tokens, freely.next, freely);
  if (freely !== null && free !== null && free.words >= 2) {
    const offices = [...readings.slice(0, -1), freely];
    return { mentions: [build(tokens, from, free.next, free, offices, null)], next: free.next };
  }
  if (last.plural)
    return (
      readHolders(tokens, from, readings) ?? { mentions: [build(tokens, from, at, null, readings, null)], next: at }
    );
  at = behindPost(tokens, at, last);
  // "Special Envoy for Somalia Ambassador X": the rank of whoever holds the office.
  const name = readName(tokens, /^(?:Ambassador|Senator)$/.test(tokens[at]?.text ?? "") ? at + 1 : at);
  if (name === null) return { mentions: [build(tokens, from, at, null, readings, null)], next: at };
  const after = countryAfter(tokens, name.next);
  at = after?.next ?? name.next;
  const more = readApposition(tokens, at);
  const next = more?.next ?? at;
  const offices = [...readings, ...(more?.offices ?? [])];
  const led = offices.some(({ country }) => country !== null)
    ? null
    : (actsFor(tokens, at)?.country ?? stateLed(tokens, at));
  return { mentions: [build(tokens, from, next, name, offices, after?.span ?? led)], next };
};

/** "H.E. Secretary General Taha": the office stands behind the honorific. */
export const readHonoured = (tokens: readonly Token[], from: number): Reading | null => {
  const at = skipHonorifics(tokens, from);
  if (at === from) return null;
  // "General Secretary", "Lord Chancellor": an office that begins like an honorific.
  return (HEADS.at(tokens, from)?.next ?? 0) > from + 1 ? null : readTitled(tokens, at);
};
