import type { Span } from "../model.ts";

interface Named extends Span {
  readonly parties: readonly (Span & { readonly party: string })[];
}

/** "the Baltic states": several states that the same words name become one unit, in the order of the units. */
export const sameWordsAsOne = <T extends Named>(units: readonly T[]): T[] =>
  units.reduce<T[]>((done, unit) => {
    const last = done.at(-1);
    const isSame = last !== undefined && last.parties[0]?.start === unit.parties[0]?.start && last.end === unit.end;
    return isSame ? [...done.slice(0, -1), { ...last, parties: [...last.parties, ...unit.parties] }] : [...done, unit];
  }, []);
