/** Texts of up to this length are pointers, rules, countries, outlets: they recur, and stand in the dictionary once. */
const WORD_LENGTH_MAX = 32;
/** Some 10 MB. What comes later is written out. */
const WORDS_MAX = 65_536;
export const HEX = /^(?:[0-9a-f]{2}){16,64}$/; // "670a0b3def13fcc879af7edcb1bb0051", not "670A0B3D"

/** The keys of an object so far, and what may follow them. */
interface Shape {
  readonly next: Map<string, Shape>;
  number: number | null;
}

/** What packed texts have in common: short texts and the keys of objects, each under a number. */
export const createDictionary = () => {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const shapes: (readonly string[])[] = [];
  const root: Shape = { next: new Map(), number: null };
  /** Of the object before: in a list the next one has the same keys. */
  let last = -1;
  return {
    words,
    shapes,
    /** undefined if the text is none that recurs. */
    numberOf: (text: string): number | undefined => {
      if (text.length > WORD_LENGTH_MAX) return undefined;
      const known = numbers.get(text);
      if (known !== undefined || words.length >= WORDS_MAX || HEX.test(text)) return known;
      numbers.set(text, words.length);
      return words.push(text) - 1;
    },
    /** Of values of our own schemas, so that there are some dozens. */
    shapeOf: (keys: readonly string[]): number => {
      const like = shapes[last];
      if (like?.length === keys.length && keys.every((key, at) => key === like[at])) return last;
      let shape = root;
      for (const key of keys) {
        let next = shape.next.get(key);
        if (next === undefined) shape.next.set(key, (next = { next: new Map(), number: null }));
        shape = next;
      }
      last = shape.number ??= shapes.push(keys) - 1;
      return last;
    },
  };
};

export type Dictionary = ReturnType<typeof createDictionary>;
