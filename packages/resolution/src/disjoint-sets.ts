/** Union-find over 0 .. size-1 and what is added. The root of a set is its smallest number, so that roots do not depend on the order of joins. */
export interface DisjointSets {
  find(item: number): number;
  join(a: number, b: number): void;
  /** Adds an item that is alone. @returns its number. */
  add(): number;
  /** The sets, each ascending, by their smallest number. */
  groups(): number[][];
}

export const disjointSets = (size: number): DisjointSets => {
  const parents = Array.from({ length: size }, (_, item) => item);
  const parentOf = (item: number): number => parents[item] ?? item;
  const find = (item: number): number => {
    let root = item;
    while (parentOf(root) !== root) root = parentOf(root);
    for (let step = item; step !== root; ) {
      const next = parentOf(step);
      parents[step] = root;
      step = next;
    }
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const [one, two] = [find(a), find(b)];
      if (one < two) parents[two] = one;
      else parents[one] = two;
    },
    add: () => parents.push(parents.length) - 1,
    groups: () => {
      const groups = new Map<number, number[]>();
      for (let item = 0; item < parents.length; item++) {
        const root = find(item);
        const group = groups.get(root);
        if (group === undefined) groups.set(root, [item]);
        else group.push(item);
      }
      return [...groups.values()];
    },
  };
};
