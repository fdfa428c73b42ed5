import { LIMITS, type Statement } from "@parley/contracts";
import { speech } from "../events/speech.ts";
import { type Unit, unitsOf } from "../events/units.ts";
import type { Fact, Frame, Sentence, Span } from "../model.ts";
import type { Draft } from "../pass.ts";
import { createReader } from "../reader.ts";
import type { Found } from "../rule.ts";
import { quotedOf, unquoted } from "./quotations.ts";
import { isNobody, isOneOfMany, subjectOf } from "./subjects.ts";

/** Who speaks: a person of the document by index, or a side; both null for the sides together. */
interface Speaker {
  readonly person: number | null;
  readonly party: string | null;
}

export interface Spoken {
  readonly speaker: Speaker | null;
  readonly type: Statement["type"] | null;
}

const readSpeech = createReader([speech]);

const NOTHING: Spoken = { speaker: null, type: null };

/** What a sentence alone says: "last" is whoever spoke before it. */
interface Reading {
  readonly speaker: Speaker | "last" | null;
  readonly type: Statement["type"] | null;
}

const resolved = ({ speaker, type }: Reading, last: Speaker | null): Spoken => ({
  speaker: speaker === "last" ? last : speaker,
  type,
});

/** A speaker is named within as many sentences of his quotation; also bounds the work on a page of nothing but quotations. */
const QUOTATION_SENTENCES_MAX = 200;

const HEAD_PERSON_REACH = 25; // "Opposition leader X wanted to know"
const TRAILING = 28; // "..., the ministry said on Monday."

const speakerOf = (unit: Unit): Speaker | null => {
  if (unit.person !== null)
    return unit.person.person === null
      ? null
      : { person: unit.person.person, party: unit.person.country?.party ?? null };
  const party = unit.parties[0]?.party;
  return party === undefined ? null : { person: null, party };
};

/** The sentence tells of the meeting itself, and who says so is only its source. */
const onlyTells = (sentence: Sentence, verb: Found<unknown>, triggers: readonly Span[]): boolean => {
  const at = sentence.start + verb.start;
  const end = sentence.start + verb.end;
  if (triggers.some((trigger) => trigger.start < end && at < trigger.end)) return true;
  if (sentence.text.includes('"')) return false;
  const isLast = sentence.text.length - verb.end <= TRAILING;
  return triggers.some((trigger) => trigger.start >= end || isLast);
};

const CARRIES =
  /^(?:It|He|She|We)\s(?:also\s)?(?:(?:stands?|is|are|was)\s(?:also\s)?(?:ready|willing|prepared|convinced|confident|determined)|hopes?|supports?|attaches|treats|regards|intends|values|looks? forward)\b/;

const AGENT = /\b(?:led|headed|represented|chaired|headed up) by\s(?:the\s|its\s|his\s|her\s)?$/i;

/** The person with whom the sentence begins, or by whom a side was led: "he" in the next one. */
const headOf = (sentence: Sentence, draft: Draft): Speaker | null => {
  const people = draft.mentions[sentence.index]?.people.filter(({ person }) => person !== null) ?? [];
  const first =
    people.find(({ start }) => start - sentence.start <= HEAD_PERSON_REACH) ??
    people.find(({ start }) => AGENT.test(sentence.text.slice(0, start - sentence.start)));
  return first === undefined ? null : { person: first.person, party: first.country?.party ?? null };
};

/** Who speaks in a sentence with a verb of speech of its own. */
const readSpoken = (sentence: Sentence, verbs: readonly Found<Statement["type"]>[], draft: Draft): Reading => {
  if (verbs.length === 0) return NOTHING;
  const mentions = draft.mentions[sentence.index];
  const units = mentions === undefined ? [] : unitsOf(sentence, mentions);
  const triggers = draft.triggers.filter((trigger) => trigger.sentence === sentence);
  for (const verb of verbs) {
    const subject = subjectOf(sentence, units, verb);
    if (subject === null || onlyTells(sentence, verb, triggers)) continue;
    if (isNobody(sentence, subject)) continue;
    // "I" outside quotation marks is whoever wrote the page.
    if (subject.reference === "speaker" && !sentence.text.includes('"')) continue;
    if (subject.reference === "singular" || subject.reference === "speaker")
      return { speaker: "last", type: verb.value };
    if (isOneOfMany(sentence, units, subject)) return { speaker: { person: null, party: null }, type: verb.value };
    if (subject.reference !== "none") return { speaker: { person: null, party: null }, type: "agreed" };
    const speaker = speakerOf(subject);
    if (speaker !== null) return { speaker, type: verb.value };
  }
  return NOTHING;
};

/** Speakers of the sentences, by sentence index; a quotation belongs to whoever its paragraph names after it, or who spoke last. */
export const speakersOf = (sentences: readonly Sentence[], draft: Draft): ReadonlyMap<number, Spoken> => {
  const quoted = quotedOf(sentences);
  const spoken = new Map<number, Spoken>();
  const verbs = readSpeech(sentences.map(({ text }) => text));
  const readings = sentences.map((sentence, at) => readSpoken(sentence, verbs[at] ?? [], draft));
  let last: Speaker | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const own = resolved(readings[at] ?? NOTHING, last);
    const verbsOutside = sentence.text.includes('"')
      ? readSpeech([unquoted(sentence.text, quoted.get(sentence.index) ?? false)])[0]
      : verbs[at];
    const hasVerb = verbsOutside !== undefined && verbsOutside.length > 0;
    if (own.speaker !== null) spoken.set(sentence.index, own);
    else if (!hasVerb && last !== null && CARRIES.test(sentence.text))
      spoken.set(sentence.index, { speaker: last, type: "said" });
    else if (!hasVerb && quoted.has(sentence.index)) {
      let isLast = true;
      let speaker: Speaker | null = null;
      for (let next = at + 1; speaker === null && next <= at + QUOTATION_SENTENCES_MAX; next++) {
        const other = sentences[next];
        if (other?.paragraph !== sentence.paragraph) break;
        if (!quoted.has(other.index)) continue;
        isLast = false;
        speaker = resolved(readings[next] ?? NOTHING, last).speaker;
      }
      if (isLast) speaker = last;
      if (speaker !== null) spoken.set(sentence.index, { speaker, type: "said" });
    }
    const head = headOf(sentence, draft);
    if (own.speaker?.person != null) last = own.speaker;
    else if (head !== null) last = head;
    else if (own.speaker === null && hasVerb && quoted.has(sentence.index)) last = null;
  }
  return spoken;
};

const takesPart = (frame: Frame, { person, party }: Speaker): boolean =>
  (person === null && party === null) ||
  frame.people.some((known) => known.person === person) ||
  (party !== null && frame.parties.some(({ value }) => value === party));

/** The sentence as a statement of the meeting; null if nobody who takes part speaks in it. */
export const statementIn = (
  sentence: Sentence,
  spoken: Spoken | undefined,
  frame: Frame,
  draft: Draft,
): Fact<Statement> | null => {
  if (spoken?.speaker == null || spoken.type === null || !takesPart(frame, spoken.speaker)) return null;
  const { start } = sentence;
  const end = Math.min(sentence.end, start + LIMITS.quoteLengthMax);
  const person = spoken.speaker.person === null ? undefined : draft.people[spoken.speaker.person];
  const value: Statement = {
    speaker: person?.name ?? null,
    onBehalfOf: person?.country?.party ?? spoken.speaker.party,
    type: spoken.type,
    text: draft.working.slice(start, end),
  };
  return { value, start, end, rule: speech.id, certainty: "stated" };
};
