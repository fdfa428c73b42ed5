import type { PersonMention, Sentence, Token } from "../model.ts";
import type { NameReading } from "./name.ts";
import { build, type Reading, readOffices } from "./person-parts.ts";
import { readTitled } from "./titled.ts";

/** Who serves a leader and is of his state: "special envoy", "envoy to the Middle East". */
const SERVES =
  /^(?:.*\s)?(?:advis[eo]r|aide|assistant|confidant|emissary|envoy|messenger|representative|chief of staff|spokes(?:man|woman|person))(?:\s(?:to|for|on)\s.*)?$/i;
const POSSESSIVE = /^['’]s?\s(?:own\s)?$/u;
/** "Y, [the brother of] President X", "Y, [who advises] President X" */
const AKIN =
  /^,\s(?:who\sadvises|(?:(?:the|an?|his|her)\s)?(?:[\p{L}-]{3,24}\s){0,2}(?:brother|sister|son|daughter|son-in-law|nephew|niece|cousin|wife|husband|ally|confidant|friend|associate|man|hand|fixer)\s(?:of|to))\s(?:the\s)?$/u;

const serves = ({ country, organisation, offices: [office] }: PersonMention): boolean =>
  country === null && organisation === null && SERVES.test(office?.text ?? "");

/**
 * The people of a sentence without the leader who is only named for somebody else: in "Kenyan President X's special envoy Y" and "Y, the
 * brother of Kenyan President X" it is Y, of Kenya, who does something.
 */
export const withStatesServed = (people: readonly PersonMention[], { text, start }: Sentence): PersonMention[] => {
  const found: PersonMention[] = [];
  for (let at = 0; at < people.length; at++) {
    const [person, behind] = [people[at], people[at + 1]];
    if (person === undefined) break;
    const between = behind === undefined ? "" : text.slice(person.end - start, behind.start - start);
    if (behind === undefined || person.name === null) found.push(person);
    else if (person.country !== null && POSSESSIVE.test(between) && serves(behind)) {
      found.push({ ...behind, start: person.start, country: person.country });
      at++;
    } else if (behind.name !== null && AKIN.test(between)) {
      found.push({ ...person, country: person.country ?? behind.country });
      at++;
    } else found.push(person);
  }
  return found;
};

/** "Y[, Kenyan President X's special envoy,]": null if nothing of that kind stands behind the name. */
export const readServing = (tokens: readonly Token[], from: number, name: NameReading): Reading | null => {
  if (name.words < 2 || tokens[name.next]?.text !== ",") return null;
  const at = tokens[name.next + 1]?.lower === "the" ? name.next + 2 : name.next + 1;
  const leader = readTitled(tokens, at);
  const [served, ...others] = leader?.mentions ?? [];
  if (leader === null || served?.country == null || others.length > 0) return null;
  if (tokens[leader.next]?.kind !== "possessive") return null;
  const offices = readOffices(tokens, leader.next + 1, true);
  const next = offices.at(-1)?.next ?? leader.next;
  const mention = build(tokens, from, next, name, offices, null);
  return serves(mention) ? { mentions: [{ ...mention, country: served.country }], next } : null;
};
