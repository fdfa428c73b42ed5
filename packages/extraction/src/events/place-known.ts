import type { Frame, Trigger } from "../model.ts";
import { type Cast, union } from "./cast.ts";
import type { FrameContext } from "./frames.ts";
import type { Memory } from "./memory.ts";
import { receivedThere } from "./received-there.ts";
import { arrivalOf, visitPlace } from "./stay-of.ts";
import { toldStay } from "./told-stay.ts";

/** Where it is: as the clause has it, or where the visitor is known to be. "landed in Lusaka. ... will meet X at State House": a hall tells no state. */
export const placeKnown = (
  trigger: Trigger,
  stated: Frame["place"],
  told: {
    readonly guests: Cast;
    readonly met: Cast;
    readonly frames: readonly Frame[];
    readonly memory: Memory;
    readonly context: FrameContext;
  },
): Frame["place"] => {
  const { frames, memory, context } = told;
  const all = union(told.guests, told.met);
  return (
    (stated?.country == null ? null : stated) ??
    visitPlace(memory, all, trigger, context.people) ??
    arrivalOf(frames, trigger) ??
    toldStay(trigger, all, context) ??
    stated ??
    receivedThere(trigger, all, frames, context.people)
  );
};
