import { NAME_PARTICLES } from "../lexicon/names.ts";
import type { PersonMention, Token } from "../model.ts";
import { readName } from "./name.ts";
import { readOffice } from "./office.ts";
import { partyAt } from "./party-at.ts";
import { isStyle } from "./same-office.ts";
import { readOwned, readStatesAndNames, readThatOf } from "./that-of.ts";
import { readTitled } from "./titled.ts";
import { capitalOf } from "./capital-of.ts";
import { isColleague } from "./colleague.ts";
import { build, type Reading, readNames, statesBetween } from "./person-parts.ts";

const COUNTERPART_REACH = 8; // "his Australian and New Zealand counterparts"
export const OWNERS: ReadonlySet<string> = new Set(["his", "her", "their", "its", "my", "our"]);
export const JOINS: ReadonlySet<string> = new Set(["and", ",", "then", "new"]);

const OFFICIAL =
  /^(?:he|she|(?:\p{L}+-)?(?:president|premier|minister|chancellor|secretary|speaker|commissioner|governor|ambassador|envoy|chief))$/u;
/** "Minister X met his colleague from Kingston, Y"; not "The actor X met his colleague from Kingston, Y". */
const isOfOfficial = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(0, from).some(({ lower }) => OFFICIAL.test(lower));

/** "his colleague [from Peru]", "[from Kingston], Y": whose the colleague is. */
const isFromState = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at + 1]?.lower === "from" &&
  (partyAt(tokens, tokens[at + 2]?.lower === "the" ? at + 3 : at + 2) !== null ||
    (isOfOfficial(tokens, from) && capitalOf(tokens, at + 2) !== null));

const isNamedBehind = (tokens: readonly Token[], at: number): boolean =>
  /^(?:his|her)$/.test(tokens[at - 1]?.lower ?? "") &&
  tokens[at + 1]?.text === "," &&
  readName(tokens, at + 2) !== null;

/** "the APEC host year", "a French guest house" */
const OF_SOMETHING =
  /^(?:years?|city|cities|town|country|countries|nations?|states?|governments?|venues?|community|communities|famil(?:y|ies)|institutions?|organi[sz]ations?|houses?|rooms?|workers?|lists?|speakers?|lectures?|reviews?|pressure|visas?|cent(?:re|er)s?|duties)$/;

/** Index after "counterpart", "opposite number", or "colleague", "peer", "host", "guest" if a state stands before it; null if it is another word. */
const counterpartAt = (tokens: readonly Token[], at: number, ofState: boolean): number | null => {
  const word = tokens[at]?.lower ?? "";
  if (
    /^(?:counterparts?|homologues?)$/.test(word) ||
    (ofState &&
      /^(?:colleagues?|peers?|hosts?|guests?|visitors?)$/.test(word) &&
      !OF_SOMETHING.test(tokens[at + 1]?.lower ?? ""))
  )
    return at + 1;
  // "told her host, Luis Castro,": by name alone
  if (/^(?:host|guest|visitor)$/.test(word) && isNamedBehind(tokens, at)) return at + 1;
  return word === "opposite" && /^numbers?$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : null;
};

/** "her US and Japanese counterparts -- A and B, respectively --": the index behind the sign that sets the names apart; `at` itself where there is none. */
const behindSign = (tokens: readonly Token[], at: number): number => {
  let next = at;
  while (/^(?:-{1,2}|–|—)$/.test(tokens[next]?.text ?? "")) next++;
  return next > at || tokens[at]?.text !== "," ? next : at + 1;
};

/** Behind "from": where the state named at `at` ends, or a row of them ("Kuwait, Cyprus and Somalia"); `at` itself where none is named. */
const statesEnd = (tokens: readonly Token[], at: number, isRow: boolean): number => {
  const one = partyAt(tokens, at)?.next ?? at;
  if (!isRow) return one;
  let end = one;
  for (let joint = end; /^(?:,|and)$/.test(tokens[joint]?.lower ?? ""); joint = end) {
    const after = tokens[joint + 1]?.lower === "and" ? joint + 2 : joint + 1;
    const party = partyAt(tokens, tokens[after]?.lower === "the" ? after + 1 : after);
    if (party === null || party.form === "adjective" || party.form === "organisation") break;
    end = party.next;
  }
  // "his counterparts from Bhutan and Thailand in Bangkok": nobody is named, and each state speaks for itself.
  return end === one || (tokens[end]?.text === "," && readNames(tokens, end + 1).length > 1) ? end : one;
};

/** "her counterpart in the Scottish [Executive], X": no name. */
const behindBody = (tokens: readonly Token[], at: number): number =>
  /^(?:executive|government|administration|cabinet|parliament|assembly)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;

const TOWN_WORDS_MAX = 4;
/** "his Malian colleague from Nioro du Sahel, X": the index of the comma behind where he is from; `at` itself where no comma and name follow. */
const behindTown = (tokens: readonly Token[], at: number): number => {
  if (!/^(?:from|in)$/.test(tokens[at]?.lower ?? "") || tokens[at + 1]?.capital !== true) return at;
  let next = at + 1;
  while (
    next - at <= TOWN_WORDS_MAX &&
    (tokens[next]?.capital === true || NAME_PARTICLES.has(tokens[next]?.lower ?? ""))
  )
    next++;
  return tokens[next]?.text === "," && readName(tokens, next + 1) !== null ? next : at;
};

/** "his Albanian counterpart, Prime Minister Edi Basha,": office and name in apposition; null if there are none behind the comma. */
const readApposed = (
  tokens: readonly Token[],
  from: number,
  next: number,
  states: ReturnType<typeof statesBetween>,
): Reading | null => {
  const behind = behindSign(tokens, next);
  const apposed = tokens[behind]?.lower === "the" ? behind + 1 : behind;
  const titled = behind > next && states.length <= 1 ? readTitled(tokens, apposed) : null;
  const [holder] = titled?.mentions ?? [];
  const isHolder = holder !== undefined && holder.name !== null && (holder.country !== null || states.length === 1);
  if (titled === null || !isHolder || titled.mentions.length !== 1) return null;
  const mention = {
    ...holder,
    start: tokens[from]?.start ?? 0,
    country: holder.country ?? states[0] ?? null,
    counterpart: holder.offices.every(({ text }) => isStyle(text)),
  };
  return { mentions: [mention], next: titled.next };
};

/** "after talks with counterpart Salim al-Harthi": whose he is and of what state, other words tell. */
const readBare = (tokens: readonly Token[], from: number): Reading | null => {
  if (tokens[from]?.text !== "counterpart" || !/^(?:with|and|by|met|to)$/.test(tokens[from - 1]?.lower ?? ""))
    return null;
  const name = readName(tokens, from + 1);
  return name === null
    ? null
    : { mentions: [{ ...build(tokens, from, name.next, name, [], null), counterpart: true }], next: name.next };
};

/** "his Kazakh counterpart Roman Sklyar", "Indian counterpart S. Jaishankar", "her Russian and Indian counterparts A and B". */
export const readCounterpart = (tokens: readonly Token[], from: number): Reading | null => {
  const same = readThatOf(tokens, from) ?? readOwned(tokens, from);
  if (same !== null) return same;
  const owner = OWNERS.has(tokens[from]?.lower ?? "");
  const first = owner ? from + 1 : from;
  let at = first;
  while (at - first < COUNTERPART_REACH) {
    const party = partyAt(tokens, at);
    if (party === null && !JOINS.has(tokens[at]?.lower ?? "")) break;
    at = party?.next ?? at + 1;
  }
  if (!owner && at === first) return readBare(tokens, from);
  const ours = owner && /^(?:my|our)$/.test(tokens[from]?.lower ?? "");
  const word = counterpartAt(
    tokens,
    at,
    at > first || ours || (owner && (isFromState(tokens, from, at) || isColleague(tokens, from, at))),
  );
  if (word === null) return null;
  const each = tokens[word - 1]?.lower.endsWith("s") === true ? readStatesAndNames(tokens, from, word) : null;
  if (each !== null && each.mentions.length > 1) return each;
  const states = statesBetween(tokens, first, at);
  let next = word;
  if (states.length === 0 && /^(?:from|of|in)$/.test(tokens[next]?.lower ?? "")) {
    const after = tokens[next + 1]?.lower === "the" ? next + 2 : next + 1;
    const end = statesEnd(tokens, after, tokens[word - 1]?.lower.endsWith("s") === true);
    if (end > after) {
      states.push(...statesBetween(tokens, after, end));
      next = behindBody(tokens, end);
    }
  }
  const capital = states.length === 0 && tokens[next]?.lower === "from" ? capitalOf(tokens, next + 1) : null;
  if (capital !== null) states.push(capital.state);
  next = behindTown(tokens, capital?.next ?? next);
  // "His Cuban colleague and co-chair, Dr. Ana Ruiz": of the same person.
  if (
    tokens[next]?.lower === "and" &&
    /^(?:fellow|co-chair|co-chairman|co-host|host)$/.test(tokens[next + 1]?.lower ?? "")
  )
    next += tokens[next + 1]?.lower === "fellow" ? 3 : 2;
  const behind = behindSign(tokens, next);
  const isDignity = tokens[behind]?.lower === "senator" && tokens[word - 1]?.lower.endsWith("s") === true;
  const isNamed = readName(tokens, behind) !== null && readOffice(tokens, behind, { free: false }) === null;
  const apposed = isDignity ? null : readApposed(tokens, from, next, states);
  if (apposed !== null) return apposed;
  if (behind > next && (isDignity || isNamed)) next = behind;
  // "his French counterpart A, and Brussels": one is one.
  const names = readNames(tokens, next).slice(0, tokens[word - 1]?.lower.endsWith("s") === true ? undefined : 1);
  const mention = (name: (typeof names)[number], to: number, k: number): PersonMention => ({
    ...build(
      tokens,
      k === 0 ? from : to,
      to,
      name,
      [],
      states.length === names.length || states.length === 1 ? (states[k] ?? states[0] ?? null) : null,
    ),
    ...(k > 0 ? { start: name.from } : {}),
    counterpart: true,
  });
  if (names.length === 0)
    return {
      mentions:
        states.length > 1
          ? states.map((state) => ({ ...build(tokens, from, next, null, [], state), ...state, counterpart: true }))
          : [{ ...build(tokens, from, next, null, [], states[0] ?? null), counterpart: true }],
      next,
    };
  return { mentions: names.map((name, k) => mention(name, name.next, k)), next: names.at(-1)?.next ?? next };
};
