import type { Fact, Frame } from "../model.ts";

/** What earlier sentences leave for "they", "he" and "I". */
export interface Memory {
  frame: Frame | null;
  /** The last that is no visit and names two people or more: "the two prime ministers", behind where one of them flies on to. */
  met: Frame | null;
  person: number | null;
  /** Who did it to that person, where the sentence calls him or her by a pronoun, and by which one he or she is not called; null otherwise. */
  other: { readonly person: number; readonly pronoun: "he" | "she" } | null;
  /** Everybody named in the sentence before, or in the last one before it that names anybody. */
  named: readonly number[];
  /** The sentence whose subject that was. */
  personAt: number;
  /** Who leads the delegation that the text last spoke of. */
  leader: number | null;
  /** Who announced what the sentence `at` says was announced at a meeting. */
  announcer: { readonly person: number; readonly at: number } | null;
  /** Of whom the text says that he held a series of meetings. */
  series: number | null;
  /** The last that is of an organisation's members or of more than two states: "the leaders of the eight countries". */
  many: Frame | null;
  /** The people of two sides named last: "the two leaders" before any meeting is told. */
  pair: readonly number[];
  /** The two of two states who stand just in front: "X thanked Y, and the two signed". */
  near: readonly number[];
  /** Two states named in a sentence before, and nobody with them: "the two countries". */
  states: readonly Fact<string>[];
  /** Two states named in front of the trigger in its own sentence; null = it names others. */
  inFront: readonly Fact<string>[] | null;
  /** Three states or more named in one sentence before: "the three countries", "their ministers". */
  those: readonly Fact<string>[];
  /** Three states or more, of whose office holders a sentence just before tells: "they", "the three ministers". */
  holders: readonly Fact<string>[];
  readonly speaker: number | null;
  /** The state whose government speaks in the document. */
  readonly home: string | null;
}
