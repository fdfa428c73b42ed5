const SENTENCES_MAX = 64; // the triggers of one sentence are asked for together

/** `read`, which is called once for each of the last sentences; what it gives is small and depends on the text alone. */
export const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = read(text);
    if (known.size >= SENTENCES_MAX) known.clear();
    known.set(text, { value });
    return value;
  };
};
