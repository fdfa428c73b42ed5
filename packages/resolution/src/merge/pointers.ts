/** The list fields whose items may stand at another place in the meeting, each by its place in here. */
const LIST_FIELDS = ["parties", "participants", "topics", "statements", "outcomes"] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** A pointer of an event taken apart, with what it becomes where its item has moved. */
export interface PointerPath {
  readonly pointer: string;
  /** Without the empty part before the first slash. */
  readonly path: readonly string[];
  readonly root: string;
  /** Root and what follows it, as in "place/city". */
  readonly two: string;
  /** The list it points into; null = it points at a scalar. */
  readonly list: ListField | null;
  /** Of the item in the event's list; NaN if what follows the root is no number. */
  readonly index: number;
  /** The same pointer with the item at another place of the list. */
  movedTo(place: number): string;
}

/** The pointers of all events are a few hundred; what is more is worked out again. */
const REMEMBERED_MAX = 10_000;
const known = new Map<string, PointerPath>();

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
    list: LIST_FIELDS.find((field) => field === root) ?? null,
    index: Number(index),
    // Equal pointers are one string as a rule, and told to be equal without a look at their letters.
    movedTo: (place) => (moved[place] ??= pointerPath(`/${root}/${place}${rest}`).pointer),
  };
};

/** @param pointer RFC 6901. */
export const pointerPath = (pointer: string): PointerPath => {
  const before = known.get(pointer);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED_MAX) known.clear();
  const path = takeApart(pointer);
  known.set(pointer, path);
  return path;
};
