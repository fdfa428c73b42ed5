import { SENT_OFFICES } from "../lexicon/offices.ts";
import type { Office } from "../model.ts";

const HOST_RANK_MAX = 3;
/** Below ministers these receive guests for their state as well; a party's official does so for his party. */
const OF_STATE =
  /\b(?:Parliament|Congress|Assembly|Senate|Duma|Chamber|Consultative Conference|State Council|Council of (?:State|Ministers)|Security Council|Supreme Court|Cabinet Secretary|(?:Chief|Foreign|Home|Finance|Commerce|National Security) Advis[eo]r|(?:Deputy|Vice|Assistant)[ -](?:\p{Lu}\p{L}+ ){0,2}Minister|Permanent Secretary|Chief of (?:the )?(?:\p{Lu}\p{L}+ ){0,2}(?:Forces?|Staff|Army|Police)|(?:Army|Navy|Police|Intelligence) [Cc]hief|(?:National|Central|Reserve|State) Bank|(?:Attorney|Prosecutor|Auditor|Solicitor|Inspector)[ -]General|Minister of State|State (?:Minister|Secretary)|Principal Secretary|Under-?[Ss]ecretary|Assistant Secretary|Governor|Mayor|Ombudsman|Deputy Speaker|Commander-in-Chief)\b/u;

/** "Colonel X", whom a visitor meets, rules or commands there. */
const OF_RANK = /^(?:general|colonel|field marshal|marshal|admiral|strongman|ruler|junta chief)$/i;

/** Nobody's of the state that the seat of his organisation lies in. */
const OF_ORGANISATION =
  /^(?:(?:deputy |assistant |under[- ])?secretary[- ]general|high representative|commissioner for|council president|commission president|executive vice-president)\b/i;

/** Whether somebody of this office, or of none that is told, may receive guests for his state. */
export const mayHost = (office: Office | undefined): boolean =>
  office === undefined ||
  (office.rank <= HOST_RANK_MAX && !OF_ORGANISATION.test(office.text)) ||
  OF_RANK.test(office.text) ||
  (OF_STATE.test(office.text) && !SENT_OFFICES.test(office.text));
