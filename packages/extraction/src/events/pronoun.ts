import type { Sentence } from "../model.ts";
import { between, group } from "./group.ts";
import type { Unit } from "./units.ts";

const NEXT_CLAUSE =
  /;[^;]*$|,\s(?:and|but|after which)\s$|\b(?:hours?|days?|weeks?|months?)\s(?:after|before)\s$|\b(?:before|after)\s\p{L}{3,14}ing\b[^.;]{0,60},\swhere\s$/u;

/** "Israel's prime minister says he will meet Y": he is the one named before in the sentence. */
export const named = (found: readonly Unit[], units: readonly Unit[], sentence: Sentence): Unit[] =>
  found.flatMap((unit) => {
    if (unit.reference === "singular") {
      const before = units.filter(({ end, person }) => end <= unit.start && person !== null && !person.plural);
      const last = before.at(-1);
      // "X met Y in Z; she will": who the clause before is about.
      const isNextClause = last !== undefined && NEXT_CLAUSE.test(between(sentence, last.end, unit.start));
      return (isNextClause ? before[0] : last) ?? unit;
    }
    // "X and Y agreed on it when they met": the two of this sentence.
    const lead = unit.reference === "collective" ? group(sentence, units, 0, 1) : [];
    const isPair = lead.length >= 2 && lead.every((one) => one.reference !== "collective" && one.end <= unit.start);
    return isPair ? lead : unit;
  });
