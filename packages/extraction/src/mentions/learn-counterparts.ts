import type { Office, Person, PersonMention, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";
import { isState } from "./whose-affair.ts";
import { isOfSameState } from "./states-of-counterparts.ts";
import { isFullerOffice, isStyle } from "./same-office.ts";

const PROVISIONAL = /^(?:acting|interim|caretaker|outgoing|transitional|provisional|incoming)\s/i;

/** The office that somebody's counterpart has: "the caretaker prime minister and his Omani counterpart" have it in common that they are prime ministers. */
export const ofCounterpart = (office: Office): Office => {
  const extra = PROVISIONAL.exec(office.text)?.[0].length ?? 0;
  return extra === 0 || office.end - office.start !== office.text.length
    ? office
    : { ...office, start: office.start + extra, text: office.text.slice(extra) };
};

const COUNTERPART_REACH = 3; // sentences

const OF_HIM = /^(?:[^,.;]{1,40},\s|(?:On|In|At|During)\s(?:\p{L}+\s){1,3})?(?:[Hh]e|[Ss]he)\s/u;

/** "Minister A ... His Angolan counterpart B said": the one official of the sentence before; of several the first, where "He" goes on with him. */
const toldBefore = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  { index, text }: Sentence,
  people: readonly Person[],
): Person | null => {
  const isSubject = /^(?:He|She|The\s(?:minister|visitor|guest|president|premier|secretary|chancellor|speaker))\s/.test(
    text,
  );
  const list = sentences
    .slice(Math.max(0, index - COUNTERPART_REACH), index)
    // "On Monday he was received by President C. He then met his counterpart": he, not C.
    .filter((sentence) => !(isSubject && OF_HIM.test(sentence.text)))
    .map((sentence) => mentions[sentence.index] ?? [])
    .findLast((some) => some.some(({ person }) => person !== null));
  const [one, ...others] = new Set((list ?? []).flatMap(({ person }) => (person === null ? [] : [person])));
  return one === undefined || (others.length > 0 && !isSubject) ? null : (people[one] ?? null);
};

const DEPUTY_HEAD =
  /^(?:(?:first|second|senior)\s)?(?:deputy|vice)[\s-](?:prime minister|premier|president)$|^state councill?or$/i;

/** "Deputy Prime Minister and Foreign Minister A called his counterpart": the other minister has the portfolio in common, not the rank. */
const portfolioOf = (first: Office, offices: readonly Office[]): Office | undefined =>
  DEPUTY_HEAD.test(first.text)
    ? offices.find(({ joint, text }) => joint && /\bminister\b/i.test(text) && !DEPUTY_HEAD.test(text))
    : undefined;

/** The office first told, in full where the text has it so: "Minister" of headlines, "Minister of Trade" below. */
export const officeOf = ({ offices }: Person): Office | undefined => {
  const [first] = offices;
  if (first === undefined) return first;
  const portfolio = portfolioOf(first, offices);
  if (portfolio !== undefined || first.text.includes(" ")) return portfolio ?? first;
  return offices.find(({ text }) => isFullerOffice(text, first.text)) ?? first;
};

/** "The Kenyan and Peruvian ministers met. Kenya's X was pleased. Her counterpart, Y, agreed.": of the two states told before the other one. */
const stateAcross = (sentences: readonly Sentence[], { index }: Sentence, { country }: Person): Person["country"] => {
  if (country === null) return null;
  for (const { tokens } of sentences.slice(Math.max(0, index - COUNTERPART_REACH), index).toReversed()) {
    const states = findParties(tokens).filter(({ party }) => isState(party));
    const others = states.filter(({ party }) => party !== country.party);
    const [other] = others;
    if (other === undefined) continue;
    return others.length === states.length || others.some(({ party }) => party !== other.party)
      ? null
      : { start: other.start, end: other.end, party: other.party, certainty: "implied" };
  }
  return null;
};

/** Who opens a sentence as a counterpart has the office of the one whom the sentence before tells of. */
export const learnLaterCounterparts = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of sentences) {
    // "The minister met his counterpart": before him only who is called by his office, as he was not named there.
    const list = mentions[sentence.index] ?? [];
    const mention = list.find(({ name, person, counterpart }) => counterpart && name !== null && person !== null);
    const person = people[mention?.person ?? -1];
    if (mention === undefined || person === undefined || person.offices.length > 0) continue;
    const before = list.slice(0, list.indexOf(mention)).filter((one) => one.name !== null && one.person !== null);
    // "The visitor will meet President X and her Cuban counterpart, Y": of one state, and so not X's.
    const isHis = (one: PersonMention): boolean =>
      people[one.person ?? -1]?.country != null && !isOfSameState(one, mention, people);
    if (before.some(isHis)) continue;
    // "the firm A and its Peruvian counterpart B"
    if (before.length > 0 && !/^(?:his|her)\s/.test(sentence.text.slice(mention.start - sentence.start))) continue;
    const named = toldBefore(sentences, mentions, sentence, people);
    const office = named === null || named === person ? undefined : officeOf(named);
    if (office !== undefined) person.offices.push(ofCounterpart(office));
    if (named !== null && person.country === null) person.country = stateAcross(sentences, sentence, named);
  }
};

/** "will call on X and hold talks with his counterpart": the subject's, not X's. */
const AND_MEET =
  /\sand\s(?:(?:also|then|later|will|to|\p{L}+ly)\s){0,2}(?:hold|held|meet|met|ha(?:ve|d)|talk|spoke|speak|confer|discuss)\p{L}*\b[^.;]{0,40}$/u;

/** "met President X [and his] counterpart, Y": the subject's counterpart, not X's. */
const AND_HIS = /^\s?,?\sand\s(?:(?:also\s|then\s)?(?:with|by)\s)?(?:his|her)?\s?$/u;
const MET_REACH = 40;
const MET_BEFORE =
  /\b(?:met(?: with)?|meet(?: with)?|received by|(?:talks|meetings?|discussions) with|called on|saw|hosted by|welcomed by)\s(?:the\s)?$/u;

const OPENS =
  /^["“]?(?:After|Following|In|At|During|Alongside|Standing|Flanked|Speaking|Meeting|Together|With|Beside|Before)\b[^.;]*$/u;
const THEN_SUBJECT = /^(?:\s[^.;]{2,60})?,\s(?:the\s)?$/u;

/** "After talks with his counterpart Y, Minister X said": whose counterpart, if nobody stands before. */
const subjectBehind = (
  { text, start }: Sentence,
  list: readonly PersonMention[],
  mention: PersonMention,
): PersonMention | undefined => {
  const next = list[list.indexOf(mention) + 1];
  return next !== undefined &&
    !next.counterpart &&
    OPENS.test(text.slice(0, mention.start - start)) &&
    THEN_SUBJECT.test(text.slice(mention.end - start, next.start - start))
    ? next
    : undefined;
};

/** A counterpart has the office of the person named before in the sentence, or of the subject that a fronted phrase stands before. */
export const learnCounterparts = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const sentence of sentences) {
    const { index, text, start } = sentence;
    const list = mentions[index] ?? [];
    for (const [at, mention] of list.entries()) {
      const person = people[mention.person ?? -1];
      if (!mention.counterpart || person === undefined) continue;
      if (person.offices.some(({ text }) => !isStyle(text) && !isBare(text))) continue;
      const before = list
        .slice(0, at)
        .filter((other) => !other.counterpart && other.person !== null && !isOfSameState(other, mention, people));
      // "Minister A and Minister B with their counterparts, C and D": each has the office of his own.
      const first = list.findIndex((other) => other.counterpart);
      const counterparts = list.slice(first).filter((other) => other.counterpart && other.person !== null);
      const nth = before.length === counterparts.length ? counterparts.indexOf(mention) : -1;
      const gap = text.slice((before.at(-1)?.end ?? start) - start, Math.max(0, mention.start - start));
      const last = before.at(-1);
      const isOfSubject =
        last !== undefined &&
        (AND_HIS.test(gap) || AND_MEET.test(gap)) &&
        MET_BEFORE.test(text.slice(0, last.start - start).slice(-MET_REACH));
      // "In Lima, he met President X and his counterpart, Y": whose is told in another sentence.
      if (isOfSubject && before.length === 1) continue;
      const whose =
        before.length === 0
          ? subjectBehind(sentence, list, mention)
          : before.length > 1 && (AND_MEET.test(gap) || isOfSubject)
            ? before[0]
            : before.at(nth);
      const holder = people[whose?.person ?? -1];
      const office = holder === undefined ? undefined : officeOf(holder);
      if (office === undefined) continue;
      if (person.offices.some(({ text }) => isBare(text))) {
        if (/\bminister\b/i.test(office.text)) person.offices.unshift(ofCounterpart(office));
      } else person.offices.push(ofCounterpart(office));
    }
  }
};

/** "met President X and later her Serbian counterpart, Y": X is of Y's state, where nothing tells another. */
const AND_LATER = /^,?\sand\s(?:(?:later|then|also|afterwards|separately|subsequently)\s)?(?:with\s)?$/u;

/** Whom a visitor met beside his counterpart is of the counterpart's state. */
export const learnBesideCounterparts = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start } of sentences) {
    const list = mentions[index] ?? [];
    for (const [at, mention] of list.entries()) {
      const before = list[at - 1];
      const host = people[before?.person ?? -1];
      const isFree =
        host !== undefined && host.country === null && host.organisation === null && host.offices.length > 0;
      if (!mention.counterpart || mention.country === null || before === undefined || !isFree) continue;
      const gap = text.slice(before.end - start, Math.max(0, mention.start - start));
      if (AND_LATER.test(gap) && MET_BEFORE.test(text.slice(0, before.start - start).slice(-MET_REACH)))
        host.country = { ...mention.country, certainty: "implied" };
    }
  }
};

/** "her Zambian counterpart X", who is "Minister X" further on: of what, the counterpart tells. */
/** "Minister", and "FM" of a post that somebody writes. */
const isBare = (text: string): boolean => /^(?:minister|FM)$/i.test(text);
