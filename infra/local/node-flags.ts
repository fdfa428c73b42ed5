/**
 * The resolver keeps what it is given, so that Node's own young generation (16 MB at most, and far less at first) holds no batch
 * of it: what a batch makes is copied, and much of it promoted, before it is garbage. With 128 MB the same work takes 4 to 11 % less
 * CPU time, for some 130 MB more while little is live and nothing to speak of later; 64 MB cost no memory and saved 1 to 9 %.
 */
const SINK_YOUNG_GENERATION_MB = 128;

/**
 * V8 interprets a pattern at first and compiles it when it is asked again. It counts what it makes for interpreting, and after 1 MB of that
 * (some 500 of our 2,700 patterns) optimises no pattern that it compiles. Compiled at once, all are: a fifth less CPU time an article.
 */
const COMPILE_PATTERNS_AT_ONCE = "--no-regexp-tier-up";

const FLAGS: Readonly<Record<string, readonly string[]>> = {
  extractor: [COMPILE_PATTERNS_AT_ONCE],
  sink: [
    `--min-semi-space-size=${SINK_YOUNG_GENERATION_MB}`, // from the start: it grows slowly by itself
    `--max-semi-space-size=${SINK_YOUNG_GENERATION_MB}`,
  ],
};

/** What Node is to be started with for a service, before the program's name; a test holds docker-compose.yml to it. */
export const nodeFlagsOf = (service: string): readonly string[] => FLAGS[service] ?? [];
