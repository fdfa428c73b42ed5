import { BENCH_OFFICES } from "../lexicon/offices.ts";
import type { OutletHome } from "../lexicon/outlets.ts";
import { PEOPLE_MAX } from "../limits.ts";
import { ownCountry } from "./own-country.ts";
import { introduce } from "./introduce.ts";
import { introduceColleagues } from "./introduce-colleagues.ts";
import { introduceHolders } from "./introduce-holders.ts";
import { introducePair } from "./introduce-pair.ts";
import { learnCounterparts, learnLaterCounterparts, nameCounterparts } from "./learn-counterparts.ts";
import { inferCountry, learnAll } from "./learn-people.ts";
import { learnVisitor } from "./learn-visitor.ts";
import { readLetterhead } from "./letterhead.ts";
import { learnToldOf } from "./told-of.ts";
import { isCalled, sameOffice } from "./same-office.ts";
import type { Person, PersonMention, Sentence } from "../model.ts";

const fold = (text: string): string =>
  (/[^\x20-\x7e]/.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text).toLowerCase();
const partsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s"]+/)
    .filter((part) => part !== "" && !/^(?:jr|sr)\.?,?$|^i{2,3}$|^\p{L}\.$/u.test(part))
    // "Abdel Fattah Al-Sisi" is "Sisi" later on.
    .map((part) => part.replace(/,$/, "").replace(/^(?:al|el)-(?=\p{L}{3})/u, ""));

const contains = (all: readonly string[], some: readonly string[]): boolean => some.every((part) => all.includes(part));

/** The same person: one name's parts (`a`) are all in the other's (`b`), or the other way round, and nothing says they are of different states. */
const samePerson = (person: Person, a: readonly string[], mention: PersonMention, b: readonly string[]): boolean => {
  if (b.length === 0 || !(contains(a, b) || contains(b, a))) return false;
  // One shared given name is not enough: the shorter name must be the first or last part of the longer one.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (
    short.length === 1 &&
    short[0] !== long[0] &&
    short[0] !== long.at(-1) &&
    long.length > 1 &&
    !long.includes(short[0] ?? "")
  )
    return false;
  return person.country === null || mention.country === null || person.country.party === mention.country.party;
};

/** Longer names first, so that a surname finds the full name that stands later in the text; each with its parts. */
const byName = (mentions: readonly PersonMention[]): { mention: PersonMention; parts: readonly string[] }[] =>
  mentions
    .flatMap((mention) => (mention.name === null ? [] : [{ mention, parts: partsOf(mention.name.text) }]))
    .toSorted((a, b) => b.parts.length - a.parts.length);

/** "the Russian president", "the Secretary": the person of that office spoken of last, if the states agree. */
const byOffice = (
  mention: PersonMention,
  people: readonly Person[],
  context: { readonly recent: readonly number[]; readonly own: string | null },
): number | null => {
  const office = mention.offices.at(0);
  if (office === undefined || mention.plural || mention.counterpart) return null;
  // "the Minister", without a state, is the outlet's own before anybody else's.
  const isOwn = (index: number): boolean => mention.country === null && people[index]?.country?.party === context.own;
  for (const index of context.recent.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))) {
    const person = people[index];
    if (
      person === undefined ||
      !person.offices.some(
        ({ text }) => sameOffice(office.text, text) || (mention.country !== null && isCalled(office.text, text)),
      )
    )
      continue;
    if (mention.country !== null && person.country !== null && mention.country.party !== person.country.party) continue;
    if (mention.country !== null && person.country === null) continue;
    return index;
  }
  return null;
};

/** Joins mentions without a name ("the minister") to who holds that office; `own` is the outlet's state. */
const linkOffices = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
  own: string | null,
): void => {
  let recent: number[] = [];
  let before: readonly number[] = [];
  for (const sentence of sentences) {
    const told: number[] = [];
    // "X met Y. The minister also called on Z": who the sentence before is about.
    const about = [...before, ...recent.filter((index) => !before.includes(index))];
    for (const mention of mentions[sentence.index] ?? []) {
      // "the visiting minister" is no minister of the outlet's own; whose he is, the sentence before tells.
      const isGuest = mention.name === null && sentence.text.startsWith("visiting ", mention.start - sentence.start);
      const opens = mention.start - sentence.start <= "The ".length;
      const known = opens ? about : recent;
      if (!isGuest) mention.person ??= byOffice(mention, people, { recent: known, own });
      const index = mention.person;
      if (index === null) continue;
      recent = [index, ...recent.filter((other) => other !== index)];
      if (!told.includes(index)) told.push(index);
    }
    before = told;
  }
};

/** True if the person only speaks for, writes of or explains a meeting. */
export const isBench = (person: Person): boolean =>
  person.offices.length > 0 && person.offices.every((office) => BENCH_OFFICES.test(office.text));

/** "Foreign ministers X and Y signed it": of two states, though only one could be guessed. */
const forgetShared = (mentions: readonly (readonly PersonMention[])[], people: readonly Person[]): void => {
  for (const list of mentions)
    for (const [at, mention] of list.entries()) {
      const [one, other] = [people[mention.person ?? -1], people[list[at + 1]?.person ?? -1]];
      const [office] = mention.offices;
      const isShared = office !== undefined && list[at + 1]?.offices[0]?.start === office.start;
      if (!isShared || one === undefined || other === undefined || one === other || !SHARED.test(office.text)) continue;
      if (one.country?.certainty !== "implied" || one.country.party !== other.country?.party) continue;
      if (other.country.certainty === "implied") [one.country, other.country] = [null, null];
    }
};
const SHARED = /^(?:prime|foreign|defen[cs]e|interior|finance|trade|energy) minister|^president$/i;

/**
 * Joins the mentions of one person ("Ding Xuexiang", "Ding", "the vice premier") and collects what each says.
 * Sets `person` of every mention it can link; returns the people, at most PEOPLE_MAX.
 */
export const linkPeople = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  context: {
    readonly home: OutletHome | null;
    readonly datelineCountry: string | null;
    /** On a page of short reports: the paragraph and town of each. */
    readonly reports: readonly { readonly paragraph: number; readonly town: { readonly country: string | null } }[];
  },
): Person[] => {
  const people: Person[] = [];
  const partsOfPeople: (readonly string[])[] = [];
  for (const { mention, parts } of byName(mentions.flat())) {
    const found = people.findIndex((person, at) => samePerson(person, partsOfPeople[at] ?? [], mention, parts));
    if (found >= 0) {
      mention.person = found;
    } else if (people.length < PEOPLE_MAX && mention.name !== null) {
      mention.person = people.length;
      partsOfPeople.push(parts);
      people.push({
        name: mention.name.text,
        names: [],
        offices: [],
        country: null,
        organisation: null,
        former: false,
      });
    }
  }
  const [past, present] = [
    mentions.flat().filter(({ former }) => former),
    mentions.flat().filter(({ former }) => !former),
  ];
  learnAll(present, people);
  readLetterhead(sentences, mentions, people);
  learnToldOf(sentences, mentions, people);
  introducePair(sentences, mentions, people);
  introduceColleagues(sentences, mentions, people);
  introduce(sentences, mentions, people);
  learnCounterparts(sentences, mentions, people);
  introduceHolders(sentences, mentions, people);
  // "his counterpart X, a former ambassador": what somebody was matters only if nothing says what he is.
  learnAll(
    past.filter(({ person }) => people[person ?? -1]?.offices.length === 0),
    people,
  );
  learnVisitor(sentences, mentions, people);
  const paragraphs = new Map<number, number>();
  for (const { index, paragraph } of sentences)
    for (const { person } of mentions[index] ?? [])
      if (person !== null && !paragraphs.has(person)) paragraphs.set(person, paragraph);
  const own =
    context.reports.length > 0
      ? context.datelineCountry
      : ownCountry(sentences, people, context.datelineCountry, mentions.flat());
  for (const [at, person] of people.entries()) {
    const report = context.reports.find(({ paragraph }) => paragraph === paragraphs.get(at))?.town.country ?? null;
    if (report === null) inferCountry(person, context.home, own);
    else inferCountry(person, null, report);
  }
  forgetShared(mentions, people);
  linkOffices(sentences, mentions, people, context.home?.country ?? null);
  learnLaterCounterparts(sentences, mentions, people);
  nameCounterparts(sentences, mentions, people);
  return people;
};
