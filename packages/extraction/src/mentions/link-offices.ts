import type { Person, PersonMention, Sentence } from "../model.ts";
import { byState, isOfSameBody, isOfShortBody, spokenOf } from "./called-by-state.ts";
import { isCanciller } from "./learn-chancellor.ts";
import { metByOffice } from "./of-nobody-named.ts";
import { isCalled, isDescribed, sameOffice } from "./same-office.ts";

/** "the Russian president", "the Secretary": the person of that office spoken of last, if the states agree. */
const byOffice = (
  mention: PersonMention,
  people: readonly Person[],
  context: { readonly recent: readonly number[]; readonly own: string | null; readonly opens: boolean },
): number | null => {
  const office = mention.offices.at(0);
  if (office === undefined || mention.plural || mention.counterpart) return null;
  // "the Minister", without a state, is the outlet's own before anybody else's.
  const isOwn = (index: number): boolean => mention.country === null && people[index]?.country?.party === context.own;
  for (const index of context.recent.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))) {
    const person = people[index];
    if (
      person === undefined ||
      (!isCanciller(office.text, person) &&
        !person.offices.some(
          ({ text }) =>
            sameOffice(office.text, text) ||
            (mention.country === null
              ? context.opens && isDescribed(office.text, text)
              : isCalled(office.text, text)) ||
            isOfSameBody(mention, person, text) ||
            isOfShortBody(mention, person, text),
        ))
    )
      continue;
    if (mention.country !== null && person.country !== null && mention.country.party !== person.country.party) continue;
    if (mention.country !== null && person.country === null) continue;
    return index;
  }
  return null;
};

/** "The minister", "In the evening the minister", "Later on Monday, the minister": the subject of its sentence. */
const OPENS =
  /^(?:(?:(?:In|On|At|Over|After|Before)\s(?:the\s|a\s|this\s|that\s)?|Later|Earlier|Afterwards|Then|Also|Separately|That|The\ssame)[^,;:"]{0,30}?,?\s)?(?:[Tt]he\s)?$/u;

/** "Further, the President", "In addition, the Head of State": before whoever goes on with his day. */
const GOES_ON =
  /^(?:Also(?:,? (?:on \p{Lu}\p{L}{1,5}day|today|yesterday))?|Further(?:more)?|Then|Next|In addition|Additionally|Moreover|Besides|Separately|Later(?: (?:on|in the day|that day|the same day))?|Afterwards|After that|Subsequently|Likewise|Meanwhile|On the same day|The same day),?\s(?:the\s)?$/u;
const MEETS =
  /^\s(?:(?:also|then|later|next|further|subsequently|afterwards)\s)?(?:met|held|had|received|welcomed|hosted|talked|spoke|conferred|called|visited|sat down|discussed|exchanged)\b/u;
/** "The minister['s call with Y] on Thursday": of his own series of calls or talks. */
const OWN_TALKS =
  /^['’]s?\s(?:(?:\p{Ll}{3,12}|first|second|third)\s){0,2}(?:calls?|talks|meetings?|conversations?|discussions?)\s(?:with|on\s\p{Lu}\p{L}{1,5}day\swith)\b/u;
/** "with", "received" just before somebody: the other one of a meeting. */
const OTHER_OF_TWO =
  /\b(?:with|met|received|welcomed|hosted|and|(?:ceremony|dinner|reception|honou?rs?) (?:for|of))\s(?:the\s)?$/u;
/** "The Head of State then received": their own, in the papers that say so; he is who the report began with. */
const HEAD_OF_STATE = /^head of state$/i;

/** "Japan's State Minister X met the minister": another one than X. */
const MET_WHOM =
  /\b(?:met(?:\swith)?|received|welcomed|hosted|called\son|visited|(?:talks|meeting|discussions)\swith)\s(?:the\s)?$/u;
/** "In her talks with Minister Y, the minister noted": Y is whom the talks were with. */
const IN_OWN_TALKS =
  /^(?:In|During|At|Over|After|Following)\s(?:his|her)\s(?:[\p{Ll}-]{3,14}\s){0,2}(?:talks|meeting|conversation|discussions?|encounter|session)\swith\b[^;"“]{3,120}?,\s(?:the\s)?$/u;
/** "Further, the President met Y": whose day is told, before any whom he has met on it. */
const hostsFirst = (
  { text, start }: Sentence,
  mention: PersonMention,
  { recent, guests }: { readonly recent: readonly number[]; readonly guests: ReadonlySet<number> },
): readonly number[] =>
  HEAD_OF_STATE.test(mention.offices[0]?.text ?? "")
    ? recent.toSorted((a, b) => Number(guests.has(a)) - Number(guests.has(b)) || a - b)
    : (GOES_ON.test(text.slice(0, mention.start - start)) && MEETS.test(text.slice(mention.end - start))) ||
        (OPENS.test(text.slice(0, mention.start - start)) && OWN_TALKS.test(text.slice(mention.end - start)))
      ? recent.toSorted((a, b) => Number(guests.has(a)) - Number(guests.has(b)))
      : recent;

/** "The Caribbean diplomat", "The West African leader": a part of the world that he comes from. */
const OF_REGION =
  /^(?:(?:[Ww]est|[Ee]ast|[Nn]orth|[Ss]outh|[Ss]outhern|[Cc]entral|[Ll]atin|[Ss]outheast)\s)?(?:African|American|Asian|Caribbean|Pacific|Balkan|Baltic|Nordic|Gulf|Maghreb)\s(?:diplomat|top diplomat|minister|foreign minister|leader|president|official)$/u;

/** Who is the subject of the sentence before: he is called by his part of the world. */
const byRegion = ({ offices, country }: PersonMention, opens: boolean, before: readonly number[]): number | null =>
  opens && country === null && OF_REGION.test(offices[0]?.text ?? "") ? (before[0] ?? null) : null;

/** "a letter from President X", "on behalf of Minister X": who is far away, and is not the one of whom the text goes on to tell. */
const SENDER =
  /\b(?:(?:messages?|letters?|greetings|regards|invitations?|condolences|wishes|note)\s(?:[\p{Ll}]{2,12}\s){0,3}?(?:from|of|by)|on behalf of|in the name of)\s(?:(?:the|his|her|their)\s)?$/u;

/** Joins mentions without a name ("the minister") to who holds that office; `own` is the outlet's state. */
export const linkOffices = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
  own: string | null,
): void => {
  const metBy = metByOffice(sentences, mentions);
  let recent: number[] = [];
  let before: readonly number[] = [];
  const guests = new Set<number>();
  const met = new Set<number>();
  for (const sentence of sentences) {
    const told: number[] = [];
    // "X met Y. The minister also called on Z": who the sentence before is about.
    const about = [...before, ...recent.filter((index) => !before.includes(index))];
    for (const mention of mentions[sentence.index] ?? []) {
      const left = sentence.text.slice(0, mention.start - sentence.start);
      const isMet = MET_WHOM.test(left);
      if (mention.person === null) {
        // "the visiting minister" is no minister of the outlet's own; whose he is, the sentence before tells.
        const isGuest = mention.name === null && sentence.text.startsWith("visiting ", mention.start - sentence.start);
        const opens = OPENS.test(left);
        const others =
          isMet || IN_OWN_TALKS.test(left)
            ? recent
                .filter((index) => !told.includes(index))
                .toSorted((a, b) => Number(met.has(b)) - Number(met.has(a)))
            : recent;
        const guestsOfOffice = metBy.get(opens ? (mention.offices[0]?.text.toLowerCase() ?? "") : "");
        const order = hostsFirst(sentence, mention, { recent: opens ? about : others, guests }).filter(
          (index) => guestsOfOffice?.has(index) !== true,
        );
        if (!isGuest) mention.person = byOffice(mention, people, { recent: order, own, opens });
        mention.person ??= byState(mention, sentence, people, recent) ?? byRegion(mention, opens, before);
      }
      const index = mention.person;
      if (index === null) continue;
      if (isMet) met.add(index);
      if (OTHER_OF_TWO.test(left)) guests.add(index);
      recent = SENDER.test(left) ? [...recent.filter((one) => one !== index), index] : spokenOf(index, recent);
      if (!told.includes(index)) told.push(index);
    }
    // "She also met Y. In the evening the minister flew home": still of her.
    const goesOn = /^(?:He|She)\s/.test(sentence.text) ? before.slice(0, 1) : [];
    before = [...goesOn, ...told.filter((index) => !goesOn.includes(index))];
  }
};
