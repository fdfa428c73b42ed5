import { linesOf } from "./rows.ts";

/** A report of a few sentences, what it claims of a meeting, and the sentence that does. */
export interface Report {
  readonly claim: string;
  /** Codes of the states that meet. */
  readonly states: readonly string[];
  readonly url: string;
  readonly text: string;
  readonly sentence: string;
}

const KENYA_AND_UGANDA = "KE,UG";
const AFTERWARDS = "Maize is the staple food of both countries.";

const bodyOf = (...paragraphs: readonly string[]): string => paragraphs.join("\n\n");

/**
 * Each sentence of a file behind each of its openings: what a sentence leaves unsaid, the opening tells. A line of the file is
 * "report|URL|headline|first sentence" or "CLAIM|sentence", where others than Kenya and Uganda meet with "|STATE,STATE" behind it.
 */
const inContexts = (file: string): Report[] => {
  const lines = linesOf(file).map((line) => line.split("|"));
  const openings = lines.filter(([name]) => name === "report");
  const sentences = lines.filter(([name]) => name !== "report");
  return openings.flatMap(([, url = "", title = "", lede = ""]) =>
    sentences.map(([claim = "", sentence = "", states = KENYA_AND_UGANDA]) => ({
      claim,
      states: states.split(","),
      url,
      sentence,
      text: bodyOf(title, lede, "Traders welcomed the news.", sentence, AFTERWARDS),
    })),
  );
};

/** "Wanjiru also called on the Prime Minister, Grace Auma." behind her talks with another of the same state. */
export const secondMeetings = (): Report[] => inContexts("second-meeting.txt");

/** The same in other words, and of a third state. */
export const thirdMeetings = (): Report[] => inContexts("third-meeting.txt");

/** "The deal came after two days of talks in Kampala." behind what two states agreed on. */
export const withoutSides = (): Report[] => inContexts("without-sides.txt");

/** "The study was presented at a meeting in Kampala." behind what two states have in common: "none|headline|first sentence|sentence". */
export const notOfBoth = (): Report[] =>
  linesOf("not-of-both.txt").map((line) => {
    const [claim = "", title = "", lede = "", sentence = ""] = line.split("|");
    return {
      claim,
      states: [],
      url: "https://grids.example/1",
      sentence,
      text: bodyOf(title, lede, sentence, AFTERWARDS),
    };
  });
