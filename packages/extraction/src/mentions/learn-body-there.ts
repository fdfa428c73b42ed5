import type { Person, PersonMention, Sentence } from "../model.ts";
import { findParties } from "./parties.ts";

const AT =
  /\b(?:at|in|to|visit(?:s|ed|ing)?|tour(?:s|ed|ing))\s(?:the\s)?(?:(?:headquarters|seat|secretariat|offices?)\sof\s(?:the\s)?)?$/iu;
/** Up to who receives there: "[the ASEAN Secretariat], where she was received by [Secretary-General X]". */
const RECEIVED_BY =
  /^(?:\s(?:[Ss]ecretariat|[Cc]ommission|[Hh]eadquarters|HQ|[Hh]ead office|[Ss]eat|[Bb]uilding))?(?:\s(?:on|in)\s\p{Lu}\p{L}+|\s(?:today|yesterday|here))*,?\s(?:(?:where|and)\s(?:(?:he|she|they)\s)?(?:(?:was|were)\s(?:received|welcomed|greeted|hosted)\sby|met(?:\swith)?|held\s(?:talks|a\smeeting)\swith|had\s(?:talks|a\smeeting)\swith|sat\sdown\swith)|by|with)\s(?:the\s|its\s|their\s)?$/u;
const GAP_MAX = 110;
const HEADS =
  /^(?:(?:deputy |assistant )?(?:secretary|director)[- ]general|executive (?:secretary|director)|(?:deputy |vice[- ]?)?(?:chair(?:person|man|woman)?|president|commissioner|managing director))$/i;

/** "went to the ASEAN Secretariat, where she was received by Secretary-General X": whoever receives there heads it, and no state. */
export const learnBodiesThere = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly PersonMention[])[],
  people: readonly Person[],
): void => {
  for (const { index, text, start, tokens } of sentences) {
    const heads = (mentions[index] ?? []).filter(({ offices }) => HEADS.test(offices[0]?.text ?? ""));
    if (heads.length === 0) continue;
    const bodies = findParties(tokens).filter(({ form, party }) => form === "organisation" && party.length > 2);
    for (const mention of heads) {
      const person = people[mention.person ?? -1];
      const body = bodies.findLast(
        ({ end, start: from }) =>
          end <= mention.start &&
          mention.start - end <= GAP_MAX &&
          AT.test(text.slice(0, from - start)) &&
          RECEIVED_BY.test(text.slice(end - start, mention.start - start)),
      );
      if (body === undefined || person === undefined || person.country !== null || person.organisation !== null)
        continue;
      person.organisation = body.party;
    }
  }
};
