import { discussed } from "../events/discussed.ts";
import { onAgenda } from "../events/on-agenda.ts";
import type { Fact, Sentence, Span } from "../model.ts";
import { createReader } from "../reader.ts";
import { type Item, splitList } from "./list.ts";

const TOPIC_WORDS_MAX = 7; // a topic is a noun phrase; what is longer is a clause
/** What is said of the matter, not the matter: "progress on the railway", "the importance of grain". */
const LEADS =
  /^(?:(?:the|a|an|their|its|his|her|our|both|some|various|several|other|also|then|all|certain|specific|concrete|recent|current|latest|possible|potential|further|future|greater|closer|deeper|enhanced|continued|continuing|ongoing|shared|mutual|bilateral|joint work (?:on|against)|in|about|especially|notably|in detail|detail|closely)\s+|(?:progress|developments?|cooperation|co-operation|collaboration|coordination|plans?|proposals?|ways?|means|steps|efforts?|measures|prospects|opportunities|possibilit(?:y|ies)|importance|need|state|status|implementation|purchase|supply|supplies|expansion|issues?|matters?|questions?|topics?|problems?|concerns?|subject|range|view|views|initiatives|work|progress made|discussions?|talks|options|reasons|sympathy|memorandum(?: of understanding)?|protocol|agreement|draft|treaty|pact|accord|deal|the situation)\s(?:of|on|in|for|to|over|about|regarding|concerning|against|related to|with regard to)\s+|(?:advancing|strengthening|deepening|promoting|expanding|enhancing|improving|developing|increasing|boosting|building|addressing|tackling|combating|countering|upgrading|widening|supporting|ensuring|resolving|ending|opening|advance|strengthen|deepen|promote|expand|enhance|improve|develop|increase|boost|address|tackle|combat|counter|slow|upgrade)\s+)/i;
/** Where the noun phrase is over. */
const TAIL =
  /\s(?:that|which|who|whom|whose|where|when|as|through|by|following|amid|ahead|without|so|because|since|until|including|between|among|above|under|within|from|toward|towards|notably|especially|particularly|during|via|with a view|is|are|was|were|has|have|had|will|would|can|could|may|should|must|this|last|next|today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b.*$|,.*$/;
const SHORTER = /\s(?:at|in|for|with|on|to|along|across|around|over)\s.*$/;
const NO_TOPIC =
  /^(?:(?:wide|broad|whole|full|entire|large|number|range|variety|list|of|bilateral|mutual|multilateral|international|regional|global|common|shared|various|other|many|several|key|important|interest|concern|relevant|pressing|different|range|and)\s)*(?:issues?|areas?|topics?|matters?|subjects?|fields?|questions?|interests?|concerns?|views?|sides?|countries|nations|states|plans?|priorities|efforts?|experiences?|way forward|detail|bid|posture|future|past|others?|thing|things|meetings?|talks|visits?|level|day|days|hours?|minutes?|agenda|situation|interest|need|work|today|agreement|agreements|text|paper|table|report|phone|sidelines|margins|outcome|outcomes|results?|news|reporters|journalists|press|media)\b(?:\sof\s(?:mutual|common|shared)\s(?:interest|concern))?$/i;
const STARTS_WRONG =
  /^(?:he|she|they|it|we|i|you|that|which|who|to|by|at|from|following|focusing|working|during|after|before|not|if|there|these|those|this|two|three|then|said|says|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)(?:\b|uary|ruary|ch\b|il\b|ust\b|tember|ober|ember|day)/i;
/** Words that are never a noun phrase by themselves. */
const BARE = /^(?:and|or|for|on|of|the|particularly|especially|\p{Ll}+ly)$/u;
/** A clause behind the list: "trade, energy and ports, the ministry said". */
const CLAUSE =
  /\b(?:said|says|noted|told|added|announced|reported|denied)\b|^(?:speaking|denying|saying|noting|recalling|adding|stressing|according)\b/i;
const VERB =
  /^(?:whose|though|ensuring|achieving|maintaining|dealing|eliminate|lay|actively|sustain|make|take|provide|visit|attend|professionalize|learn|asked|give|hold|sign|meet|see|flying|respond|work)\b/i;
const ADJECTIVE = /^\p{Ll}+(?:al|ory|ic|ive|ary|ible|able|nuclear|global)$/u;

/** Cuts an item down to its noun phrase; null if none is left. */
const topicOf = (item: Item): Item | null => {
  let { text, start } = item;
  for (let lead = LEADS.exec(text); lead !== null && lead[0].length < text.length; lead = LEADS.exec(text)) {
    start += lead[0].length;
    text = text.slice(lead[0].length);
  }
  text = text.replace(TAIL, "");
  if (text.split(" ").length > TOPIC_WORDS_MAX) text = text.replace(SHORTER, "");
  text = text.replace(/["',?!\s]+$/, "");
  const words = text.split(" ").length;
  if (text.length < 3 || words > TOPIC_WORDS_MAX || NO_TOPIC.test(text) || STARTS_WRONG.test(text)) return null;
  if (BARE.test(text) || VERB.test(text)) return null;
  return { text, start, end: start + text.length };
};

/** "regulatory and control efforts": an adjective alone belongs to the item after it. */
const joinAdjectives = (items: readonly Item[], text: string, at: number): Item[] =>
  items.reduceRight<Item[]>((joined, item) => {
    const [next, ...rest] = joined;
    if (next === undefined || !ADJECTIVE.test(item.text)) return [item, ...joined];
    return [{ text: text.slice(item.start - at, next.end - at), start: item.start, end: next.end }, ...rest];
  }, []);

const readTopics = createReader([discussed, onAgenda]);

/** Noun phrases that a sentence says were talked about; nobody's name or office is one. */
export const topicsIn = (sentence: Sentence, people: readonly Span[]): Fact<string>[] =>
  readTopics(sentence.text).flatMap((found) => {
    const at = sentence.start + found.start;
    const items = joinAdjectives(splitList(found.quote, at, { gerunds: false }), found.quote, at);
    const clause = items.findIndex((item) => CLAUSE.test(item.text));
    return (clause < 0 ? items : items.slice(0, clause))
      .map(topicOf)
      .filter((item) => item !== null)
      .filter((item) => !people.some((person) => person.start < item.end && item.start < person.end))
      .map(
        (item): Fact<string> => ({
          value: item.text,
          start: item.start,
          end: item.end,
          rule: found.rule,
          certainty: "stated",
        }),
      );
  });
