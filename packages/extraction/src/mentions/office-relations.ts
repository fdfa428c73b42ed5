import type { Token } from "../model.ts";
import { partyAt } from "./party-at.ts";

const MATTER = /^(?:relations|cooperation|co-operation|liaison|contacts|dialogue)$/;
const WITH_WHOM =
  /^(?:states|parliament|congress|assembly|senate|organi[sz]ations|institutions|governments|church|churches|municipalities|regions|diaspora|expatriates)$/;
const ADJECTIVE = /^(?:international|national|foreign|religious|regional|local|other)$/;

/** "minister for relations with [parliament]", "secretary for relations with [states and international organisations]": the index behind; null if the office is for something else. */
export const relationsEnd = (tokens: readonly Token[], from: number): number | null => {
  if (!/^(?:for|of)$/.test(tokens[from]?.lower ?? "") || tokens[from + 2]?.lower !== "with") return null;
  if (!MATTER.test(tokens[from + 1]?.lower ?? "")) return null;
  const end = whomEnd(tokens, from + 3);
  if (end === null) return null;
  return tokens[end]?.lower === "and" ? (whomEnd(tokens, end + 1) ?? end) : end;
};

const whomEnd = (tokens: readonly Token[], from: number): number | null => {
  const at = tokens[from]?.lower === "the" ? from + 1 : from;
  const party = partyAt(tokens, at);
  if (party !== null) return party.form === "adjective" ? null : party.next;
  const noun = ADJECTIVE.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  return WITH_WHOM.test(tokens[noun]?.lower ?? "") ? noun + 1 : null;
};
