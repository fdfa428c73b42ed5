import type { Frame, Mentions, Sentence } from "../model.ts";
import type { Draft } from "../pass.ts";

const REACH = 2; // sentences from those who decided to what they did
const PAIR = 2;

/** "[The ministers] conferred", "[They] met": all of those told before; not "the two ministers". */
const ALL_OF_THEM =
  /^(?:[^.;,]{3,40},\s)?(?:[Tt]hey|(?:[Tt]he|[Tt]heir)\s(?:[\p{Ll}-]{3,14}\s)?(?:ministers|delegates|members|countries|producers|officials|leaders|governments|envoys|ambassadors|negotiators))\b/u;

const COUNT = String.raw`(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})`;
/** "[Eight OPEC+ countries] agreed", "Ministers of the [six Gulf states] decided" */
const OF_COUNT = new RegExp(
  String.raw`^(?:[^.;,]{3,40},\s)?(?:\p{L}[\p{Ll} ]{3,30}\s(?:of|from)\s)?(?:the\s)?(?<count>${COUNT})\s(?:[\p{L}\d+'’-]{2,16}\s){0,3}(?:countries|states|nations|members|producers|economies|governments|ministers|capitals)\b`,
  "iu",
);
const COUNTS = ["three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const numberOf = (word: string): number => {
  const at = COUNTS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + PAIR + 1;
};

const DECIDES =
  /^\+?\s(?:[\p{Ll}-]{2,14}\s){0,2}(?:agreed|decided|resolved|kept|left|approved|raised|cut|opted|chose|voted)\b/u;
/** "[OPEC+] agreed on Sunday to" */
const isOfBody = ({ text, start }: Sentence, here: Mentions | undefined): boolean =>
  here?.parties.some(
    (party) =>
      party.party.length > 2 && party.start - start <= "The ".length && DECIDES.test(text.slice(party.end - start)),
  ) ?? false;

/** "Eight OPEC+ countries kept output. The ministers conferred by video. Minister X said": of the eight, and not of the few whom the text quotes. */
export const isOfSeveral = (
  { triggers }: Pick<Frame, "triggers">,
  states: number,
  { sentences, mentions }: Pick<Draft, "sentences" | "mentions">,
): boolean =>
  triggers.every(
    ({ sentence: { text, index } }) =>
      ALL_OF_THEM.test(text) &&
      sentences.slice(Math.max(0, index - REACH), index).some((before) => {
        const count = OF_COUNT.exec(before.text)?.groups?.["count"];
        return count === undefined ? isOfBody(before, mentions[before.index]) : numberOf(count) > states;
      }),
  );
