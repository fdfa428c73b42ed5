import type { Trigger } from "../model.ts";
import type { Sides } from "./bind.ts";
import type { Cast } from "./cast.ts";
import type { Memory } from "./memory.ts";

const BY_HOST = /^(?:was|were|been|be|being)\s.*\bby$/;

/** Whom "he" and "she" mean behind the clause: "X was received by Y. Later she met Z." is told of X, whoever does it. */
export const keepSubject = (
  memory: Memory,
  { quote, sentence, value }: Trigger,
  cast: { subject: Cast; object: Cast },
  { subject, object: [whom] }: Sides,
): void => {
  const [led] = value.role === "head_of_delegation" ? [...cast.subject.people, ...cast.object.people] : [];
  if (led !== undefined) memory.leader = led.person;
  const [first] = BY_HOST.test(quote) ? cast.object.people : cast.subject.people;
  // "The two discussed trade": whoever "she" was, she still is.
  const isOfAll = subject.some(({ reference }) => reference === "collective");
  if (first === undefined || (isOfAll && memory.person !== null)) return;
  // "X met a delegation led by Y. He also received Z.": X did.
  if (value.role === "head_of_delegation" && memory.personAt === sentence.index) return;
  // "President X received her. She also met Y.": she did; "He also met Y.": X did.
  const [met] = /^(?:him|her)$/i.test(whom?.called ?? "") ? cast.object.people : [];
  memory.person = met?.person ?? first.person;
  memory.other =
    met === undefined ? null : { person: first.person, pronoun: /^him$/i.test(whom?.called ?? "") ? "she" : "he" };
  memory.personAt = sentence.index;
};
