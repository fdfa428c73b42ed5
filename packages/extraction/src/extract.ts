import type { MeetingEvent } from "@parley/contracts";
import type { Document } from "@parley/article";
import { TEXT_READ_MAX } from "./limits.ts";
import type { Draft, Pass } from "./pass.ts";
import { assemble } from "./passes/assemble.ts";
import { checkLanguage } from "./passes/check-language.ts";
import { findFrames } from "./passes/find-frames.ts";
import { findMentions } from "./passes/find-mentions.ts";
import { readSentences } from "./passes/read-sentences.ts";
import { refine } from "./passes/refine.ts";
import { triggers } from "./passes/triggers.ts";
import { normalise } from "./sentences/normalise.ts";

/** From text to events, in this order. Each pass says what it adds; the first that sets `dropped` ends it. */
const PASSES: readonly Pass[] = [checkLanguage, readSentences, triggers, findMentions, findFrames, refine, assemble];

const begin = (document: Document): Draft => {
  const { text, offsets } = normalise(document.text.slice(0, TEXT_READ_MAX), document.title);
  return {
    document,
    working: text,
    offsets,
    home: null,
    calendar: { published: null, filed: null },
    dateline: null,
    datelinePlace: null,
    datelineTowns: [],
    sentences: [],
    mentions: [],
    people: [],
    triggers: [],
    frames: [],
    declined: [],
    roles: [],
    hints: [],
    loose: [],
    events: [],
    dropped: null,
  };
};

/** What is known of a document after each pass that ran, by the pass's name, in their order. Pure. */
export const draftsOf = (document: Document): ReadonlyMap<string, Draft> => {
  const drafts = new Map<string, Draft>();
  let draft = begin(document);
  for (const pass of PASSES) {
    if (draft.dropped !== null) break;
    draft = { ...draft, ...pass.run(draft) };
    drafts.set(pass.name, draft);
  }
  return drafts;
};

/**
 * The meeting events that a document tells, or why there are none. Pure: no clock, no network, no randomness.
 * `dropped` is null exactly if there are events: "text.too-short", "language.unsupported", "no-meeting".
 */
export const extract = (
  document: Document,
): { readonly events: readonly MeetingEvent[]; readonly dropped: string | null } => {
  const { events, dropped } = lastOf(draftsOf(document));
  return { events, dropped };
};

/** What is known after the last pass that ran. */
export const lastOf = (drafts: ReadonlyMap<string, Draft>): Draft => {
  const last = [...drafts.values()].at(-1);
  if (last === undefined) throw new Error("no pass ran");
  return last;
};
