import type { Frame } from "../model.ts";
import { completeSides } from "./complete-sides.ts";
import { dates } from "./dates.ts";
import { details } from "./details.ts";
import { hints } from "./hints.ts";
import { hosts } from "./hosts.ts";
import { kinds } from "./kinds.ts";
import { looseRoles } from "./loose-roles.ts";
import { mergeSame } from "./merge-same.ts";
import { parties } from "./parties.ts";
import { places } from "./places.ts";
import type { Refiner, RefineContext } from "./refiner.ts";
import { schedule } from "./schedule.ts";
import { signings } from "./signings.ts";
import { unlikely } from "./unlikely.ts";
import { visits } from "./visits.ts";

/** The order matters: dates first, because a status may follow from them and frames merge only if both agree. */
const REFINERS: readonly Refiner[] = [
  dates,
  schedule,
  mergeSame,
  completeSides,
  hints,
  looseRoles,
  visits,
  signings,
  details,
  unlikely,
  // Once more: what was told under a meeting that went belongs to the one before it.
  details,
  parties,
  places,
  kinds,
  hosts,
];

/** Frames as the triggers gave them -> the meetings of the document. */
export const refineFrames = (frames: readonly Frame[], context: RefineContext): Frame[] =>
  REFINERS.reduce<Frame[]>((current, refiner) => refiner.refine(current, context), [...frames]);
