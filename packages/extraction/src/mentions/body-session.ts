import { matchesOf } from "../matches.ts";
import type { MechanismMention, Sentence } from "../model.ts";
import { isCountedSince } from "./counted-since.ts";
import { ordinalOf } from "./ordinal.ts";
import { findParties } from "./parties.ts";

const ORDINAL = String.raw`(?<ordinal>\d{1,4}(?:st|nd|rd|th)|\p{Ll}{4,12}(?:-\p{Ll}{3,8})?|[XVI]{1,6})`;
const SESSION = String.raw`(?:[\p{Ll}-]{3,14}\s){0,2}(?:meeting|session|round|plenary|sitting)`;
const BODY = String.raw`(?<body>commission|committee|council|dialogue|forum|working group|group|mechanism|consultations|conference|assembly|task force|cabinet)`;
const HOLDS = String.raw`(?:held|holds|will hold|is to hold|had held|has held|concluded|opened|convened|convenes|began|ended|met for|meets for|will meet for|gathered for)`;

/** "the commission's seventh meeting", "the council held its 12th session", "the ninth round of the dialogue"; not "the committee's report". */
const OF_BODY = new RegExp(
  String.raw`\b[Tt]he\s${BODY}(?:'s\s|\s${HOLDS}\s(?:its|their|the|a)\s)${ORDINAL}\s${SESSION}\b`,
  "gu",
);
const BODY_BEHIND = new RegExp(String.raw`\b${ORDINAL}\s${SESSION}\sof\s(?:the|this)\s${BODY}\b(?!\s\p{Lu})`, "gu");

/** "the bloc's 67th summit", "the organisation's 20th ministerial meeting"; not "the bloc's 20th member". */
const OF_ORGANISATION = new RegExp(
  String.raw`\b[Tt]he\s(?:(?:regional|trade|trading|economic|security)\s)?(?:bloc|organi[sz]ation|grouping|group|alliance|union|league|association|community)'s\s${ORDINAL}\s(?<noun>(?:(?:ordinary|annual|ministerial|leaders'|regular)\s)?(?:summit|meeting|session|conference))\b`,
  "gu",
);

const NAMED_REACH = 4; // sentences in which an organisation has been named, so that "the bloc" means it

const namesBody = ({ name }: MechanismMention, body: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .join(" ")
    .includes(body);

/** The organisation named last before; null if none is. */
const organisationBefore = (
  sentences: readonly Sentence[],
  at: number,
  end: number,
): { party: string; text: string } | null => {
  for (let index = at; index >= Math.max(0, at - NAMED_REACH); index--) {
    const sentence = sentences[index];
    const party = findParties(sentence?.tokens ?? []).findLast(
      (one) => one.form === "organisation" && (index < at || one.end <= end),
    );
    if (sentence !== undefined && party !== undefined)
      return {
        party: party.party,
        text: sentence.text.slice(party.start - sentence.start, party.end - sentence.start),
      };
  }
  return null;
};

const ofBody = (sentence: Sentence, before: readonly MechanismMention[]): MechanismMention[] =>
  [OF_BODY, BODY_BEHIND].flatMap((pattern) =>
    matchesOf(pattern, sentence.text).flatMap(({ 0: words, index, groups }) => {
      const ordinal = ordinalOf(groups?.["ordinal"] ?? "");
      const named = before.findLast((one) => namesBody(one, groups?.["body"] ?? ""));
      const start = sentence.start + index;
      if (ordinal === null || named === undefined) return [];
      const told = { ...named, start, end: start + words.length, ordinal, session: true };
      // "the committee's first session since the truce"
      return [isCountedSince(told, sentence) ? { ...told, ordinal: null } : told];
    }),
  );

const ofOrganisation = (sentences: readonly Sentence[], sentence: Sentence): MechanismMention[] =>
  matchesOf(OF_ORGANISATION, sentence.text).flatMap(({ 0: words, index, groups }) => {
    const ordinal = ordinalOf(groups?.["ordinal"] ?? "");
    const start = sentence.start + index;
    const named = ordinal === null ? null : organisationBefore(sentences, sentence.index, start);
    if (named === null) return [];
    const noun = groups?.["noun"] ?? "";
    return [
      {
        start,
        end: start + words.length,
        name: `${named.text} ${noun}`,
        nameSpan: { start, end: start + words.length },
        ordinal,
        session: true,
        kind: noun.endsWith("summit") ? "summit" : "committee_session",
        parties: [named.party],
      },
    ];
  });

const SESSION_WORDS = [" meeting", " session", " round", " plenary", " sitting"];
const MEETING_WORDS = [...SESSION_WORDS, " summit", " conference"];

const holds = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/**
 * Sessions told by a common noun for a body or an organisation that the document has named before: "the commission's seventh meeting",
 * "the bloc's 67th summit". Added to what the sentences' own names gave; they stand in for an unnamed mention of the same words.
 */
export const withBodySessions = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly MechanismMention[])[],
): MechanismMention[][] => {
  const before: MechanismMention[] = [];
  return sentences.map((sentence) => {
    const own = mentions[sentence.index] ?? [];
    const added =
      sentence.zone === "furniture"
        ? []
        : [
            ...(before.length > 0 && holds(sentence.text, SESSION_WORDS) ? ofBody(sentence, before) : []),
            ...(sentence.text.includes("'s ") && holds(sentence.text, MEETING_WORDS)
              ? ofOrganisation(sentences, sentence)
              : []),
          ];
    if (added.length === 0) {
      before.push(...own);
      return [...own];
    }
    const rest = own.filter(
      (one) => !added.some(({ start, end }) => one.start < end && start < one.end && one.parties.length === 0),
    );
    const fresh = added.filter((one) => !rest.some(({ start, end }) => one.start < end && start < one.end));
    before.push(...own);
    return [...rest, ...fresh].toSorted((a, b) => a.start - b.start);
  });
};
