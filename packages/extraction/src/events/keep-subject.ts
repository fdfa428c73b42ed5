import type { Trigger } from "../model.ts";
import type { Cast, Memory } from "./cast.ts";

const BY_HOST = /^(?:was|were|been|be|being)\s.*\bby$/;

/** Whom "he" and "she" mean behind the clause: "X was received by Y. Later she met Z." is told of X, whoever does it. */
export const keepSubject = (
  memory: Memory,
  { quote, sentence, value }: Trigger,
  cast: { subject: Cast; object: Cast },
): void => {
  const [led] = value.role === "head_of_delegation" ? [...cast.subject.people, ...cast.object.people] : [];
  if (led !== undefined) memory.leader = led.person;
  const [first] = BY_HOST.test(quote) ? cast.object.people : cast.subject.people;
  if (first === undefined) return;
  // "X met a delegation led by Y. He also received Z.": X did.
  if (value.role === "head_of_delegation" && memory.personAt === sentence.index) return;
  memory.person = first.person;
  memory.personAt = sentence.index;
};
