import { CARDINALS } from "../mentions/session-number.ts";
import { statesListed } from "../mentions/states-listed.ts";
import type { Fact, Mentions, Sentence, Trigger } from "../model.ts";

const MANY = 3; // states
const REACH = 2; // sentences
const HOLDERS =
  /\b(?:ministers|presidents|premiers|leaders|chancellors|chiefs|secretaries|commanders|speakers|envoys|officials|delegations|heads of (?:state|government))\s(?:of|from)\s(?:the\s)?$/iu;
/** The states of a list that office holders are of, without names: "the water ministers [of A, B and C]". */
const listedIn = (sentence: Sentence, { parties, people }: Mentions): Fact<string>[] =>
  people.some(({ name }) => name !== null)
    ? []
    : statesListed(sentence, parties, ({ start }) => HOLDERS.test(sentence.text.slice(0, start - sentence.start))).map(
        ({ party, start, end }) => ({ value: party, start, end, rule: "party.named", certainty: "stated" }),
      );

/** "They met [a judge]", "received [the crew]": somebody else than each other. */
const OTHERS =
  /^\s(?:with\s)?(?:an?|the|some|several|local)\s(?!(?:same|next|previous|following|other|two|three)\b)\p{Ll}/u;

/** "The water ministers of A, B and C have agreed rules. They met in Batken": the states whose ministers a sentence just before tells of; none if there are fewer than three. */
export const holdersBefore = (
  { sentence: told, end }: Trigger,
  mentions: readonly Mentions[],
  sentences: readonly Sentence[],
): Fact<string>[] => {
  const { index } = told;
  if (OTHERS.test(told.text.slice(end - told.start))) return [];
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const [sentence, here] = [sentences[at], mentions[at]];
    if (sentence?.zone !== "body" || here === undefined) continue;
    const listed = listedIn(sentence, here);
    if (listed.length >= MANY) return listed;
  }
  return [];
};

const CALLED =
  /^(?:they|all\s(?<all>\p{Ll}{3,5})|the\s(?:(?<number>three|four|five|six|seven|eight)\s)?(?:[\p{Ll}-]+\s){0,2}(?:ministers|presidents|premiers|leaders|chiefs|secretaries|envoys|officials|delegations|sides|countries))$/iu;

/** "They", "the ministers", "the three presidents": the holders told before, if they are as many. */
export const areHoldersMeant = (called: string, holders: readonly Fact<string>[]): boolean => {
  const { all, number } = CALLED.exec(called)?.groups ?? {};
  const count = CARDINALS.indexOf((number ?? all ?? "").toLowerCase()) + 1; // 0 = no number told
  return holders.length >= MANY && CALLED.test(called) && (count === 0 || count === holders.length);
};
