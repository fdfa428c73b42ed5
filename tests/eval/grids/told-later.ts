import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractArticle } from "@parley/extraction";
import type { MeetingEvent } from "@parley/contracts";

const FOLDER = join(import.meta.dirname, "told-later");
/** What the files call organisations, as the record does. In these two "AU" is the African Union, in all others Australia. */
const CALLED = new Map([
  ["AfDB", "African Development Bank"],
  ["CAN", "Andean Community"],
  ["UN", "United Nations"],
  ["WTO", "World Trade Organization"],
]);
const AFRICAN_UNION_IN: ReadonlySet<string> = new Set(["08", "13"]);

/** Headline and first paragraph of a report. */
interface Opening {
  readonly id: string;
  readonly url: string;
  readonly head: string;
}
/** What a sentence further down tells beside what its opening does. */
export interface ToldLater {
  readonly opening: Opening;
  /** "held", "scheduled", "postponed", "cancelled", "denied", or "none": no meeting that belongs in a record. */
  readonly claim: string;
  readonly states: readonly string[];
  readonly names: readonly string[];
  readonly sentence: string;
}

const linesIn = (file: string): string[][] =>
  readFileSync(join(FOLDER, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
const namesOf = (list: string | undefined, separator: string): string[] =>
  (list ?? "").split(separator).filter(Boolean);

/** "report|DATELINE OUTLET STATE|headline|first paragraph", where the state is the outlet's. */
const openingOf = (id: string, [, outlet = "", title = "", lede = ""]: readonly string[]): Opening => {
  const host = outlet
    .slice(0, -3)
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, "-");
  return {
    id,
    url: `https://${host}.example.${outlet.slice(-2).toLowerCase()}/1`,
    head: `${title}\n\n${lede}\n\nMaize is the staple of both countries.`,
  };
};

const FILES = readdirSync(FOLDER).filter((file) => /^\d\d-/.test(file));
const openings = new Map(FILES.map((file) => [file.slice(0, 2), openingOf(file.slice(0, 2), linesIn(file)[0] ?? [])]));
const openingNamed = (id: string): Opening => {
  const opening = openings.get(id);
  if (opening === undefined) throw new RangeError(`no opening ${id} in ${FOLDER}`);
  return opening;
};

/** Sixteen openings with some forty sentences each: "CLAIM|STATE,STATE|Name;Name|sentence". */
export const toldLater = (): ToldLater[] =>
  FILES.flatMap((file) => {
    const opening = openingNamed(file.slice(0, 2));
    const nameOf = (party: string): string =>
      party === "AU" && AFRICAN_UNION_IN.has(opening.id) ? "African Union" : (CALLED.get(party) ?? party);
    return linesIn(file)
      .slice(1)
      .map(([claim = "", states, names, sentence = ""]) => ({
        opening,
        claim,
        states: namesOf(states, ",").map(nameOf),
        names: namesOf(names, ";"),
        sentence,
      }));
  });

/** The same openings with the plainest sentences for it: "CLAIM|opening|sentence". */
export const plainlyToldLater = (): ToldLater[] =>
  linesIn("plain.txt").map(([claim = "", id = "", sentence = ""]) => ({
    opening: openingNamed(id),
    claim,
    states: [],
    names: [],
    sentence,
  }));

const eventsOf = ({ url, head }: Opening, sentence: string): readonly MeetingEvent[] =>
  extractArticle({
    url,
    publishedAt: "2026-03-10T18:00:00Z",
    content: { mediaType: "text/plain", body: `${head}\n\n${sentence}\n\nThe weather was fine all day.` },
  }).events.filter(({ status }) => status !== "possible");

const keyOf = ({ kind, status, parties, date, participants }: MeetingEvent): string =>
  JSON.stringify([kind, status, parties.toSorted(), date, participants.map(({ name }) => name).toSorted()]);

/** What the sentence adds to its opening, and everything that both tell. */
export const readLater = ({ opening, sentence }: ToldLater) => {
  const alone = new Set(eventsOf(opening, "The hall was built in 1999.").map(keyOf));
  const all = eventsOf(opening, sentence);
  return { all, added: all.filter((event) => !alone.has(keyOf(event))), isMore: all.length > alone.size };
};
