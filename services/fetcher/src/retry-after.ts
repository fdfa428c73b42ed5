/** An hour asked for is given; a server that says "next year" is asked again tomorrow. */
const RETRY_AFTER_MAX_MS = 86_400_000;

/**
 * `Retry-After` as seconds or as an HTTP date (RFC 9110, 10.2.3), to milliseconds from now.
 * @returns between 0 and a day; null if the header is absent or says nothing
 */
export const retryAfterMsOf = (header: string | null, now: number): number | null => {
  const text = header?.trim() ?? "";
  const ms = /^\d{1,10}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), RETRY_AFTER_MAX_MS);
};
