import type { MeetingEvent } from "@parley/contracts";
import type { OutletHome } from "./lexicon/outlets.ts";
import type { Document } from "@parley/article";
import type { LooseRole } from "./events/loose-role.ts";
import type { Declined, Frame, Mentions, Person, PlaceMention, Sentence, Trigger } from "./model.ts";
import type { Calendar } from "./mentions/calendar.ts";
import type { Dateline } from "./sentences/dateline.ts";

/** What is known of a document so far. Each pass adds to it; nothing else is shared between passes. */
export interface Draft {
  readonly document: Document;
  /** The normalised text. */
  readonly working: string;
  /** Of each code unit of `working`: where it stands in the document text. */
  readonly offsets: Uint32Array;
  readonly home: OutletHome | null;
  readonly calendar: Calendar;
  readonly dateline: Dateline | null;
  /** The town of the dateline, if the gazetteer knows it. */
  readonly datelinePlace: PlaceMention | null;
  /** Towns of all datelines, by paragraph: a page of short reports has several. */
  readonly datelineTowns: readonly { readonly paragraph: number; readonly town: PlaceMention }[];
  readonly sentences: readonly Sentence[];
  /** By sentence index. */
  readonly mentions: readonly Mentions[];
  readonly people: readonly Person[];
  readonly triggers: readonly Trigger[];
  /** After the last pass: the frames of `events`, in their order. */
  readonly frames: readonly Frame[];
  /** Of each trigger that ended in no event: where it was declined, and why. */
  readonly declined: readonly Declined[];
  /** Roles told apart from the meeting they belong to. */
  readonly roles: readonly LooseRole[];
  /** Clauses about a meeting without its sides ("the talks took place in Bali"): they tell where and when. */
  readonly hints: readonly Frame[];
  /** Every clause about a meeting that lacks its sides, hints among them. */
  readonly loose: readonly Frame[];
  readonly events: readonly MeetingEvent[];
  /** Why there are no events; null while there may be. Later passes do not run once it is set. */
  readonly dropped: string | null;
}

/** One step from text to events. Pure: the same draft gives the same additions. */
export interface Pass {
  readonly name: string;
  run(draft: Draft): Partial<Draft>;
}
