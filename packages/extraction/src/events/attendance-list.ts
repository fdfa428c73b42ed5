import {
  BEFORE_LIST,
  BEHIND_CHAIRS,
  BEHIND_LIST,
  LIST_NEEDS,
  WAS_NO_MEETING,
  type ListForm,
} from "../lexicon/attendance-words.ts";
import type { Mentions, PartyMention, Person, PersonMention, Sentence } from "../model.ts";

/** Who is listed beside a meeting told elsewhere, or in the clause that tells it. */
export interface Listing {
  readonly listed: readonly Listed[];
  /** The words that say they were there, as offsets in the sentence. */
  readonly cue: { readonly start: number; readonly end: number };
  readonly form: ListForm;
  /** Whether they are still to be there; null of a delegation that "includes" them, before it leaves or after. */
  readonly soon: boolean | null;
  /** The line that the list stands under, or its own; null if the sentence itself tells of it. */
  readonly under: Sentence | null;
}
export interface Listed {
  readonly mention: PersonMention;
  /** "from the Kenyan side": whose; null if the words beside the name do not tell. */
  readonly side: PartyMention | PersonMention | null;
}

const STOP =
  /\b(?:said|says|told|which|where|when|while|who|after|before|during|discussed|noted|added|thanked|met|will|has|had|have|was|were|is|are|that|led|headed|to discuss|as part|later|paid|pays|held|holds|received|visited|called|signed|arrived|travell?ed|flew)\b|(?<!along |together )\bwith\b|;/;
const GAP_MAX = 130;
/** "A (Minister-in-Attendance); and B": between two of a list whose items are long. */
const SEMICOLON =
  /^(?:,\s[^;:]{3,80})?(?:\s\([^()]{2,40}\))?;\s(?:and,?\s)?(?:(?:on|from)\s(?:the\s)?\p{Lu}[\p{L} ]{1,30},\s(?:by\s)?)?(?:the\s)?(?:[\p{Lu}][\p{L}.]{1,5}\.?\s)?$/u;
const isItemGap = (gap: string): boolean => gap.length <= GAP_MAX && (!STOP.test(gap) || SEMICOLON.test(gap));

const SIDE_REACH = 14;
const SOON = /\b(?:will|to be|expected|due|set|scheduled|would)\b/;
const IN_PRESENT = /\b(?:includes?|comprises?|consists?)\b/u;
const SIDE_BEFORE = /\b(?:[Ff]rom|[Oo]n|[Ff]or)\s(?:the\s)?$/;
/** "The delegation of [Belize] included" */
const DELEGATION_OF = /\b(?:delegation|team)\s(?:of|from)\s(?:the\s)?$/u;
const SIDE_BEHIND = /^(?:'s?)?\s(?:side|delegation|part|team)\b/;
/** "; and, from [Vanuatu], the Minister for Health" */
const FROM_BEFORE = /(?:^|[;,]\s(?:and,?\s)?)[Ff]rom\s(?:the\s)?$/;

const tellsSide = ({ text, start }: Sentence, party: PartyMention): boolean => {
  const [from, to] = [party.start - start, party.end - start];
  const before = text.slice(Math.max(0, from - SIDE_REACH), from);
  return (
    DELEGATION_OF.test(text.slice(0, from)) ||
    (SIDE_BEFORE.test(before) && SIDE_BEHIND.test(text.slice(to, to + SIDE_REACH))) ||
    (party.form === "name" && FROM_BEFORE.test(before) && text.startsWith(", ", to))
  );
};

/** The last state of the stretch of which it says "from the Kenyan side", or "from Kenya," behind a comma. */
const sideIn = (sentence: Sentence, { parties }: Mentions, from: number, to: number): PartyMention | null =>
  parties.findLast((party) => party.start >= from && party.end <= to && tellsSide(sentence, party)) ?? null;

/** The people of a list with the side that each stretch of it names, in front of the names or behind them. */
const withSides = (
  sentence: Sentence,
  mentions: Mentions,
  people: readonly PersonMention[],
  first: Listed["side"],
): Listed[] => {
  let side = first;
  const listed = people.map((mention, at): Listed => {
    const before = people[at - 1];
    if (before !== undefined) side = sideIn(sentence, mentions, before.end, mention.start) ?? side;
    return { mention, side };
  });
  const last = people.at(-1);
  const behind = last === undefined ? null : sideIn(sentence, mentions, last.end, last.end + 40);
  return behind !== null && listed.every((one) => one.side === null)
    ? listed.map(({ mention }) => ({ mention, side: behind }))
    : listed;
};

const FIRST_GAP_MAX = 90;

/** The people of a list that begins at `from`. */
export const listBehind = (sentence: Sentence, { people }: Mentions, from: number): PersonMention[] => {
  const found: PersonMention[] = [];
  let end = from;
  for (const mention of people) {
    if (mention.start < from) continue;
    const gap = sentence.text.slice(end - sentence.start, mention.start - sentence.start);
    if (!isItemGap(gap) || (found.length === 0 && gap.length > FIRST_GAP_MAX)) break;
    found.push(mention);
    end = mention.end;
  }
  return found;
};

/** "and Uganda's ambassador [in Nairobi]", "..., deputy head of the agency, also", "and heads of departments of the ministry also": between the last name and the words. */
const LAST_GAP =
  /^(?:\s(?:in|to)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+\s?){1,3}(?<!\s))?(?:,\s[^,;.]{3,80},)?(?:,?\s(?:and|as well as|along with)\s[^;.]{3,90}?)?,?$/u;

const listBefore = (sentence: Sentence, { people }: Mentions, to: number): PersonMention[] => {
  const found: PersonMention[] = [];
  let start = to;
  for (const mention of people.filter(({ end }) => end <= to).toReversed()) {
    const gap = sentence.text.slice(mention.end - sentence.start, start - sentence.start);
    if (!isItemGap(gap) || (found.length === 0 && !LAST_GAP.test(gap))) break;
    found.unshift(mention);
    start = mention.start;
  }
  // "Minister X said A and B took part": the list begins behind what is reported; "X, who ..., took part" is no list.
  return found;
};

const OWNER_REACH = 40; // "The Botswana delegation to the talks"

/** "who led a delegation that included": of the state of whoever is spoken of. */
const OF_SOMEBODY = /\b(?:an?|his|her)\s(?:[\p{Ll}-]{3,14}\s){0,2}$/u;

/** Whose delegation: the state beside the noun; whose company: the person spoken of before. */
const ownerOf = (
  { text, start }: Sentence,
  { parties, people }: Mentions,
  form: Listing["form"],
  cue: Listing["cue"],
): Listed["side"] => {
  if (form === "attended" || form === "chaired" || form === "took-part") return null;
  if (form === "delegation" && !OF_SOMEBODY.test(text.slice(0, cue.start)))
    return (
      parties.findLast(
        (party) =>
          party.party.length === 2 &&
          party.start - start >= cue.start - OWNER_REACH &&
          party.end - start <= cue.end &&
          !/[,;.]/.test(text.slice(party.end - start, cue.start)),
      ) ??
      // "The Prime Minister's delegation included"
      people.find(({ end, plural }) => !plural && /^['’]s?\s$/.test(text.slice(end - start, cue.start))) ??
      null
    );
  // "A met B, accompanied by C" may be said of either; "A was accompanied by C", "Accompanying A was C" is not.
  const before = people.filter((mention) => mention.end - start <= cue.end && !mention.plural);
  return before.length === 1 ? (before[0] ?? null) : null;
};

/** "The 2019 summit", "attended the previous meeting": another than the one told. */
const OF_ANOTHER = /\b(?:[Tt]he|[Aa]n?)\s(?:\d{4}|last|previous|earlier|next|first|upcoming)\s/;
const ANOTHER_REACH = 30;

const readListings = (sentence: Sentence, mentions: Mentions): Listing[] => {
  const { text, start } = sentence;
  const found: Listing[] = [];
  const push = (form: Listing["form"], cue: Listing["cue"], people: readonly PersonMention[]): void => {
    const listed = people.filter(
      ({ person, name, plural, former }) => person !== null && (!plural || name !== null) && !former,
    );
    if (listed.length === 0 || OF_ANOTHER.test(text.slice(Math.max(0, cue.start - ANOTHER_REACH), cue.end))) return;
    const first = ownerOf(sentence, mentions, form, cue);
    const from = listed[0]?.start ?? start;
    if (form === "took-part" && WAS_NO_MEETING.test(text.slice(0, from - start))) return;
    const side =
      sideIn(sentence, mentions, form === "chaired" ? Math.min(from, start + cue.start) : start, from) ?? first;
    const said = text.slice(Math.max(0, cue.start - 20), cue.end);
    const soon = SOON.test(said) || (form === "delegation" && IN_PRESENT.test(said) ? null : false);
    found.push({ listed: withSides(sentence, mentions, listed, side), cue, form, soon, under: null });
  };
  for (const [form, pattern] of BEFORE_LIST) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const cue = { start: match.index, end: match.index + match[0].length };
    push(form, cue, listBehind(sentence, mentions, start + cue.end));
  }
  for (const [form, pattern] of [
    ["took-part", BEHIND_LIST],
    ["chaired", BEHIND_CHAIRS],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const cue = { start: match.index, end: match.index + match[0].length };
    push(form, cue, listBefore(sentence, mentions, start + cue.start));
  }
  // One alone chairs; two chair together.
  return found.filter(({ form, listed }) => form !== "chaired" || listed.length === 2);
};

/** What a sentence lists is asked for by those who learn states, give roles and add people. */
const READ = new WeakMap<Mentions, readonly Listing[]>();

/** Lists of who was there that a sentence gives, with whose they are. */
export const listingsIn = (sentence: Sentence, mentions: Mentions): readonly Listing[] => {
  if (mentions.people.length === 0 || !LIST_NEEDS.test(sentence.text)) return [];
  const known = READ.get(mentions) ?? readListings(sentence, mentions);
  READ.set(mentions, known);
  return known;
};

/** The state of a side, as a country of a person; null if a person of a side has none. */
export const stateOfSide = (side: NonNullable<Listed["side"]>, people: readonly Person[]): Person["country"] => {
  if ("party" in side) return { start: side.start, end: side.end, party: side.party, certainty: "stated" };
  const country = people[side.person ?? -1]?.country ?? null;
  return country === null ? null : { ...country, certainty: "implied" };
};
