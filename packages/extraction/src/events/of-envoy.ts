import { SHARED_GROUNDS } from "../lexicon/meeting-grounds.ts";
import type { Mentions, PartyMention, Sentence } from "../model.ts";

const ENVOY = /\b(?:envoy|emissary|representative|mediator)\b/i;
const POSTED_TO = /\b(?:to|for|on)\s(?:the\s)?$/u;
const IN_TOWN = /\b(?:in|at)\s$/u;

/** "Prime Minister X and US [envoy to Lebanon] Y met in Jerusalem": what an envoy deals with is no state of X's where another's town is told. */
export const isOfEnvoy = (
  party: Pick<PartyMention, "start" | "end" | "party">,
  { text, start: from }: Sentence,
  { people, parties }: Pick<Mentions, "people" | "parties">,
): boolean => {
  const before = ({ start }: { readonly start: number }): string => text.slice(0, start - from);
  return (
    POSTED_TO.test(before(party)) &&
    people.some(
      ({ start, end, offices }) =>
        start < party.start && party.end <= end && offices.some((office) => ENVOY.test(office.text)),
    ) &&
    parties.some(
      (town) =>
        town.form === "capital" &&
        town.party !== party.party &&
        IN_TOWN.test(before(town)) &&
        // "met in Geneva": where anybody meets.
        !SHARED_GROUNDS.has(text.slice(town.start - from, town.end - from)),
    )
  );
};
