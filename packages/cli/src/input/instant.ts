const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** Finds `90m`, `6h`, `30d`; not `1.5h`, `5 m` or `10w`. */
const AGO = /^(\d{1,5})([mhd])$/;
/** Finds `2031-05-03` and `2031-05-03T10:00Z`, `2031-05-03T10:00:00+02:00`; not a time without zone, which is a different moment for each reader. */
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:[Tt]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:\d{2}))?$/;

export const INSTANT_EXPECTED =
  "It must be a time like 2031-05-03T10:00:00Z (with its zone), a day like 2031-05-03 (UTC), or 90m, 6h, 30d ago.";

/** A moment in ms since 1970: RFC 3339, a day (its beginning in UTC), or so long ago. Null = it is none of them. */
export const parseInstant = (text: string, nowMs: number): number | null => {
  const ago = AGO.exec(text);
  if (ago !== null) return nowMs - Number(ago[1]) * UNIT_MS[ago[2] as keyof typeof UNIT_MS];
  const ms = INSTANT.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN;
  const isRealDay =
    !Number.isNaN(ms) && new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));
  return isRealDay ? ms : null;
};
