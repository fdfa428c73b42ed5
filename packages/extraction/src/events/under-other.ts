import { findParties } from "../mentions/parties.ts";
import { UNDER } from "../mentions/whose-affair.ts";
import type { Frame, Trigger } from "../model.ts";

/** "A and B met in Minsk under the auspices of Belarus": of two others, so nobody there is of that state for being there. */
export const isUnderOther = ({ sentence: { text, start, tokens } }: Trigger, place: Frame["place"]): boolean =>
  text.includes("under the ") &&
  findParties(tokens).some((party) => party.party === place?.country && UNDER.test(text.slice(0, party.start - start)));
