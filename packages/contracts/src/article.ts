import { z } from "zod";

/** UTF-16 code units. The longest real report seen is under 200 kB of HTML; ten times that leaves room and bounds the work. */
export const ARTICLE_BODY_LENGTH_MAX = 2_000_000;
const URL_LENGTH_MAX = 2_048; // what browsers and caches agree on
const TEXT_LENGTH_MAX = 1_000; // titles and names

const HttpUrl = z
  .string()
  .max(URL_LENGTH_MAX)
  .refine((text) => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text), "must be an absolute http(s) URL");

/** Date would roll 31 February over into March: a day that does not exist is refused and not guessed. */
const isRealTime = (text: string): boolean => {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text.slice(0, 10)) return false;
  const [, hour = "0", minute = "0", second = "0"] = /[Tt ](\d{2}):(\d{2})(?::(\d{2}))?/.exec(text) ?? [];
  const [, offsetHour = "0", offsetMinute = "0"] = /[+-](\d{2}):?(\d{2})$/.exec(text.slice(10)) ?? [];
  // RFC 3339 knows leap seconds; no clock on Earth is a day or more ahead.
  return (
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) <= 60 &&
    Number(offsetHour) < 24 &&
    Number(offsetMinute) < 60
  );
};

/** RFC 3339 with its offset kept, or a time without zone, or a day. */
const PublishedAt = z
  .string()
  .max(40)
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:?\d{2})?)?$/,
    "must be RFC 3339, a local time, or a day",
  )
  .refine(isRealTime, "must be a day and a time that exist");

const IanaTimeZone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
    } catch {
      return false;
    }
  }, "must be an IANA time zone");

/**
 * One page as fetched, never rewritten. Only `url` and `content` are required; every other field may be absent or null.
 * Unknown fields are ignored, so a producer may add its own.
 */
export const Article = z
  .object({
    url: HttpUrl,
    content: z.object({
      /** `text/html` or `text/plain`, parameters allowed. */
      mediaType: z.string().min(3).max(200),
      body: z.string().min(1).max(ARTICLE_BODY_LENGTH_MAX),
    }),
    /** The producer's own name for the article; given back by `parley extract`, used for nothing else. */
    id: z.string().max(TEXT_LENGTH_MAX).nullish(),
    outlet: z.string().max(TEXT_LENGTH_MAX).nullish(),
    title: z.string().max(TEXT_LENGTH_MAX).nullish(),
    /** BCP 47; absent = detected. */
    language: z.string().max(35).nullish(),
    publishedAt: PublishedAt.nullish(),
    /** The outlet's zone: says on which day "today" was, when `publishedAt` has no offset or is in UTC. */
    timeZone: IanaTimeZone.nullish(),
    /** Informational: the order of revisions is the order of records. */
    revision: z.union([z.string().max(200), z.number()]).nullish(),
    /** When the fetcher got it (RFC 3339); never used for identity or dates. */
    fetchedAt: z.string().max(40).nullish(),
    /** The feed, sitemap or archive it was found in. */
    source: z.string().max(URL_LENGTH_MAX).nullish(),
  })
  .meta({ description: "One page as fetched: HTML or plain text, never rewritten." });
export type Article = z.infer<typeof Article>;
