import type { Frame, Trigger } from "../model.ts";
import { type Cast, statesOf } from "./cast.ts";
import type { Memory } from "./memory.ts";

const OF_IT =
  /^(?:It|The (?:meeting|session|dialogue|forum|talks|consultations|conference|committee|commission|council))\s(?:was|were|is|will be)\s(?:also\s|jointly\s)?$/i;

/** "The ASEAN-Japan Forum convened. It was co-chaired by X of Thailand and Y of Japan": of the body that the text has told, for whose members X stands. */
export const isChairOfTold = ({ rule, sentence, start }: Trigger, cast: Cast, told: Frame | null): boolean => {
  if (rule !== "event.co-chaired" || told?.mechanism == null) return false;
  const states = [...statesOf(cast)];
  const isKnown = (state: string): boolean => told.parties.some(({ value }) => value === state);
  return OF_IT.test(sentence.text.slice(0, start - sentence.start)) && states.some(isKnown) && !states.every(isKnown);
};

/** "The 17th Commission was held. Minister A said ... Minister B said ... The two ministers chaired it.": of a session told without people. */
export const chairing = (memory: Memory, { value: { role } }: Trigger): Memory =>
  (role === "chair" || role === "co-chair") && memory.frame?.people.length === 0 ? { ...memory, frame: null } : memory;
