import { MEETING_GROUNDS } from "../lexicon/meeting-grounds.ts";
import { OFFICE_COUNTRY, OFFICES_LACKING } from "../lexicon/offices.ts";
import { COUNTRIES } from "../lexicon/countries.ts";
import type { Mentions, Person, PersonMention, PlaceMention, Sentence } from "../model.ts";
import type { Sides } from "./bind.ts";
import type { Cast } from "./cast.ts";
import { spanOf } from "./span-of.ts";
import { mayHost } from "./may-host.ts";
import type { Unit } from "./units.ts";

/** Towns where the governments of other states meet as often as their own receives. */
const isMeetingGround = ({ city }: Pick<PlaceMention, "city">): boolean => city !== null && MEETING_GROUNDS.has(city);

const isCapitalOf = ({ city, country }: Pick<PlaceMention, "city" | "country">): boolean =>
  city !== null && COUNTRIES.some(({ code, capitals }) => code === country && capitals.includes(city));

/** The state was inferred from an office and the report, not told. */
export const isInferred = ({ country, offices }: Person): boolean =>
  country?.certainty === "implied" && offices.some(({ start }) => start === country.start);

/**
 * "X arrived in Kyiv for talks with President Zelensky": an official whose state the text does not give, met by a foreigner,
 * is of the state where they meet.
 */
export const learnHosts = (
  sides: Sides,
  place: Pick<PlaceMention, "city" | "country" | "start" | "end"> | null,
  people: readonly Person[],
  visitors: ReadonlySet<string>,
): void => {
  const country = place?.country ?? null;
  if (place === null || country === null || visitors.has(country) || visitors.size === 0) return;
  // "The EU and Kazakhstan signed it in Brussels": two sides, and nobody else at home.
  if (isMeetingGround(place) && visitors.size > 1) return;
  const together = sides.object.length === 0 && sides.subject.filter((unit) => unit.person !== null).length > 1;
  for (const unit of together ? sides.subject : sides.object) {
    const person = people[unit.person?.person ?? -1];
    const office = person?.offices[0];
    if (person === undefined || !mayHost(office) || (office === undefined && isMeetingGround(place))) continue;
    if (person.offices.some(({ text }) => OFFICES_LACKING.get(country)?.test(text) === true)) continue;
    // "Treasury Secretary": the office itself says whose.
    if (person.country !== null && person.offices.some(({ text }) => OFFICE_COUNTRY.has(text.toLowerCase()))) continue;
    const guessed =
      person.country === null ||
      // "Foreign Minister X received Y in Bern", of whom nothing but a guess is known.
      (!together &&
        isInferred(person) &&
        person.country.party !== "EU" &&
        (place.city === null || isCapitalOf(place))) ||
      (!together && person.country.certainty === "implied" && visitors.has(person.country.party));
    if (guessed && person.organisation === null)
      person.country = { start: place.start, end: place.end, party: country, certainty: "implied" };
  }
};

/** "In Tokyo the Minister of Trade, Mr Y, and I discussed": whoever talks with the one who speaks in the page, away from home, is at home there. */
export const learnBesideSpeaker = (
  { subject, object }: Sides,
  place: Parameters<typeof learnHosts>[1],
  people: readonly Person[],
  speaker: number | null,
): void => {
  const home = people[speaker ?? -1]?.country?.party;
  if (home === undefined || object.length > 0 || !subject.some(({ reference }) => reference === "speaker")) return;
  const others = subject.filter(({ person }) => person !== null && person.person !== speaker);
  learnHosts({ subject: [], object: others }, place, people, new Set([home]));
};

/** "The visitors also met the labour minister": an office alone that the text gives to no state is of the one where foreigners meet him. */
export const unnamedAtHome = (
  units: readonly Unit[],
  place: Pick<PlaceMention, "country" | "start" | "end"> | null,
  visitors: ReadonlySet<string>,
): readonly Unit[] => {
  const party = place?.country ?? null;
  if (place === null || party === null || visitors.size === 0 || visitors.has(party)) return units;
  return units.map((unit) =>
    unit.person !== null && unit.parties.length === 0 && (isOfficeAlone(unit.person) || isCounterpartAlone(unit.person))
      ? { ...unit, parties: [{ party, ...spanOf(place), certainty: "implied" as const }] }
      : unit,
  );
};
const isOfficeAlone = ({ name, person, offices: [office], country, organisation, ...said }: PersonMention): boolean =>
  name === null &&
  person === null &&
  country === null &&
  organisation === null &&
  !said.plural &&
  !said.counterpart &&
  !said.former &&
  office !== undefined &&
  mayHost(office);

/** "met her counterpart as she began a visit to Baku": nobody named, of no state. */
const isCounterpartAlone = ({ counterpart, name, person, country, organisation, plural }: PersonMention): boolean =>
  counterpart && name === null && person === null && country === null && organisation === null && !plural;

/** Who receives foreigners in a state, told as "he" alone in the clause, is of it where nothing else says whose he is. */
export const learnReceiver = (
  { people: hosts }: Cast,
  { start, end, country }: PlaceMention,
  people: readonly Person[],
  visitors: ReadonlySet<string>,
): void => {
  if (country === null || visitors.has(country) || visitors.size === 0) return;
  for (const host of hosts) {
    const person = people[host.person];
    if (person === undefined || person.country !== null || person.organisation !== null || !mayHost(person.offices[0]))
      continue;
    person.country = { start, end, party: country, certainty: "implied" };
  }
};

/** "Kenya's president, Chad's leader meet in Doha": the two are of the states that the headline names, and neither is at home there. */
export const isOfHeadlinePair = (
  { subject, object }: Sides,
  place: Pick<PlaceMention, "country"> | null,
  people: readonly Person[],
  { sentences, mentions }: { readonly sentences: readonly Sentence[]; readonly mentions: readonly Mentions[] },
): boolean => {
  const headline = sentences[0]?.zone === "headline" ? (mentions[0]?.parties ?? []) : [];
  const states = new Set(headline.filter(({ form }) => form !== "capital").map(({ party }) => party));
  const sides = [...subject, ...object].map((unit) => people[unit.person?.person ?? -1]?.country?.party ?? "");
  return (
    states.size === 2 &&
    !states.has(place?.country ?? "") &&
    sides.length === 2 &&
    sides[0] !== sides[1] &&
    sides.every((party) => states.has(party))
  );
};
