import { BENCH_OFFICES } from "../lexicon/offices.ts";
import { PEOPLE_MAX } from "../limits.ts";
import { forgetShared } from "./forget-shared.ts";
import { introduce } from "./introduce.ts";
import { introduceBare } from "./introduce-bare.ts";
import { introduceColleagues } from "./introduce-colleagues.ts";
import { introduceHolders } from "./introduce-holders.ts";
import { introduceLater } from "./introduce-later.ts";
import { introducePair } from "./introduce-pair.ts";
import { learnBesideCounterparts, learnCounterparts, learnLaterCounterparts } from "./learn-counterparts.ts";
import { linkCounterparts, nameCounterparts } from "./name-counterparts.ts";
import { inferCountries, type ReportContext } from "./infer-countries.ts";
import { learnAll } from "./learn-people.ts";
import { learnBodiesThere } from "./learn-body-there.ts";
import { learnCardinals } from "./learn-cardinal.ts";
import { learnBareCounterparts } from "./learn-bare-counterpart.ts";
import { learnChancellor } from "./learn-chancellor.ts";
import { learnParliamentarians } from "./learn-parliament.ts";
import { learnOpposite } from "./learn-opposite.ts";
import { readLetterheads } from "./letterhead.ts";
import { learnShortBodies } from "./learn-short-body.ts";
import { learnPronouns } from "./learn-pronouns.ts";
import { learnTold } from "./learn-told.ts";
import { learnToldOf } from "./told-of.ts";
import { linkNamedAfter } from "./named-after.ts";
import { linkNamedLater } from "./named-later.ts";
import { linkOffices } from "./link-offices.ts";
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
  // "King Omar", "Crown Prince Hassan bin Omar": the father is somebody else.
  if (short.length === 1 && /^(?:bin|bint|ibn)$/.test(long[long.indexOf(short[0] ?? "") - 1] ?? "")) return false;
  return person.country === null || mention.country === null || person.country.party === mention.country.party;
};

/** Longer names first, so that a surname finds the full name that stands later in the text; each with its parts. */
const byName = (mentions: readonly PersonMention[]): { mention: PersonMention; parts: readonly string[] }[] =>
  mentions
    .flatMap((mention) => (mention.name === null ? [] : [{ mention, parts: partsOf(mention.name.text) }]))
    .toSorted((a, b) => b.parts.length - a.parts.length);

/** True if the person only speaks for, writes of or explains a meeting. */
export const isBench = (person: Person): boolean =>
  person.offices.length > 0 && person.offices.every((office) => BENCH_OFFICES.test(office.text));

/**
 * Joins the mentions of one person ("Ding Xuexiang", "Ding", "the vice premier") and collects what each says.
 * Sets `person` of every mention it can link; returns the people, at most PEOPLE_MAX.
 */
export const linkPeople = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  context: ReportContext,
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
  const [past = [], present = []] = [true, false].map((was) => mentions.flat().filter(({ former }) => former === was));
  learnAll(present, people);
  learnShortBodies(sentences, people);
  readLetterheads(sentences, mentions, people);
  learnToldOf(sentences, mentions, people);
  introducePair(sentences, mentions, people);
  introduceColleagues(sentences, mentions, people);
  introduce(sentences, mentions, people);
  const { home, datelineCountry } = context;
  learnBareCounterparts(sentences, mentions, people, home?.worldwide === false ? home.country : datelineCountry);
  learnCounterparts(sentences, mentions, people);
  learnBesideCounterparts(sentences, mentions, people);
  introduceHolders(sentences, mentions, people);
  introduceLater(sentences, mentions, people);
  introduceBare(sentences, mentions, people);
  // "his counterpart X, a former ambassador": what somebody was matters only if nothing says what he is.
  learnAll(
    past.filter(({ person }) => people[person ?? -1]?.offices.length === 0),
    people,
  );
  learnTold(sentences, mentions, people);
  learnCardinals(sentences, mentions, people);
  learnBodiesThere(sentences, mentions, people);
  learnParliamentarians(sentences, mentions, people);
  inferCountries(sentences, mentions, people, context);
  learnChancellor(sentences, people);
  const filedFrom = context.isFiledInCapital ? datelineCountry : null;
  const own = home === null ? filedFrom : home.worldwide ? null : home.country;
  learnOpposite(sentences, mentions, people, own);
  forgetShared(mentions, people);
  linkNamedLater(sentences, mentions, people);
  linkNamedAfter(sentences, mentions, people);
  linkOffices(sentences, mentions, people, context.home?.country ?? null);
  learnLaterCounterparts(sentences, mentions, people);
  nameCounterparts(sentences, mentions, people);
  linkCounterparts(sentences, mentions, people);
  learnPronouns(sentences, mentions, people);
  return people;
};
