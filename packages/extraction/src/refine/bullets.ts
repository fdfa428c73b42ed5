import type { MeetingOutcome } from "@parley/contracts";
import { cutOutcome, outcomeType } from "../events/outcome-words.ts";
import type { Fact, Sentence } from "../model.ts";
import { splitList } from "./list.ts";
import { topicOf } from "./topic-phrase.ts";

const BULLET = /^(?:[-–—•*·▪]|\(?(?:\d{1,2}|\p{Ll}|[ivx]{1,4})[.)]|\d{1,2}\s?[-–])\s+/u;
/** "1." before "An accord on gas.": the mark of an item whose text begins like a sentence. */
const MARK = /^\(?(?:\d{1,2}|\p{Ll}|[ivx]{1,4})[.)]$/u;
const BULLETS_MAX = 40; // before one that belongs to a list
const ITEM_LENGTH_MIN = 8;

/** What the line above a list says that its items are. */
const OF_OUTCOMES =
  /\b(?:they|sides|two|countries|parties|governments|ministers|leaders)\s(?:also\s|jointly\s)?(?:will|would|shall|are to)\b[^:]{0,40}:$|\b(?:agreed|concurred|initialled|undertaking|commitments?|accords|agreements|decisions|decided|undertook|committed|resolved|directed|ordered|signed|adopted|concluded|announced|results|outcomes|deliverables|settled|approved|endorsed|achieved)\b[^:]{0,80}:$|\b(?:declaration|communiqu[eé]|statement|agreement|deal|accord|plan|text|document|package|memorandum|roadmap|minutes)(?!\p{L})[^:]{0,60}\s(?:includes?|provides?|envisages?|contains?|foresees|stipulates?|sets out|commits|settles?)\b[^:]{0,40}:$|^They (?:regard|concern|cover|include|are|relate to):$/iu;
const OF_TOPICS =
  /\b(?:discuss\p{L}{0,4}|agenda|topics|issues|subjects|reviewed|views on|focus\p{L}{0,4}|covered|considered|talks on|touched (?:up)?on|dealt with|looked at|turned to|took up|went (?:through|over)|addressed|raised|talked about|spoke (?:about|of)|examined|debated)\b[^:]{0,80}:$/iu;

/** "The two ministers:" and below it "* doubled the places kept for Chile": what each item says that they did. */
const OF_DEEDS =
  /\b(?:ministers|leaders|presidents|premiers|sides|two|parties|countries|governments|secretaries|delegations|council|commission|committee|conference|summit|assembly|meeting|forum|authority|members)(?:\s(?:also|have))?:$/i;
const DEED =
  /^(?:signed|agreed|decided|doubled|tripled|raised|cut|lifted|set up|launched|opened|reopened|established|extended|renewed|approved|adopted|endorsed|initialled|concluded|finali[sz]ed|created|exchanged(?!\sviews)|appointed|abolished|waived|settled|undertook|committed|announced|tasked|instructed|directed|mandated|authori[sz]ed|elected|reopened)\s/iu;

interface Listed {
  readonly topics: readonly Fact<string>[];
  readonly outcomes: readonly Fact<MeetingOutcome>[];
}
const NOTHING: Listed = { topics: [], outcomes: [] };

const isItem = ({ text, index }: Sentence, sentences: readonly Sentence[]): boolean =>
  BULLET.test(text) || MARK.test(sentences[index - 1]?.text ?? "");

/** The line that a list stands under; null if the sentence is no item of one. */
const headOf = (sentence: Sentence, sentences: readonly Sentence[]): string | null => {
  if (!isItem(sentence, sentences)) return null;
  for (let back = 1; back <= BULLETS_MAX; back++) {
    const before = sentences[sentence.index - back];
    if (before === undefined) return null;
    if (!MARK.test(before.text) && !isItem(before, sentences)) return before.text;
  }
  return null;
};

const THESE =
  /^(?:These|Those|They|Among (?:these|them))\s(?:also\s)?(?:include[ds]?|are|were|was|cover(?:ed)?|range[ds]?\sfrom)\s(?:the\s)?/u;
const OF_MATTERS = /\b(?:issues|topics|subjects|matters|items|agenda|areas|questions|themes|points)\b[^.]*\.?$/iu;
const TALKED = /\b(?:discuss|talk|address|cover|agenda|consider|rais|review|consult|exchang|focus|explor)/i;

/** "They will discuss several issues. These include ports, visas and gas.": what the sentence before only counts. */
const countedIn = (sentence: Sentence, sentences: readonly Sentence[]): Listed => {
  const lead = THESE.exec(sentence.text)?.[0] ?? "";
  const before = sentences[sentence.index - 1]?.text ?? "";
  if (lead === "" || !OF_MATTERS.test(before) || !TALKED.test(before)) return NOTHING;
  const items = splitList(sentence.text.slice(lead.length), sentence.start + lead.length, { gerunds: false })
    .map(topicOf)
    .filter((item) => item !== null);
  if (items.length < 2) return NOTHING;
  const topics = items.map(
    ({ text, start, end }): Fact<string> => ({ value: text, start, end, rule: "topic.listed", certainty: "stated" }),
  );
  return { topics, outcomes: [] };
};

/** "The two sides agreed to:" and below it "- reopen the port;": what an item of a list says, by the line above the list. */
export const listedIn = (sentence: Sentence, sentences: readonly Sentence[]): Listed => {
  const head = headOf(sentence, sentences);
  if (head === null) return countedIn(sentence, sentences);
  const lead = BULLET.exec(sentence.text)?.[0].length ?? 0;
  const text = sentence.text.slice(lead).replace(/(?:[;,]\sand|[.;,])$/, "");
  const start = sentence.start + lead;
  if (OF_OUTCOMES.test(head) || (OF_DEEDS.test(head) && DEED.test(text))) {
    const words = cutOutcome(text);
    if (words.length < ITEM_LENGTH_MIN) return NOTHING;
    const value: MeetingOutcome = { type: outcomeType(words), text: words, proposer: null };
    const end = start + words.length;
    return { topics: [], outcomes: [{ value, start, end, rule: "outcome.listed", certainty: "stated" }] };
  }
  if (!OF_TOPICS.test(head)) return NOTHING;
  const item = topicOf({ text, start, end: start + text.length });
  if (item === null) return NOTHING;
  const fact: Fact<string> = {
    value: item.text,
    start: item.start,
    end: item.end,
    rule: "topic.listed",
    certainty: "stated",
  };
  return { topics: [fact], outcomes: [] };
};
