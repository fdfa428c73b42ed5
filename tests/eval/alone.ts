import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractArticle } from "@parley/extraction";
import type { MeetingEvent } from "@parley/contracts";

/** The meetings that a report of 11 March 2026 tells. */
export const eventsIn = (text: string): readonly MeetingEvent[] =>
  extractArticle({
    url: "https://alone.example/one",
    publishedAt: "2026-03-11T09:00:00Z",
    content: { mediaType: "text/plain", body: text },
  }).events;

export interface Alone {
  readonly sentence: string;
  readonly event: MeetingEvent;
}

/** "status|parties|sentence" */
const sentencesOf = (status: string): string[] =>
  readFileSync(join(import.meta.dirname, "sentences.txt"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith(`${status}|`))
    .map((line) => line.split("|").slice(2).join("|"))
    .filter((sentence) => /^[^.!?]{30,170}\.$/.test(sentence));

const read = new Map<string, readonly Alone[]>();

/** The sentences of which each tells, alone, one meeting of that status; and the meeting. */
export const aloneOf = (status: string): readonly Alone[] => {
  const known =
    read.get(status) ??
    sentencesOf(status).flatMap((sentence) => {
      const [event, ...others] = eventsIn(sentence);
      return event !== undefined && others.length === 0 && event.status === status ? [{ sentence, event }] : [];
    });
  read.set(status, known);
  return known;
};
