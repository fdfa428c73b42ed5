const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)\d{0,6}(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Milliseconds since 1970 of a publication time; a time without zone counts as UTC (only its order among others matters,
 * and it must not depend on where this runs); null if there is none or it is unreadable.
 */
export const instantOf = (publishedAt: string | null): number | null => {
  const match = publishedAt === null ? null : TIME.exec(publishedAt);
  if (match === null) return null;
  const [, day = "", time = "00:00", zone = "Z"] = match;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const ms = Date.parse(`${day}T${time}${offset}`);
  return Number.isFinite(ms) ? ms : null;
};

/** Oldest first, unknown last. */
export const compareInstants = (a: number | null, b: number | null): number =>
  (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);

const OFFSET = /T\d{2}:\d{2}.*([+-])(\d{2}):?(\d{2})$/;

/** Minutes that the clock of a publication time is ahead of UTC; null where it names no offset of its own ("Z" says nothing of where the outlet is). */
export const offsetMinutesOf = (publishedAt: string | null): number | null => {
  const match = publishedAt === null ? null : OFFSET.exec(publishedAt);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
};
