import type { Mentions, PartyMention, Sentence } from "../model.ts";
import { type Listed, type Listing, listBehind } from "./attendance-list.ts";

/** "Participants:", "(Reference) Attendees", "The following officials were present at the talks:": the line that a list of names stands under. */
const HEAD =
  /^(?:\(?\d{1,2}[.)]\s)?(?:\(?(?:Reference|Annex)(?:\s(?:\d|\p{Lu}|I{1,3}))?\)?[:.]?\s)?(?:(?:(?:List|Members|Composition)\sof\s(?:the\s)?)?(?:Attendees|Participants|Attendance|Those\spresent|Delegations?)(?:\s(?:at|in|of)\s[^.:]{3,60})?:?$|(?:[^.:]|(?<=\b(?:Hon|Dr|Mr|Mrs|Ms|Rt|Prof|Amb|H\.E|H))\.){0,240}\b(?:attended|present|participated|participants|attendees|took\spart|attendance|accompanied|delegations?)\b[^.:]{0,80}:$)/iu;
/** What is to come, what somebody said, and lists of other gatherings. */
const NO_HEAD =
  /\b(?:will|next|last|previous|said|stated|festival|concert|race|match|tournament|contest|parade|agreed|statement|following (?:points|topics|issues))\b/i;

const BARE_LENGTH_MAX = 80; // a heading without a colon
const CALLED_SIDE = /\b(?:side|delegation|team|participants)\b/i;
const CALLED_SIDE_REACH = 60;
const LINES_MAX = 60; // a list of two large delegations
const ENUMERATION = /^(?:(?:[-–—•*·▪]|\(?(?:\d{1,2}|[ivx]{1,5}|\p{Ll})[.)])\s+)?/u;
/** "1." is cut off as a sentence of its own. */
const ENUMERATION_ALONE = /^\(?(?:\d{1,2}|[ivx]{1,5}|\p{Ll})[.)]$/u;
/** "Chairperson: Dr", "H.E.": between the beginning of a line and the name. */
const LEAD = /^\s?(?:(?:\p{Lu}[\p{L}.-]{0,24}\s?){1,3}:?\s?)?$/u;
const SIDE_BEFORE =
  /^(?:[-–—•*·▪]\s+|\(?(?:\d{1,2}|\p{Ll})[.)]\s+)?(?:(?:For|From|On(?:\sbehalf\sof)?)\s(?:the\s)?|The\s|(?:Delegation|Side)\sof\s(?:the\s)?)?$/u;
const SIDE_BEHIND =
  /^(?:'s?)?(?<noun>\s(?:[Ss]ide|[Dd]elegation|[Tt]eam|[Pp]articipants))?\s?(?:\([^)]{2,30}\))?(?::|$)/;
const OTHERS =
  /^(?:(?:Senior\s|Other\s|Several\s)?(?:[Rr]epresentatives|[Oo]fficials|[Mm]embers|[Oo]fficers|[Ee]xperts|[Oo]ther))\b/;

interface Side {
  readonly party: PartyMention;
  /** "Lao side:", which needs no line above it. */
  readonly isCalledSide: boolean;
  /** Where the names begin. */
  readonly end: number;
}

/** "Indian side", "For Uzbekistan: A; B", "Kenyan delegation:": whose people the names behind it or below it are. */
const sideOf = ({ text, start }: Sentence, { parties }: Mentions): Side | null => {
  const party = parties[0];
  if (party === undefined || party.party.length > 2 || !SIDE_BEFORE.test(text.slice(0, party.start - start)))
    return null;
  const behind = SIDE_BEHIND.exec(text.slice(party.end - start));
  if (behind === null) return null;
  const isCalledSide = behind.groups?.["noun"] !== undefined || /^(?:Delegation|Side)\b/.test(text);
  return { party, isCalledSide, end: party.end + behind[0].length };
};

/** The people of a line: "i. Mr A, Ambassador of Kenya", "Mr A, Director; Ms B, Adviser"; none if it says something of them. */
const peopleOf = (sentence: Sentence, mentions: Mentions, from: number): Listed["mention"][] => {
  const first = mentions.people.find(({ start }) => start >= from);
  if (first === undefined || !LEAD.test(sentence.text.slice(from - sentence.start, first.start - sentence.start)))
    return [];
  const found = listBehind(sentence, mentions, from);
  const rest = sentence.text.slice((found.at(-1)?.end ?? from) - sentence.start);
  return SAYS_MORE.test(rest) ? [] : found.filter(({ name }) => name !== null);
};
const SAYS_MORE =
  /\b(?:said|says|told|stated|added|noted|welcomed|expressed|thanked|met|called|addressed|attended|joined|spoke|presented|chaired|took|delivered|was|were|is|are|has|had|have|will|visited|held)\b/;

/** Lists of who was there that stand below a line, or behind "Lao side:", by the index of the sentence that each line is. */
const readBlocks = (sentences: readonly Sentence[], mentions: readonly Mentions[]): Map<number, Listing> => {
  const found = new Map<number, Listing>();
  let head: Sentence | null = null;
  let side: Side | null = null;
  for (const sentence of sentences) {
    const { text, index, start, zone } = sentence;
    const here = mentions[index];
    if (here === undefined || zone === "furniture" || (head !== null && index - head.index > LINES_MAX)) {
      head = side = null;
      continue;
    }
    if ((text.length <= BARE_LENGTH_MAX || text.endsWith(":")) && HEAD.test(text) && !NO_HEAD.test(text)) {
      head = sentence;
      side = null;
      continue;
    }
    if (ENUMERATION_ALONE.test(text)) continue;
    // Most sentences are of no list.
    const own = head !== null || CALLED_SIDE.test(text.slice(0, CALLED_SIDE_REACH)) ? sideOf(sentence, here) : null;
    if (own !== null && (head !== null || own.isCalledSide)) side = own;
    else if (head === null && side === null) continue;
    const from = start + (own === side && own !== null ? own.end - start : (ENUMERATION.exec(text)?.[0].length ?? 0));
    const people = peopleOf(sentence, here, from).filter(
      ({ person, plural, former }) => person !== null && !plural && !former,
    );
    if (people.length > 0)
      found.set(index, {
        listed: people.map((mention) => ({ mention, side: side?.party ?? null })),
        cue: { start: 0, end: from - start },
        form: "attended",
        soon: false,
        under: head ?? sentence,
      });
    else if (own === null && !OTHERS.test(text.slice(from - start))) head = side = null;
  }
  return found;
};

const READ = new WeakMap<readonly Mentions[], ReadonlyMap<number, Listing>>();

/** The list of a text's attendance lists that the sentence is a line of; null if it is none. */
export const listingInBlock = (
  sentence: Sentence,
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
): Listing | null => {
  const known = READ.get(mentions) ?? readBlocks(sentences, mentions);
  READ.set(mentions, known);
  return known.get(sentence.index) ?? null;
};
