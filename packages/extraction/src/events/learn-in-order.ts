import type { Mentions, PartyMention, Sentence } from "../model.ts";
import { type Told, learnStated } from "./learn-stated.ts";

const NEEDS = /\b(?:led|leads?|headed|heads?|represent|chaired|Secretary|Minister|Director|Ambassador)/;

const LED = String.raw`(?:(?:will|would|are\sto)\s)?(?:(?:co-)?(?:led|lead|headed|head|chaired)|represent(?:ed)?)`;
/** "[A] and [B] headed the": between two people and the states whose delegations they led. */
const BEFORE_STATES = new RegExp(
  String.raw`^,?\s(?:also\s|respectively\s)?${LED}\s(?:the\s)?(?:(?:delegations|sides|teams)\s(?:of|from)\s(?:the\s)?)?$`,
  "u",
);
/** "the [Vietnamese] and [Kazakh] delegations were headed by": between two states and their people. */
const BEFORE_PEOPLE =
  /^\s(?:delegations|sides|teams)\s(?:to\s[^.;,]{3,60}\s)?(?:was|were|are|will be)\s(?:co-)?(?:led|headed|chaired|represented)\s(?:respectively\s)?by\s(?:the\s|their\s)?$/u;
/** "Delegations from [Mexico] and [Belize], led by": the same with the states behind. */
const DELEGATIONS_OF = /\b[Dd]elegations\s(?:of|from)\s(?:the\s)?$/u;
const LED_BY = /^,?\s(?:respectively\s)?(?:led|headed)\s(?:respectively\s)?by\s(?:the\s|their\s)?$/u;
const LED_DELEGATIONS =
  /^\sdelegations,\s(?:respectively\s)?(?:led|headed)\s(?:respectively\s)?by\s(?:the\s|their\s)?$/u;
const AND = /^,?\s(?:and|&)\s(?:the\s)?$/u;
const DELEGATIONS = /^\s(?:delegations|sides|teams)\b|^,?\srespectively\b/u;
const OF = /\b(?:of|from)\s(?:the\s)?$/u;

const STATES: ReadonlySet<PartyMention["form"]> = new Set<PartyMention["form"]>(["name", "adjective"]);

interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** Each two that stand side by side. */
const pairsOf = <T extends Spanned>(list: readonly T[], between: (from: number, to: number) => string): [T, T][] =>
  list.flatMap((one, at): [T, T][] => {
    const other = list[at + 1];
    return other !== undefined && AND.test(between(one.end, other.start)) ? [[one, other]] : [];
  });

/** "A and B headed the Vietnamese and Kazakh delegations": the first is of the first state, the second of the second. */
const inOrder = ({ text, start }: Sentence, { people, parties }: Mentions): Told[] => {
  const between = (from: number, to: number): string => text.slice(from - start, to - start);
  const states = pairsOf(
    parties.filter(({ form }) => STATES.has(form)),
    between,
  ).filter(([one, other]) => one.party !== other.party);
  for (const [one, other] of states)
    for (const [first, second] of pairsOf(people, between)) {
      const isBehind = second.end <= one.start && BEFORE_STATES.test(between(second.end, one.start));
      const ofThem =
        isBehind && (DELEGATIONS.test(text.slice(other.end - start)) || OF.test(between(start, one.start)));
      const isLed = DELEGATIONS_OF.test(between(start, one.start))
        ? LED_BY.test(between(other.end, first.start))
        : LED_DELEGATIONS.test(between(other.end, first.start));
      if (ofThem || isLed || (other.end <= first.start && BEFORE_PEOPLE.test(between(other.end, first.start))))
        return [
          [first, one],
          [second, other],
        ];
    }
  return [];
};

/** "[X, Vice Minister of Trade], Ministry of Trade, [Peru]" */
const BODY_BETWEEN =
  /^,\s(?:(?:\p{Lu}{2,4}[Aa]?|(?:Ministry|Department|Directorate|Office)\s(?:of|for)\s[^,;.()]{3,60}),\s)?$/u;
const CLOSES =
  /^(?:,?\s(?:and|together with|along with|as well as|jointly)\s(?:the\s)?(?:\p{Lu}|H\.E)|,?\s(?:(?:co-)?(?:chaired|led|headed)|met|held|signed|presided|called on|opened)\b|[.;)]|$)/u;

/** "Pedro Ruiz, Vice Minister of Trade, Peru, and Kari Holm": the state stands behind the office, as on a list of those present. */
const behindOffice = ({ text, start }: Sentence, { people, parties }: Mentions): Told[] =>
  people.flatMap((person): Told[] => {
    const state = parties.find(
      (party) => party.form === "name" && party.start >= person.end && party.party.length === 2,
    );
    return state !== undefined &&
      person.offices.length > 0 &&
      person.offices.some((office) => office.start > (person.name?.end ?? Infinity)) &&
      BODY_BETWEEN.test(text.slice(person.end - start, state.start - start)) &&
      CLOSES.test(text.slice(state.end - start)) &&
      // "..., Peru and Chile": other states that came.
      !parties.some(
        ({ form, start: next }) =>
          form === "name" && next > state.end && AND.test(text.slice(state.end - start, next - start)),
      )
      ? [[person, state]]
      : [];
  });

/** Whose states the order of the words tells: "A and B headed the Vietnamese and Kazakh delegations, respectively". */
export const learnInOrder = learnStated(NEEDS, (sentence, here) => [
  ...inOrder(sentence, here),
  ...behindOffice(sentence, here),
]);
