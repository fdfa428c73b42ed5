import type { MeetingOutcome, Statement } from "@parley/contracts";
import { createMemo, REMEMBERED_MAX } from "../memo.ts";
import { foldParty } from "../organisations.ts";

/** Anything but letters and digits, where it is not one space as it should be: ", " and "  ", not the space of "a word". */
const BETWEEN_WORDS = / [^\p{L}\p{N}]+|[^\p{L}\p{N} ][^\p{L}\p{N}]*/gu;

/** Letters and digits of any script: outlets differ in quotation marks, commas and case. */
const plain = (text: string): string => text.toLowerCase().replace(BETWEEN_WORDS, " ").trim();

/** Topics and parties recur: their plain forms are kept, some at a time. */
const topics = createMemo<string>(REMEMBERED_MAX);
const parties = createMemo<string>(REMEMBERED_MAX);

/** Items of one list with one key are one item. */
export const topicKey = (topic: string): string => topics(topic, () => plain(topic));
export const partyKey = (party: string): string => parties(party, () => foldParty(party));
export const statementKey = ({ speaker, onBehalfOf, text }: Statement): string =>
  JSON.stringify([plain(speaker ?? onBehalfOf ?? ""), plain(text)]);
export const outcomeKey = ({ type, text }: MeetingOutcome): string => JSON.stringify([type, plain(text)]);
