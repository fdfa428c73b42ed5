import { kafkaVariables } from "@parley/kafka";
import { healthPort, serviceVariables } from "@parley/telemetry";
import { z } from "zod";

const FEEDS_MAX = 1_000; // one process asks one page per host at a time; more feeds are another process's work

/** "a, b,,c" to ["a", "b", "c"], each once. */
const listed = (text: string): string[] => [
  ...new Set(
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ),
];

/**
 * "https://news.example/feed?a=@b" and not "https://me:secret@news.example/feed": a password would not be sent to the feed,
 * but it would stand in log lines and in every article found there.
 */
const FeedUrl = z
  .url({ protocol: /^https?$/ })
  .regex(/^[a-z]{4,5}:\/\/[^/?#@]{1,300}(?:[/?#]|$)/i, "must be without a user name or password");

/** What the fetcher reads from its environment. */
export const Config = z.object({
  ...kafkaVariables,
  ...serviceVariables,
  PORT: healthPort(8081),
  PARLEY_FEEDS: z
    .string()
    .transform(listed)
    .pipe(z.array(FeedUrl).min(1).max(FEEDS_MAX))
    .meta({ description: "RSS, Atom or JSON feeds, separated by commas." }),
  PARLEY_FEED_INTERVAL_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(86_400_000)
    .default(300_000)
    .meta({ description: "Pause between two polls of one feed." }),
  PARLEY_ALLOW_PRIVATE_HOSTS: z
    .string()
    .default("")
    .transform(listed)
    .pipe(z.array(z.string().regex(/^(?:[^\s:/]+|\[[0-9a-fA-F:.]+\]):\d{1,5}$/, "must be host:port")))
    .meta({
      description: "host:port of your own network that may be asked, separated by commas. All else there may not.",
    }),
  PARLEY_USER_AGENT: z
    .string()
    .regex(/^[\x21-\x7E](?:[\x20-\x7E]{0,200}[\x21-\x7E])?$/, "must be printable ASCII")
    .default("parley-fetcher/0.1")
    .meta({ description: "How it introduces itself; add an address at which publishers can reach you." }),
  PARLEY_ROBOTS: z.enum(["obey", "ignore"]).default("obey").meta({
    description:
      "Whether pages are left alone that robots.txt disallows; ignore it only for publishers who have agreed to it.",
  }),
});
export type Config = z.infer<typeof Config>;
