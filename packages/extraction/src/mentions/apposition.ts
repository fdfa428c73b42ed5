import { SENT_OFFICES } from "../lexicon/offices.ts";
import type { Token } from "../model.ts";
import { afterCopula, afterOnce, afterWho } from "./came-to-office.ts";
import { readName, skipHonorifics } from "./name.ts";
import { bodiesAfter, extended } from "./office-bodies.ts";
import { type OfficeReading, readOffice } from "./office.ts";
import { partyAt } from "./party-at.ts";
import { readOffices } from "./person-parts.ts";
import { isSubjectOf } from "./subject-behind.ts";

const PLURAL_VERB =
  /^(?:discuss|meet|hold|review|sign|talk|agree|explore|exchange|tackle|mull|weigh|push|commit|ink|renew|boost|deepen|bolster|strengthen|plan|join|unveil|inaugurate|address|condemn|set|share|stress|support|underline|underscore|welcome|confer|consult|debate|enhance|expand|forge|highlight|raise|reach|resume|tout|view|voice|warn|exchange|vow|pledge|urge|stress|open|launch|attend|chair|speak|call|seek|eye|back|affirm|reaffirm|fail|see|clash|spar|trade|break|make|find|end|begin|start|hail|strike|seal|settle|narrow|bridge|differ|disagree|sit|huddle|gather|mend|patch|swap|laud|praise|cement|ponder|stand|work|look|get|take|keep|move|want|hope|remain|near|inch|say|tell)$/i;

/** "H.E. X, President of Rwanda, [H.E. Y, President of Mozambique]": each has the office behind him. */
const hasOwnOffice = (tokens: readonly Token[], reading: OfficeReading): boolean => {
  const name = isStateBehind(reading) ? readName(tokens, reading.next + 1) : null;
  if (name === null || tokens[name.next]?.text !== ",") return false;
  const at = tokens[name.next + 1]?.lower === "the" ? name.next + 2 : name.next + 1;
  return readOffices(tokens, at, true).some(isStateBehind);
};
/** "A, Undersecretary, [Dr B, Head of the Department]": without an article each office stands behind its holder. */
const isNextOfPairs = (tokens: readonly Token[], { next }: OfficeReading): boolean => {
  const name = readName(tokens, next + 1);
  if (name === null || tokens[name.next]?.text !== ",") return false;
  const office = readOffice(tokens, name.next + 1, { free: true });
  // "East Timor's Chief Minister, Dr A, East Timor's Senior Minister, Dr B": there it stands before him.
  return office !== null && readName(tokens, office.next + 1) === null;
};

const isStateBehind = ({ country, office }: OfficeReading): boolean => country !== null && country.start > office.start;

/** "has been Peru's foreign minister" behind a name, whose state it tells; null if something else follows. */
const readPredicate = (
  tokens: readonly Token[],
  from: number,
): { offices: OfficeReading[]; next: number; added: boolean } | null => {
  const behind = afterCopula(tokens, from);
  if (behind === from) return null;
  const offices = readOffices(tokens, tokens[behind]?.lower === "the" ? behind + 1 : behind, true);
  const last = offices.at(-1);
  if (last === undefined || last.plural || last.former || offices.every(({ country }) => country === null)) return null;
  // "has been appointed ambassador": he is none yet.
  if (
    /^(?:appointed|named|nominated|elected|sworn)$/.test(tokens[behind]?.lower ?? "") ||
    SENT_OFFICES.test(last.office.text)
  )
    return null;
  return { offices: extended(tokens, offices), next: bodiesAfter(tokens, last.next), added: true };
};

const BEFORE_STATE = /^(?:acting|interim|caretaker|new|outgoing|incoming|current|visiting|top)$/;

/** ", [who took office as] [also] [the|its|a] <office>" after a name; null if something else follows. */
export const readApposition = (
  tokens: readonly Token[],
  from: number,
): { offices: OfficeReading[]; next: number; added: boolean } | null => {
  if (tokens[from]?.text !== "," && tokens[from]?.text !== "(") return readPredicate(tokens, from);
  let at = afterOnce(tokens, afterWho(tokens, from + 1));
  let added = at > from + 1;
  if (tokens[at]?.lower === "who" && tokens[at + 1]?.lower === "also") {
    at += 3;
    added = true;
  }
  if (tokens[at]?.lower === "also") {
    at++;
    added = true;
  }
  if (tokens[at]?.lower === "as") at++;
  if (/^(?:the|a|an|its|their|his|her)$/.test(tokens[at]?.lower ?? "")) at++;
  // "X, the acting Peruvian minister of trade"
  if (BEFORE_STATE.test(tokens[at]?.lower ?? "") && partyAt(tokens, at + 1)?.form === "adjective") at++;
  const strict = readOffices(tokens, at, false).at(-1);
  if (strict !== undefined && tokens[from]?.text === "," && readName(tokens, strict.next) !== null) return null;
  // "..., the Chief Minister, Dr Mari Alkatiri,": in such a list the office stands before its holder.
  if (
    strict !== undefined &&
    tokens[strict.next]?.text === "," &&
    skipHonorifics(tokens, strict.next + 1) > strict.next + 1 &&
    // "With X, Minister of Trade, His Excellency spoke of gas": a style alone names nobody.
    readName(tokens, strict.next + 1) !== null &&
    !hasOwnOffice(tokens, strict) &&
    !(at === from + 1 && isNextOfPairs(tokens, strict))
  )
    return null;
  const offices = readOffices(tokens, at, true);
  const last = offices.at(-1);
  if (last === undefined || last.plural) return null;
  // "Hazza bin Sultan, Kenyan Prime Minister discuss ties": a headline's list of two, of whom the verb is told.
  if (PLURAL_VERB.test(tokens[last.next]?.text ?? "")) return null;
  if (isSubjectOf(tokens, at, last)) return null;
  // "..., Secretary X said": the office belongs to the name after it.
  const name = readName(tokens, last.next);
  if (name !== null && !offices.some(() => tokens[from]?.text === "(")) return null;
  return { offices: extended(tokens, offices), next: bodiesAfter(tokens, last.next), added };
};
