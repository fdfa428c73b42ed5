import type { PersonMention, Token } from "../model.ts";
import { readName } from "./name.ts";
import { spanOf } from "./office-head.ts";
import type { OfficeReading } from "./office.ts";
import { partyAt } from "./party-at.ts";
import { build, type Reading } from "./person-parts.ts";
import { ofOne } from "./singular.ts";

const TOLD_STATES =
  /^of (?:(?:the|their) )?(?:two|both|three|four|five|six) (?:countries|states|nations|sides|neighbours|neighbors|governments)$/;

/** "the energy ministers of the two countries, A and B": where the words for states told before end; `next` if there are none. */
export const toldStatesEnd = (tokens: readonly Token[], next: number): number => {
  const end = [next + 3, next + 4].find((at) =>
    TOLD_STATES.test(
      tokens
        .slice(next, at)
        .map(({ lower }) => lower)
        .join(" "),
    ),
  );
  return end ?? next;
};

const OPENS = /^[:,(–—-]$/;
const COLON = /^:$/;

/** "the energy ministers of the three countries: [Norway's A, Denmark's B and Iceland's C]": each name behind its state; null if there are fewer than two. */
export const readEachByState = (
  tokens: readonly Token[],
  from: number,
  { at: first, readings }: { readonly at: number; readonly readings: readonly OfficeReading[] },
): Reading | null => {
  const opens = toldStatesEnd(tokens, first);
  if (!(opens > first ? OPENS : COLON).test(tokens[opens]?.text ?? "")) return null;
  const mentions: PersonMention[] = [];
  for (let at = opens + 1, next = at; ; ) {
    while (/^(?:,|;|and)$/.test(tokens[at]?.lower ?? "")) at++;
    const state = partyAt(tokens, at);
    if (state === null || state.form === "adjective" || tokens[state.next]?.kind !== "possessive")
      return done(mentions, next);
    const name = readName(tokens, state.next + 1);
    if (name === null) return done(mentions, next);
    const country = { ...spanOf(tokens, at, state.next), party: state.party };
    mentions.push(ofOne(build(tokens, mentions.length === 0 ? from : at, name.next, name, readings, country)));
    at = next = name.next;
  }
};

const done = (mentions: readonly PersonMention[], next: number): Reading | null =>
  mentions.length < 2 ? null : { mentions, next };
