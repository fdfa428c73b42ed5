import { headlineMatter } from "../events/headline-matter.ts";
import { instrumentOn } from "../events/instrument-on.ts";
import { namedTalks } from "../events/named-talks.ts";
import { sharedView } from "../events/shared-view.ts";
import { wanted } from "../events/wanted.ts";
import { voiced } from "../events/voiced.ts";
import type { Fact, Frame } from "../model.ts";
import type { Draft } from "../pass.ts";

const STOP = new Set("the a an of and for on in at to with by de la le al against s".split(" "));
const wordsOf = (topic: string): Set<string> =>
  new Set(
    topic
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "" && !STOP.has(word)),
  );

/** The rule that reads a session's name. */
const SESSION_NAME = "mechanism.name";

/** Rules that read what a meeting may be about, though nobody says that it was discussed. */
const WEAK = new Set([voiced.id, wanted.id, namedTalks.id, headlineMatter.id, SESSION_NAME]);

const READ_MAX = 120; // bounds the comparisons on a page of nothing but topics; an event keeps fewer
const ALIKE = 0.6; // share of common words from which two topics are one

const isAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size) >= ALIKE;
};

/** "piracy" of "the fight against piracy". */
const isWithin = (part: Fact<string>, whole: Fact<string>): boolean =>
  whole.start <= part.start && part.end <= whole.end;

/** "relations with Ankara, Cyprus": the bare name of a side is who talks, not what about. */
const isSide = ({ start, end }: Fact<string>, frame: Frame, draft: Draft): boolean => {
  const sides = new Set(frame.parties.map(({ value }) => value));
  const sentence = draft.sentences.findIndex((one) => one.start <= start && end <= one.end);
  return (draft.mentions[sentence]?.parties ?? []).some(
    (party) => party.start <= start && end <= party.end && sides.has(party.party),
  );
};

const LINK = /,?\s(?:in|at|on|near|from|by|during|for)(?:\s(?:the|early|late|mid))*\s$/u;

/** "talks on fishing quotas [in Turku on 14 March]": where and when they meet, and no more of what about. */
const withoutWhere = (topic: Fact<string>, { place, date }: Frame, { working }: Draft): Fact<string> => {
  if (working.slice(topic.start, topic.end) !== topic.value) return topic;
  const starts = [place, date].flatMap((told) =>
    told !== null && told.start > topic.start && told.end <= topic.end ? [told.start] : [],
  );
  const head = topic.value.slice(0, Math.min(topic.value.length, ...starts.map((start) => start - topic.start)));
  const cut = head.replace(LINK, "");
  return cut === head || cut === "" ? topic : { ...topic, value: cut, end: topic.start + cut.length };
};

/** The topics of one meeting, each once; what a side only spoke of counts where the text says of nothing that it was discussed. */
export const chooseTopics = (found: readonly Fact<string>[], frame: Frame, draft: Draft): Fact<string>[] => {
  const read = found.slice(0, READ_MAX).map((topic) => withoutWhere(topic, frame, draft));
  const strength = (rule: string): number =>
    WEAK.has(rule) ? 0 : rule === instrumentOn.id && frame.kind !== "signing" && frame.status === "held" ? 1 : 2;
  const best = Math.max(0, ...read.filter(({ rule }) => rule !== sharedView.id).map(({ rule }) => strength(rule)));
  const chosen: { readonly topic: Fact<string>; readonly words: ReadonlySet<string> }[] = [];
  for (const topic of read) {
    if (strength(topic.rule) < best) continue;
    const words = wordsOf(topic.value);
    if (words.size === 0 || chosen.some((known) => isAlike(known.words, words) || isWithin(topic, known.topic)))
      continue;
    if (!isSide(topic, frame, draft)) chosen.push({ topic, words });
  }
  return chosen.map(({ topic }) => topic);
};
