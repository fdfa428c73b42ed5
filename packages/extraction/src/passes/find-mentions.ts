import { withCalledAgain } from "../mentions/called-again.ts";
import { isCapital } from "../refine/capital.ts";
import { SEATS_OF_AUTHORITIES } from "../lexicon/organisations.ts";
import type { OutletHome } from "../lexicon/outlets.ts";
import { asInText, namesInText } from "../mentions/as-in-text.ts";
import { withBodySessions } from "../mentions/body-session.ts";
import { findDates } from "../mentions/dates.ts";
import { organisationOfPage } from "../mentions/learn-people.ts";
import { withLetterheadNames } from "../mentions/letterhead.ts";
import { linkPeople } from "../mentions/link-people.ts";
import type { Acronyms } from "../mentions/acronyms.ts";
import { findMechanisms, nameFully } from "../mentions/mechanisms.ts";
import { ownGovernment } from "../mentions/own-government.ts";
import { findParties } from "../mentions/parties.ts";
import { partyOf } from "../mentions/party-at.ts";
import type { KnownNames } from "../mentions/only-name.ts";
import { findPeople } from "../mentions/people.ts";
import { findPlaces } from "../mentions/places.ts";
import { withMembersAgain } from "../mentions/members-again.ts";
import { withMembersListed } from "../mentions/members-listed.ts";
import { findMovements, movementsIn } from "../mentions/movements.ts";
import { withToldDay } from "../mentions/told-day.ts";
import type { Mentions, PersonMention, Sentence, Span } from "../model.ts";
import { once } from "../once.ts";
import type { Pass } from "../pass.ts";
import type { Dateline } from "../sentences/dateline.ts";

interface FirstReading {
  readonly people: readonly PersonMention[];
  /** Names that would have been people, or other people, if the document told of them elsewhere. */
  readonly doubtful: readonly string[];
}

const readFirst = (sentence: Sentence): FirstReading => {
  const doubtful: string[] = [];
  const nobody: KnownNames = {
    has: (name) => {
      doubtful.push(name);
      return false;
    },
  };
  return { people: findPeople(sentence, nobody), doubtful };
};

/** Where people bear the father's family name and then the mother's, and go by the father's: "Orestes Fundora Leyva", "Fundora". */
const TWO_SURNAMES: ReadonlySet<string> = new Set(
  "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE".split(" "),
);
const PARTICLE_MAX = 3; // "de", "del", "los"

/** Family names and full names that the first reading found, in lower case; given names are left out, too many people share them. */
const knownNames = (mentions: readonly (readonly PersonMention[])[]): Set<string> => {
  const known = new Set<string>();
  for (const { name, country } of mentions.flat()) {
    if (name === null) continue;
    const parts = name.text
      .toLowerCase()
      .split(" ")
      .filter((part) => part.length > 1 && !/^(?:jr|sr|iii?)\.?$/.test(part));
    known.add(name.text.toLowerCase());
    for (const part of [parts[0], parts.at(-1)]) if (part !== undefined) known.add(part);
    const father = TWO_SURNAMES.has(country?.party ?? "") && parts.length >= 3 ? parts.at(-2) : undefined;
    if (father !== undefined && father.length > PARTICLE_MAX) known.add(father);
  }
  return known;
};

const within = (span: Span, names: readonly Span[]): boolean =>
  names.some((name) => span.start >= name.start && span.end <= name.end);

const isIn = ({ text, start }: Sentence, place: Span): boolean =>
  /\bin\s(?:the\s)?$/.test(text.slice(0, place.start - start));

const THERE = /\b(?:in|at|to|near|outside|for|via|through|visit(?:s|ed|ing)?|reach(?:ed|es)|left)\s$/u;
/** "met in Tiraspol": where, not the authorities there. */
const isTown = ({ text, start }: Sentence, party: Span): boolean =>
  SEATS_OF_AUTHORITIES.has(text.slice(party.start - start, party.end - start)) &&
  THERE.test(text.slice(0, party.start - start));

const ofPage = (person: PersonMention, home: OutletHome | null): PersonMention => {
  const organisation = organisationOfPage(person, home);
  return organisation === null ? person : { ...person, organisation };
};

/** "CANADA, October 9 - Today, the Prime Minister": a release under the name of its state. */
const stateOf = (dateline: Dateline | null): string | null => {
  const state = dateline === null ? null : partyOf(dateline.place.text);
  return state !== null && /^[A-Z]{2}$/.test(state) ? state : null;
};

const isReadable = ({ zone }: Sentence): boolean => zone !== "furniture";

/** Who is named in each sentence, by what all of them together tell of names. */
const peopleIn = (sentences: readonly Sentence[]): readonly (readonly PersonMention[])[] => {
  const first = sentences.map((sentence) => (isReadable(sentence) ? readFirst(sentence) : null));
  const known = knownNames(first.map((reading) => reading?.people ?? []));
  // A second reading differs only where one of the doubtful names turned out to be known.
  const read = sentences.map((sentence, at) =>
    first[at]?.doubtful.some((name) => known.has(name)) === true
      ? findPeople(sentence, known)
      : (first[at]?.people ?? []),
  );
  const named = withLetterheadNames(sentences, read);
  const names = namesInText(sentences, named);
  return sentences.map((sentence, at) => asInText(sentence, named[at] ?? [], names));
};

/** People, places, dates, parties and mechanisms of every sentence, and who is who. */
export const findMentions: Pass = {
  name: "find-mentions",
  run: ({ sentences, calendar, home, dateline, datelinePlace, datelineTowns }) => {
    const read = peopleIn(sentences);
    const linked = linkPeople(sentences, read, {
      home,
      datelineCountry: datelinePlace?.country ?? stateOf(dateline),
      isFiledInCapital: datelinePlace?.country != null && isCapital(datelinePlace.city ?? "", datelinePlace.country),
      // One dateline is where the reporter was; several are where each short report comes from.
      reports: datelineTowns.length < 2 ? [] : datelineTowns,
    });
    const people = withMembersAgain(sentences, withCalledAgain(sentences, read, linked));
    const acronyms: Acronyms = new Map();
    const mechanisms = withBodySessions(
      sentences,
      nameFully(sentences.map((sentence) => (isReadable(sentence) ? findMechanisms(sentence, acronyms) : []))),
    );
    const movements = movementsIn(sentences);
    const ownDates = sentences.map((sentence) => once(() => findDates(sentence, calendar)));
    const mentions = sentences.map((sentence): Mentions => {
      const bodies = (mechanisms[sentence.index] ?? []).map(({ nameSpan }) => nameSpan);
      const sides = findMovements(sentence, movements);
      // "the Committee on Economic Cooperation": two words of a body's name are nobody's.
      const ofPeople = (people[sentence.index] ?? []).filter(
        ({ name, offices }) => name === null || (!within(name, sides) && (offices.length > 0 || !within(name, bodies))),
      );
      // "director at the Ministry of Trade": where somebody works, not where he is met.
      const offices = ofPeople.flatMap((person) => person.offices);
      const named = ofPeople.flatMap((person) => (person.name === null ? [] : [person.name]));
      // "Jim Jordan", "Lloyd Austin": a country or town in a person's name is neither.
      const parties = [
        // "South Sudan Restoration Front": the state in its name is no side.
        ...findParties(sentence.tokens).filter((party) => !within(party, sides) && !isTown(sentence, party)),
        ...sides,
        ...ownGovernment(sentence, home),
      ]
        .filter((party) => !within(party, named))
        .toSorted((a, b) => a.start - b.start);
      // "the Bucharest Nine": nor is one in an organisation's.
      const organisations = parties.filter(({ form }) => form === "organisation");
      const places = once(() =>
        findPlaces(sentence).filter(
          (place) =>
            !within(place, named) &&
            (place.venue === null ? !within(place, organisations) : !within(place, offices)) &&
            // "the special representative in Chad": where somebody is posted.
            (place.city !== null || !within(place, offices) || !isIn(sentence, place)),
        ),
      );
      const dates = once(() => withToldDay(sentences, sentence, (index) => ownDates[index]?.() ?? []));
      return {
        people: ofPeople.map((person) => ofPage(person, home)),
        parties,
        // Asked for only where a meeting is told of.
        get places() {
          return places();
        },
        get dates() {
          return dates();
        },
        mechanisms: (mechanisms[sentence.index] ?? []).map(withMembersListed(sentence, parties)),
      };
    });
    return { mentions, people: linked };
  },
};
