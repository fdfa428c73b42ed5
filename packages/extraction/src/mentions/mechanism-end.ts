import type { Token } from "../model.ts";
import { isNameToken, LEFT_JOINS, NAME_WORDS_MAX } from "./mechanism-name.ts";
import { ordinalOf } from "./ordinal.ts";

/** Verbs of headlines in title case behind a name: "Commission on History Meets in Skopje". */
const VERBS_BEHIND =
  /^(?:Holds?|Held|Meets?|Met|Hosts?|Opens?|Concludes?|Convenes?|Begins?|Starts?|Ends?|Agrees?|Discuss(?:es)?|Calls?|Urges?|Vows?|Pledges?|Adopts?|Postponed|Cancel?led|Wraps?|Kicks?|Takes?|Set|Reviews?)$/;

/** Fields that commissions are for, as their names list them. */
const FIELD =
  /^(?:(?:Socio-)?Econom(?:ic|y)|Trade|Commerc(?:e|ial)|Investments?|Financ(?:e|ial)|Industr(?:y|ial)|Scien(?:ce|tific)|Technolog(?:y|ical)|Technical|Cultur(?:e|al)|Humanitarian|Education(?:al)?|Social|Agricultur(?:e|al)|Energy|Transport(?:ation)?|Tourism|Environment(?:al)?|Health|Military|Military-Technical|Defen[cs]e|Security|Political|Consular|Legal|Media|Youth|Sports?|Information|Labou?r|Parliamentary|Mining|Water)$/;

/** "on Trade[, ]Economic, Scientific and Technical Cooperation", "for Economic[, ]Technical and Cultural Cooperation": the list goes on behind this comma. */
const isListed = (tokens: readonly Token[], comma: number): boolean => {
  const [word, after] = [tokens[comma + 1], tokens[comma + 2]];
  if (tokens[comma]?.text !== "," || !isNameToken(word)) return false;
  return (
    after?.text === "," || (FIELD.test(word?.text ?? "") && after?.lower === "and" && isNameToken(tokens[comma + 3]))
  );
};

/** "Council of Europe [Secretary General]": who leads it. */
const OFFICE_BEHIND =
  /^(?:Secretary(?:-General)?|President|Director(?:-General)?|Commissioner|Chair(?:man|woman|person)?|Rapporteur|Spokes(?:man|woman|person)|Ambassador)$/;

/** "... of Heads of Government of Member States of the SCO", "... on People Smuggling": what follows the head. */
export const nameEnd = (tokens: readonly Token[], next: number): number => {
  let end = next;
  let at = next;
  while (at < tokens.length && at - next < NAME_WORDS_MAX) {
    const token = tokens[at];
    if (token === undefined || VERBS_BEHIND.test(token.text)) break;
    if (isNameToken(token) && token.kind !== "possessive") {
      if (at > next && isNameToken(tokens[at - 1]) && OFFICE_BEHIND.test(token.text)) break;
      if (at === next && ordinalOf(token.text) === null && !/^Ministerial$/.test(token.text)) break;
      end = ++at;
      continue;
    }
    // "Conference in Support of Island Schools"
    if (token.text === "in" && /^[Ss]upport$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === "of") {
      at += 3;
      continue;
    }
    const joins = LEFT_JOINS.test(token.lower) && (at > next || /^(?:of|on|for|between)$/.test(token.lower));
    if (!joins && !(at > next + 1 && isListed(tokens, at))) break;
    if (token.lower === "on" && !isNameToken(tokens[at + 1])) break;
    // "the Bilateral Consultations between the Ministry of Foreign Affairs of Peru and ...": whose they are, not their name.
    if (
      token.lower === "between" &&
      /^(?:Ministr(?:y|ies)|Governments?|Parliaments?)$/.test(tokens[at + 2]?.text ?? "")
    )
      break;
    if (
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
        tokens[at + 1]?.text ?? "",
      )
    )
      break;
    at++;
  }
  return end;
};
