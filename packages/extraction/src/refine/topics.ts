import { dealtIn } from "../events/dealt-in.ts";
import { discussed } from "../events/discussed.ts";
import { colonList } from "../events/colon-list.ts";
import { cooperationIn } from "../events/cooperation-in.ts";
import { fronted } from "../events/fronted.ts";
import { laidOut } from "../events/laid-out.ts";
import { inFields } from "../events/in-fields.ts";
import { instrumentOn } from "../events/instrument-on.ts";
import { namedTalks } from "../events/named-talks.ts";
import { onAgenda } from "../events/on-agenda.ts";
import { readyTo } from "../events/ready-to.ts";
import { selfNamed } from "../events/self-named.ts";
import { sharedView } from "../events/shared-view.ts";
import { voiced } from "../events/voiced.ts";
import { notSettled } from "../events/not-settled.ts";
import { wanted } from "../events/wanted.ts";
import { tookUp } from "../events/took-up.ts";
import { toSettle } from "../events/to-settle.ts";
import { withAgenda } from "../events/with-agenda.ts";
import type { Fact, PersonMention, Sentence, Span } from "../model.ts";
import { createReader } from "../reader.ts";
import type { Found } from "../rule.ts";
import { joinHalves } from "./coordination.ts";
import { type Item, splitList } from "./list.ts";
import { topicOf } from "./topic-phrase.ts";
import { matterOf } from "./topic-words.ts";

/** A clause behind the list: "trade, energy and ports, the ministry said". */
const CLAUSE =
  /\b(?:said|says|noted|told|added|announced(?!\sby\b)|reported|denied|served|runs|(?<!\b(?:the|an|all|its|their|of|in|on|two|three|four|five|six)\s)agreed|set out|spoke of|spoke about|abstained)\b|^(?:expressed|encouraged|welcomed|reaffirmed|affirmed|condemned|urged|offered|thanked|emphasi[sz]ed|underlined|underscored|highlighted|praised|hailed|congratulated|commended|called|building on|speaking|denying|saying|noting|recalling|adding|stressing|urging|vowing|pledging|voicing|expressing|welcoming|condemning|praising|hoping|warning that|describing|citing|pointing|according|last(?! [a-z]+'s )|since|now)\b/i;
const AT_PLACE =
  /\s(?:in|at|to|from|towards?|across|near|of|off|between|among)\s(?:the\s)?(?:(?:north|south|east|west|cent)\p{Ll}{1,6}\s)?\p{Lu}[\p{L}' -]{1,30}$/u;
const PLACE =
  /^(?:(?:north|south|east|west|cent)\p{Ll}{1,6}\s)?\p{Lu}[\p{L}'-]+(?:\s(?:of\s)?\p{Lu}[\p{L}'-]+){0,3}$(?<!\s(?:Zone|Corridor|Link|Railway|Bridge|Project|Agreement|Treaty|Convention|Fund|Plan|Programme|Program|Process|Pipeline|Highway|Interconnector|Framework|Initiative))/u;

/** "developments in Chad, Mali and the Sahel": one matter, in several places. */
const VIEWED =
  /^(?:[\p{Ll}-]+\s){0,4}(?:developments?|situations?|events|crises|crisis|conflicts?|wars?|tensions)\s(?:in|on|around|between)\s[^,]*$/u;
const AND_PLACE = /^(?:,|,?\sand|,?\sas well as)\s(?:the\s|in\s|in\sthe\s)?$/;
const joinPlaces = (items: readonly Item[], text: string, at: number): Item[] =>
  items.reduce<Item[]>((kept, item) => {
    const before = kept.at(-1);
    const gap = before === undefined ? "" : text.slice(before.end - at, item.start - at);
    if (before === undefined || !PLACE.test(item.text) || !AND_PLACE.test(gap)) return [...kept, item];
    if (!VIEWED.test(before.text.replaceAll(",", ""))) return [...kept, item];
    const joined = { text: text.slice(before.start - at, item.end - at), start: before.start, end: item.end };
    return [...kept.slice(0, -1), joined];
  }, []);

/** "drought in northern Mali, Niger and Chad": more of where, no more of what. */
const withoutPlaces = (items: readonly Item[]): Item[] => {
  const kept: Item[] = [];
  let atPlace = false;
  for (const item of items) {
    if (atPlace && PLACE.test(item.text)) continue;
    atPlace = AT_PLACE.test(item.text);
    kept.push(item);
  }
  return kept;
};

/** "trade in beef, soybeans and dairy products": more goods, no more matters. */
const GOODS =
  /(?:^|\s)(?:trade in|(?:ex|im)ports? of|dut(?:y|ies) on|tariffs? on|access for|supply of|supplies of|sales? of)\s\p{Ll}+(?:\s\p{Ll}+)?$/u;
const ONE_GOOD = /^\p{Ll}+(?:\s\p{Ll}+)?$/u;
const withoutGoods = (items: readonly Item[]): Item[] => {
  const kept: Item[] = [];
  let isOfGoods = false;
  for (const item of items) {
    if (isOfGoods && ONE_GOOD.test(item.text)) continue;
    isOfGoods = GOODS.test(item.text);
    kept.push(item);
  }
  return kept;
};

/** "calm in the port as sailors, pilots ...": behind it a clause goes on, unless an article begins anew. */
const HAS_CLAUSE = /\s(?:as|that|which|who|whom|whose|where|when|while|because|since|until)\s/;
const ANEW = /\b(?:and|as well as)\s(?:the|an?|on|about|their|its)\s$|;/;
const withoutClauses = (items: readonly Item[], text: string, at: number): Item[] => {
  const kept: Item[] = [];
  let inClause = false;
  for (const item of items) {
    const gap = text.slice((kept.at(-1)?.end ?? at) - at, item.start - at);
    if (inClause && !ANEW.test(gap)) continue;
    inClause = HAS_CLAUSE.test(item.text);
    kept.push(item);
  }
  return kept;
};

/** "bilateral relations, including trade": what is named behind is what was talked about. */
const WHOLE =
  /^(?:(?:all|various|topical|longstanding|long-standing|close|current|overall|bilateral|mutual|regional|international|global)\s|(?:and|or)\s)*(?:relations|relationship|ties|affairs|issues|matters|questions|cooperation|co-operation|collaboration|partnership|developments|situation)(?:\sof\s(?:bilateral|mutual|regional)\s(?:relations|ties|cooperation|interest))?$/u;
const PARTS =
  /^,?\s(?:including|in particular|particularly|notably|especially|primarily|mainly|chiefly|such as|ranging from)\s/;
const withoutWholes = (items: readonly Item[], text: string, at: number): Item[] =>
  items.filter((item) => !(WHOLE.test(item.text) && PARTS.test(text.slice(item.end - at))));

export const readTopics = createReader([
  discussed,
  onAgenda,
  withAgenda,
  toSettle,
  fronted,
  inFields,
  instrumentOn,
  cooperationIn,
  readyTo,
  sharedView,
  voiced,
  namedTalks,
  notSettled,
  colonList,
  tookUp,
  dealtIn,
  laidOut,
  wanted,
  selfNamed,
]);

/** What sides only wish each other: no matter of its own. */
const KIND =
  /(?:^|\s)(?:trust|friendship|partnership|communication|differences|learning|solidarity|momentum|guidance|understandings|strategies|tradition|community|future|relationship|plans?|enterprises|exchanges at all levels|committees?|commissions?|mechanisms?|platforms?|wants|to a (?:new|higher) level)$|^(?!(?:ICT|IT|AI|STEM)$)\p{Lu}{2,6}$/u;
const WISHES = new Set([readyTo.id, cooperationIn.id, namedTalks.id]);

/** "the president's war on Chad": whose it is, is no part of the matter. */
const POSSESSIVE = /^(?:'s|')\s/;
const withoutOwner = (item: Item, people: readonly Span[]): Item => {
  const owner = people.find(({ start, end }) => start <= item.start + 4 && item.start < end && end < item.end);
  if (owner === undefined) return item;
  const behind = item.text.slice(owner.end - item.start);
  const from = owner.end - item.start + (POSSESSIVE.exec(behind)?.[0].length ?? 0);
  return POSSESSIVE.test(behind) ? { text: item.text.slice(from), start: item.start + from, end: item.end } : item;
};

const withoutTo = (item: Item): Item =>
  item.text.startsWith("to ") ? { ...item, text: item.text.slice(3), start: item.start + 3 } : item;

/** "efforts to fight smuggling and to clear mines" */
const EFFORTS_TO = /\b(?:efforts?|ways|means|steps|measures|plans?|how|work)\sto\s[^;]{3,120}\sand\sto\s/;

const QUESTION = /\?["']?$/;
/** "Two previous rounds brought agreement on ports": what was talked about then. */
const OF_EARLIER =
  /^(?:(?:At|In|During)\s)?(?:(?:an?|the|their|its|two|three|several)\s)?(?:previous|earlier|preceding|last)\s(?:\p{L}+\s)?(?:sessions?|meetings?|rounds?|talks|summits?)\b/iu;

/** "the ban on cod with Minister X": with whom it was raised. */
const WITH_WHOM = /\s(?:with|to)\s(?:(?:his|her|their|the)\s)?$/;
const withoutPartner = (item: Item, people: readonly PersonMention[]): Item => {
  const partner = people.find(({ start, end }) => start > item.start && start < item.end && end >= item.end - 1);
  const before = partner === undefined ? "" : item.text.slice(0, partner.start - item.start);
  const cut = WITH_WHOM.exec(before);
  return cut === null ? item : { ...item, text: item.text.slice(0, cut.index), end: item.start + cut.index };
};

/** "Minister X", "the envoy's visit"; not "extradition of cartel leaders", in which nobody is named. */
const isOfPerson = (item: Item, { start, end, name }: PersonMention): boolean =>
  start < item.end && item.start < end && (name !== null || start <= item.start);

/** Noun phrases that a sentence says were talked about; nobody's name or office is one. `told`: what readTopics finds in it. */
export const topicsIn = (
  sentence: Sentence,
  told: readonly Found<string>[],
  people: readonly PersonMention[],
): Fact<string>[] => {
  // "Did you discuss tolls?": whoever asks does not know.
  if (told.length === 0 || QUESTION.test(sentence.text) || OF_EARLIER.test(sentence.text)) return [];
  return told.flatMap((found) => {
    const at = sentence.start + found.start;
    const before = sentence.text.slice(Math.max(0, found.start - 8), found.start);
    const range = /\sfrom\s$/.test(before) || /^[^,]{0,40}\branging from\s/.test(found.quote);
    // "turned to tolls and to visas"
    const isTo = (found.rule !== readyTo.id && /\sto\s$/.test(before)) || EFFORTS_TO.test(found.quote);
    const quote = matterOf(sentence, found);
    const pieces = splitList(quote, at, { gerunds: false, range }).map((item) => (isTo ? withoutTo(item) : item));
    const split = joinPlaces(pieces, quote, at);
    const listed = withoutGoods(withoutPlaces(split));
    const items = withoutWholes(withoutClauses(joinHalves(listed, found.quote, at), found.quote, at), found.quote, at);
    // A view is of one thing: what "and" joins to it is what it is good for, or another clause.
    if (found.rule === sharedView.id || found.rule === selfNamed.id) items.splice(1);
    const clause = items.findIndex((item) => CLAUSE.test(item.text));
    return (clause < 0 ? items : items.slice(0, clause))
      .map((item) => topicOf(withoutOwner(withoutPartner(item, people), people)))
      .filter((item) => item !== null)
      .filter((item) => !(WISHES.has(found.rule) && KIND.test(item.text)))
      .filter((item) => !people.some((person) => isOfPerson(item, person)))
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
};
