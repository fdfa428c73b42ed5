import type { MeetingEvent } from "@parley/contracts";

/** A pointer of an event taken apart, with what it becomes where its item has moved. */
export interface PointerPath {
  readonly pointer: string;
  /** Without the empty part before the first slash. */
  readonly path: readonly string[];
  readonly root: string;
  /** Root and what follows it, as in "place/city". */
  readonly two: string;
  /** Of the item in the event's list; NaN if what follows the root is no number. */
  readonly index: number;
  /** The same pointer with the item at another place of the list. */
  movedTo(place: number): string;
}

const takeApart = (pointer: string): PointerPath => {
  const path = pointer.split("/").slice(1);
  const [root = "", index] = path;
  const rest = path
    .slice(2)
    .map((part) => `/${part}`)
    .join("");
  const moved: string[] = [];
  return {
    pointer,
    path,
    root,
    two: path.slice(0, 2).join("/"),
    index: Number(index),
    movedTo: (place) => (moved[place] ??= `/${root}/${place}${rest}`),
  };
};

/** The pointers of all events are a few hundred; what is more is worked out again. */
const REMEMBERED_MAX = 10_000;
const known = new Map<string, PointerPath>();

/** @param pointer RFC 6901. */
const pointerPath = (pointer: string): PointerPath => {
  const before = known.get(pointer);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED_MAX) known.clear();
  const path = takeApart(pointer);
  known.set(pointer, path);
  return path;
};

/** A meeting is merged again with each report that joins it: an event's pointers are taken apart once. */
const ofEvents = new WeakMap<MeetingEvent, readonly PointerPath[]>();

/** The pointers of an event's evidence, in its order. A pure function: that it remembers shows in nothing but time. */
export const pointersOf = (event: MeetingEvent): readonly PointerPath[] => {
  const before = ofEvents.get(event);
  if (before !== undefined) return before;
  const paths = event.evidence.map(({ pointer }) => pointerPath(pointer));
  ofEvents.set(event, paths);
  return paths;
};
