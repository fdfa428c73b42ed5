/** Sounds by letter or group of letters, with the longest group that begins with a letter. */
export interface LetterTable {
  readonly sounds: ReadonlyMap<string, string>;
  readonly longest: ReadonlyMap<string, number>;
}

/** @param tables of "letters:sounds" parted by spaces. Later ones win. */
export const letterTable = (...tables: readonly string[]): LetterTable => {
  const sounds = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const entry of tables.flatMap((table) => table.split(" "))) {
    const colon = entry.lastIndexOf(":");
    if (colon < 1) continue;
    const letters = entry.slice(0, colon);
    sounds.set(letters, entry.slice(colon + 1));
    const first = letters[0] ?? "";
    longest.set(first, Math.max(longest.get(first) ?? 0, letters.length));
  }
  return { sounds, longest };
};

/** A token by a table, the longest group of letters first; null if the table lacks one of its letters. */
export const spellBy = ({ sounds, longest }: LetterTable, token: string): string | null => {
  let spelled = "";
  for (let at = 0; at < token.length; ) {
    let length = Math.min(longest.get(token[at] ?? "") ?? 0, token.length - at);
    let found: string | undefined;
    for (; length > 0; length--) {
      found = sounds.get(token.slice(at, at + length));
      if (found !== undefined) break;
    }
    if (found === undefined) return null;
    spelled += found;
    at += length;
  }
  return spelled;
};
