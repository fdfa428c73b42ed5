import type { MeetingOutcome } from "@parley/contracts";
import type { Fact } from "../model.ts";
import { splitList } from "./list.ts";
import { topicOf } from "./topic-phrase.ts";

/** What is agreed to be done, up to what it is done with. */
const DEED =
  /^(?:(?:jointly|further|fully|gradually)\s)?(?:set up|step up|speed up|phase out|scale up|carry out|draw up|do away with|work (?:together )?(?:on|towards?)|look into|cooperate (?:on|in|against)|begin \p{Ll}{4,12}ing|start \p{Ll}{4,12}ing|reopen|open|revive|resume|restore|share|pool|exchange|double|triple|halve|lift|raise|increase|reduce|cut|waive|abolish|scrap|ease|simplify|extend|expand|widen|deepen|strengthen|fight|combat|tackle|prevent|protect|preserve|manage|facilitate|finance|fund|build|rebuild|complete|finali[sz]e|conclude|launch|link|connect|harmoni[sz]e|recogni[sz]e|introduce|allow|continue|maintain|develop|promote|support|train|free|release|repatriate|operationali[sz]e|implement|ratify|accelerate|close|demarcate|clear|liberali[sz]e|moderni[sz]e|upgrade|enhance|bring back|hand over|take back|supply|import|export|lay|dredge|survey|map|patrol|monitor|regulate|resolve|suspend|lower|exempt|enforce|digiti[sz]e|electrify|privati[sz]e|standardi[sz]e)\s(?=\p{L})(?!(?:close|regular|working|their|each|it|them|in|at|on|from|by|talks|negotiations|consultations|contacts|touch)\b)/u;
/** Who is to see to it, and how much it is to be: no matter by itself. */
const NO_MATTER =
  /^(?:[\p{L}-]+\s){0,3}(?:groups?|subgroup|committees?|teams?|body|bodies|bottlenecks|mechanism|commission|number|volume|share|level|force|unit|office|board|panel|council|secretariat|strength|hotline|system)\b|\bto\s(?:US|USD|EUR)?\W?\d/u;
const TO_FIGURE = /\s(?:to|by)\s(?:(?:US|USD|EUR)\W?)?[$€£]?\d.*$/;

/** "a declaration of intent on legal migration", "set up a working group on scams": what the paper or the group is for. */
const FOR_WHAT =
  /^(?:(?:an?|the|their|its|two|three|four|one)\s)?(?:[\p{L}-]+\s){0,4}?(?:declaration\sof\sintent|charter|plan|road\s?map|(?:working\s|expert\s)?groups?|task\s(?:force|team)|committee|commission|team|unit|study|list|schedule|framework|strategy|guidelines|rules|deal|mechanism|dialogue|negotiations|talks)\s(?:on|for|against|covering|to\s(?!be\b)\p{Ll}{3,14}(?=\s(?:the|an?|their|\p{Ll}+\s\p{Ll}+)\b))\s(?=\p{L})/u;

interface Settled {
  readonly lead: number;
  readonly text: string;
}
const settledIn = ({ text }: MeetingOutcome): Settled => {
  const deed = DEED.exec(text)?.[0].length ?? 0;
  const paper = FOR_WHAT.exec(text.slice(deed))?.[0].length ?? 0;
  const lead = deed + paper;
  return { lead, text: text.slice(lead).replace(TO_FIGURE, "") };
};

/** What the first thing agreed is about, where nobody says what was discussed: "reopen the border crossing" -> the border crossing. */
export const topicsOfOutcomes = (outcomes: readonly Fact<MeetingOutcome>[]): Fact<string>[] =>
  outcomes.flatMap(({ value, start, rule }): Fact<string>[] => {
    if (value.type !== "agreement") return [];
    const { lead, text } = settledIn(value);
    const [first] = lead === 0 ? [] : splitList(text, start + lead, { gerunds: false });
    const item = first === undefined ? null : topicOf(first);
    if (item === null || NO_MATTER.test(item.text)) return [];
    return [{ value: item.text, start: item.start, end: item.end, rule, certainty: "stated" }];
  });
