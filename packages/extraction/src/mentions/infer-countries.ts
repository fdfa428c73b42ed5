import type { OutletHome } from "../lexicon/outlets.ts";
import type { Person, PersonMention, Sentence } from "../model.ts";
import { isBritishOffice } from "./british-office.ts";
import { learnOwned } from "./learn-owned.ts";
import { inferCountry } from "./learn-people.ts";
import { ownCountry } from "./own-country.ts";
import { stateHeadings } from "./state-headings.ts";
import { statesOfCounterparts } from "./states-of-counterparts.ts";

/** What a report tells of itself. */
export interface ReportContext {
  readonly home: OutletHome | null;
  readonly datelineCountry: string | null;
  /** What a report without an outlet's state is filed from says whose it is. */
  readonly isFiledInCapital: boolean;
  /** On a page of short reports: the paragraph and town of each. */
  readonly reports: readonly { readonly paragraph: number; readonly town: { readonly country: string | null } }[];
}

/** The paragraph in which each person is first spoken of, by the person's index. */
const paragraphsOf = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
): ReadonlyMap<number, number> => {
  const paragraphs = new Map<number, number>();
  for (const { index, paragraph } of sentences)
    for (const { person } of mentions[index] ?? [])
      if (person !== null && !paragraphs.has(person)) paragraphs.set(person, paragraph);
  return paragraphs;
};

/** Whose short report a paragraph is, by its dateline or by the heading above it; under another state's heading a paper tells of its own people as well, and the UN of its envoys. */
const reportsOf = (
  sentences: readonly Sentence[],
  { home, reports }: ReportContext,
): ((told: number) => string | null) => {
  const headings = home === null || home.worldwide ? stateHeadings(sentences) : [];
  return (told) =>
    reports.find(({ paragraph }) => paragraph === told)?.town.country ??
    headings.findLast(({ paragraph }) => paragraph < told)?.country ??
    null;
};

const NATIONAL_RANK_MAX = 3; // a minister

/** Somebody else is told to hold the very office in that state. */
const isHeld = ({ name, offices: [office] }: Person, state: string | null, people: readonly Person[]): boolean =>
  state !== null &&
  office !== undefined &&
  office.rank <= NATIONAL_RANK_MAX &&
  people.some(
    (other) =>
      other.name !== name &&
      other.country?.party === state &&
      other.country.certainty === "stated" &&
      !other.former &&
      other.offices.some(({ text }) => text.toLowerCase() === office.text.toLowerCase()),
  );

const SECRETARY = /^(?:commerce|trade|finance|defen[cs]e) secretary\b/i;
const OF_AMERICA = /\b(?:U\.?S\.?|United States|American?s?|Washington|White House|Pentagon)\b/;

/** "Commerce Secretary X" of a text that says nothing of America: other states have such secretaries, too. */
const isNoAmerican = ({ country, offices }: Person, sentences: readonly Sentence[]): boolean =>
  country?.party === "US" &&
  country.certainty === "implied" &&
  offices.every(({ text }) => SECRETARY.test(text)) &&
  !sentences.some(({ text }) => OF_AMERICA.test(text));

/** Whose each is of whom the text does not say it. */
export const inferCountries = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
  context: ReportContext,
): void => {
  const paragraphs = paragraphsOf(sentences, mentions);
  const own =
    context.reports.length > 0
      ? context.datelineCountry
      : ownCountry(sentences, people, context.datelineCountry, mentions.flat());
  const reportOf = reportsOf(sentences, context);
  const isWorldwide = context.home?.worldwide === true;
  const foreign = statesOfCounterparts(sentences, mentions);
  for (const [at, person] of people.entries()) {
    const report = reportOf(paragraphs.get(at) ?? 0);
    const isBritish = context.home === null && isBritishOffice(person.offices, sentences, own);
    const home = report === null || isWorldwide ? context.home : null;
    const inferred = report ?? (isBritish ? "GB" : own);
    // "TUNIS: Minister X and his Tunisian counterpart": X is of another state.
    const isForeign = (state: string | null): boolean => state !== null && foreign.get(at)?.has(state) === true;
    // "TALLINN: President X called on Estonian President Y": no state has two.
    const isOther = isForeign(inferred) || isHeld(person, inferred, people);
    inferCountry(person, isForeign(home?.country ?? null) ? null : home, isOther ? null : inferred);
    if (context.home?.country !== "US" && isNoAmerican(person, sentences)) person.country = null;
  }
  // "Carrel's envoy": of the state that was inferred of Carrel.
  learnOwned(sentences, mentions, people);
};
