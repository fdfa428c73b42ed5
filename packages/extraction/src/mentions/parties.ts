import type { PartyMention, Token } from "../model.ts";
import { joinTokens } from "../sentences/tokens.ts";
import { armedGroupAt } from "./armed-group.ts";
import { groupCalledAt } from "./group-called.ts";
import { joinedAt } from "./joined-parties.ts";
import { named, partyAt } from "./party-at.ts";
import { stateGroupAt } from "./state-groups.ts";

/** All states and organisations named in a sentence, left to right, not overlapping. */
export const findParties = (tokens: readonly Token[]): PartyMention[] => {
  const found: PartyMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    // "Saudi Arabia-Iran": before "Saudi" is taken for all of it.
    const joined = joinedAt(tokens, at);
    if (joined !== null) {
      found.push(...joined.parties);
      at = joined.next;
      continue;
    }
    const hit = named(tokens, at);
    if (hit?.value.party === "") {
      at = hit.next;
      continue;
    }
    const states = stateGroupAt(tokens, at) ?? groupCalledAt(tokens, at);
    if (states !== null) {
      found.push(...states.parties);
      at = states.next;
      continue;
    }
    const armed = armedGroupAt(tokens, at, (from) => partyAt(tokens, from) !== null);
    if (armed !== null) {
      const words = tokens.slice(armed.from, armed.next);
      const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
      found.push({ start, end, party: joinTokens(words), form: "organisation", possessive: false });
      at = armed.next;
      continue;
    }
    // "North and South Korea"
    if (token.text === "North" && tokens[at + 1]?.lower === "and" && partyAt(tokens, at + 2)?.party === "KR")
      found.push({ start: token.start, end: token.end, party: "KP", form: "name", possessive: false });
    // "the two Koreas"
    const koreas = tokens[at + 1]?.text === "Koreas" && /^(?:two|both)$/.test(token.lower);
    if (koreas) found.push({ start: token.start, end: token.end, party: "KP", form: "name", possessive: false });
    if (token.text === "Koreas")
      found.push({ start: token.start, end: token.end, party: "KR", form: "name", possessive: false });
    const last = hit === null ? undefined : tokens[hit.next - 1];
    // "US$500 million"
    if (hit !== null && tokens[hit.next]?.text === "$") {
      at = hit.next;
      continue;
    }
    if (hit !== null && last !== undefined) {
      const possessive = tokens[hit.next]?.kind === "possessive";
      found.push({ start: token.start, end: last.end, ...hit.value, possessive });
      at = hit.next;
      continue;
    }
    at++;
  }
  return found;
};
