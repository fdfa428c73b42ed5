import robotsParser from "robots-parser";

/** Its types call the function `default`, which is how it would be exported, were it a module. */
const parse = robotsParser as unknown as typeof robotsParser.default;

/** What a robots.txt says to one reader (RFC 9309). */
export interface RobotsRules {
  /** @param url of the same origin */
  allows(url: string): boolean;
  /** Not of the RFC, but widely written and kept. Null = it says nothing. */
  readonly crawlDelayMs: number | null;
}

const USER_AGENT_LINE = /^([ \t]*user-agent[ \t]*:[ \t]*)([a-z_-]+|\*)[^\r\n]*$/gim; // "User-agent: FooBot/1.0 (news)" is FooBot's

/** The library takes all that stands behind the colon for the name; the RFC the first word, without its version. */
const withProductTokens = (text: string): string => text.replace(USER_AGENT_LINE, "$1$2");

/**
 * @param url of the file
 * @param product token of the reader, as in "parley-fetcher" of "parley-fetcher/0.1"
 */
export const readRobots = (text: string, { url, product }: { url: string; product: string }): RobotsRules => {
  const file = parse(url, withProductTokens(text));
  const seconds = file.getCrawlDelay(product);
  return {
    allows: (page) => file.isAllowed(page, product) ?? true,
    crawlDelayMs: seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : null,
  };
};
