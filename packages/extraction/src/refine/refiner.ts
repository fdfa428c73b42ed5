import type { MeetingOutcome } from "@parley/contracts";
import type { Draft } from "../pass.ts";
import type { Fact, Frame, Sentence } from "../model.ts";
import type { LooseRole } from "../events/loose-role.ts";
import type { ReasonId } from "../reasons.ts";
import type { Spoken } from "./statements.ts";

/** What a sentence says, whichever meeting it is told of. */
export interface Saying {
  readonly spoken: Spoken | undefined;
  readonly topics: readonly Fact<string>[];
  readonly outcomes: readonly Fact<MeetingOutcome>[];
}

/** What a refiner may look at beside the frames. */
export interface RefineContext {
  readonly draft: Draft;
  readonly roles: readonly LooseRole[];
  /** What a sentence of body or caption says; read when first asked for, once for all refiners. */
  readonly sayingOf: (sentence: Sentence) => Saying;
}

/** One correction of the list of frames: filters, merges or enriches. Pure: frames are copied, never changed. */
export interface Refiner {
  readonly name: string;
  refine(frames: readonly Frame[], context: RefineContext): Frame[];
  /** Why `frame`, one of `frames`, is not among what `refine` gave back. Needed of refiners that take frames out. */
  why?(frame: Frame, frames: readonly Frame[], context: RefineContext): ReasonId;
}
