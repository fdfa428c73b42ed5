import type { MeetingEvent } from "@parley/contracts";
import { describe, expect, test } from "vitest";
import { aloneOf, eventsIn } from "./alone.ts";

// Whatever else a text tells, in front of a meeting, behind it or in the middle of its sentence, gives the meeting no status, day, town,
// side or participant. Found by writing such words into all sentences: before, "With elections due in May" made a third of the meetings
// held planned ones, and "praised farmers in Togo" took a fifth of them there.

const TIME_LIMIT_MS = 240_000;
const EVERY = 4; // sentences, of which one is read, by its length: all of them take four times as long and show the same

const readingOf = ({ status, date, place, parties, participants }: MeetingEvent): string =>
  JSON.stringify([
    [status, date, place.city, place.country],
    parties.toSorted(),
    participants.map(({ name }) => name ?? "").toSorted(),
  ]);

const behind =
  (clause: string) =>
  (sentence: string): string =>
    `${sentence.slice(0, -1)}${clause}`;
const after =
  (more: string) =>
  (sentence: string): string =>
    `${sentence}${more}`;
const before =
  (more: string) =>
  (sentence: string): string =>
    `${more}${sentence}`;
const NAME_FIRST = /^(?:The|A|An)\s|^\p{Lu}[\p{L}'’.-]+\s(?![-–—])/u;
const FRONTED =
  /^(?:In|On|At|During|After|Following|Over|With|By|As|When|While|Before|Under|For|From|Among|Next|Today|Yesterday|Never|Only|There|He|She|They|It|This|I|We)\b|^\p{Lu}{2}|^\p{L}+ing\b|^\p{L}+ed\s(?:by|to)\b/u;
/** An aside stands in front of a subject, and of nothing else that stands in front. */
const inFront =
  (aside: string) =>
  (sentence: string): string | null =>
    NAME_FIRST.test(sentence) && !FRONTED.test(sentence)
      ? `${aside}${sentence.replace(/^(?:The|An?)\s/, (article) => article.toLowerCase())}`
      : null;
const VERB = /^\s(?:met|held|received|hosted|will|arrived|visited|signed|spoke|called|told|flew|discussed|welcomed)\b/;
/** Behind the first name, where its verb follows. */
const inPassing =
  (aside: string) =>
  (sentence: string, { participants: [first] }: MeetingEvent): string | null => {
    const end = first === undefined || first.name === null ? -1 : sentence.indexOf(first.name) + first.name.length;
    return end > 0 && VERB.test(sentence.slice(end)) ? `${sentence.slice(0, end)}${aside}${sentence.slice(end)}` : null;
  };

type Write = (sentence: string, event: MeetingEvent) => string | null;
const OTHER_NEWS = "\n\nTeachers in Togo went on strike last week, union leader Kofi Adabra said.";

/** Where the words are written, the words, and of how many sentences the rules are still misled by them. */
const WORDS: readonly (readonly [words: string, write: Write, misled: number])[] = [
  ["behind: a fair in Oslo", behind(", adding that a fair would be held in Oslo next Friday."), 1],
  ["behind: farmers in Togo", behind(" and praised farmers in Togo."), 6],
  ["behind: a storm in Togo", behind(", a day after a storm killed three people in Togo."), 2],
  ["behind: protesters in Oslo", behind(", while protesters gathered in Oslo."), 4],
  ["behind: a bridge of 2019", behind(" and said a bridge had opened on 5 May 2019."), 7],
  ["behind: a bridge of May", behind(", and a bridge will open on 5 May."), 0],
  ["behind: who told it", behind(", a spokesman said on Wednesday."), 0],
  ["after: rain", after(" Rain fell in Oslo on Sunday."), 4],
  ["after: shares", after(" Shares rose on Monday."), 1],
  ["after: a state not mentioned", after(" The statement did not mention Togo."), 1],
  ["after: a paragraph of other news", after(OTHER_NEWS), 1],
  ["after: who wrote it", after("\n\nMaria Lopez is our correspondent in Lima."), 4],
  ["before: shares", before("Shares rose on Monday.\n\n"), 0],
  ["in front: elections", inFront("With elections due in Togo in May, "), 3],
  ["in front: a vote", inFront("Ahead of the vote on 5 May, "), 2],
  ["in front: protests", inFront("Despite protests in Togo, "), 5],
  ["in front: inspectors", inFront("As inspectors gathered in Vienna over the reactor, "), 3],
  ["in front: a sign", inFront("In a sign of warming ties, "), 2],
  ["in front: a train crash", inFront("Hours after a train crash in Togo killed ten people, "), 4],
  ["in front: a state in mourning", inFront("While Togo mourned its dead, "), 4],
  ["in passing: a critic", inPassing(", once a critic of Togo,"), 4],
  ["in passing: where somebody was born", inPassing(", who was born in Togo in 1961,"), 3],
];

describe("what else is told", () => {
  test.for(WORDS)("changes nothing of a meeting, %s", { timeout: TIME_LIMIT_MS }, ([, write, misled]) => {
    const written = [...aloneOf("held"), ...aloneOf("scheduled")]
      .filter(({ sentence }) => sentence.length % EVERY === 0)
      .flatMap(({ sentence, event }) => {
        const text = write(sentence, event);
        return text === null ? [] : [{ text, want: readingOf(event) }];
      });
    const wrong = written.filter(({ text, want }) => eventsIn(text).map(readingOf).join() !== want);
    expect(written.length).toBeGreaterThan(50);
    expect(wrong.length, wrong.map(({ text, want }) => `${text}\n  not ${want}`).join("\n")).toBeLessThanOrEqual(
      misled,
    );
  });
});
