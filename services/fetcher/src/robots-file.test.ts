import { describe, expect, it } from "vitest";
import { readRobots } from "./robots-file.ts";

const ORIGIN = "https://news.example";
const rules = (text: string) => readRobots(text, { url: `${ORIGIN}/robots.txt`, product: "parley-fetcher" });
const allows = (text: string, path: string): boolean => rules(text).allows(ORIGIN + path);

describe("a robots.txt", () => {
  it.each([
    ["that is empty", "", "/a", true],
    ["that is a page of HTML", "<html><body>Disallow: nothing here</body></html>", "/a", true],
    ["for everybody", "User-agent: *\nDisallow: /archive/", "/archive/1", false],
    ["for everybody, elsewhere", "User-agent: *\nDisallow: /archive/", "/news/1", true],
    ["for others", "User-agent: otherbot\nDisallow: /", "/a", true],
    ["for us by name", "User-agent: parley-fetcher\nDisallow: /a", "/a", false],
    ["for us in capitals", "USER-AGENT: PARLEY-FETCHER\nDISALLOW: /a", "/a", false],
    ["for us with a version", "User-agent: parley-fetcher/2.0\nDisallow: /a", "/a", false],
    ["for us with words behind the name", "User-agent: parley-fetcher the reader\nDisallow: /a", "/a", false],
    ["for a name that only begins like ours", "User-agent: parley\nDisallow: /a", "/a", true],
    [
      "for us and for all: only ours counts",
      "User-agent: *\nDisallow: /\n\nUser-agent: parley-fetcher\nAllow: /",
      "/a",
      true,
    ],
    [
      "in two groups for us",
      "User-agent: parley-fetcher\nDisallow: /a\n\nUser-agent: parley-fetcher\nDisallow: /b",
      "/b",
      false,
    ],
    ["with one group for two readers", "User-agent: otherbot\nUser-agent: parley-fetcher\nDisallow: /a", "/a", false],
    ["with a longer allow", "User-agent: *\nDisallow: /a\nAllow: /a/open", "/a/open/1", true],
    ["with a longer disallow", "User-agent: *\nAllow: /a\nDisallow: /a/shut", "/a/shut/1", false],
    ["with both of one length", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    ["with a star", "User-agent: *\nDisallow: /*/print", "/2031/05/print", false],
    ["with an end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?page=1", true],
    ["with an end that is reached", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
    ["with an empty disallow", "User-agent: *\nDisallow:", "/a", true],
    ["with comments", "# hello\nUser-agent: * # all\nDisallow: /a # not this", "/a", false],
    ["with Windows' line ends", "User-agent: *\r\nDisallow: /a\r\n", "/a", false],
    ["with encoded letters", "User-agent: *\nDisallow: /caf%C3%A9", "/caf%c3%a9/1", false],
    ["with rules before any reader", "Disallow: /\nUser-agent: *\nDisallow: /b", "/a", true],
  ])("%s", (_, text, path, allowed) => expect(allows(text, path)).toBe(allowed));

  it.each([
    ["User-agent: *\nCrawl-delay: 5", 5_000],
    ["User-agent: *\nCrawl-delay: 0.5", 500],
    ["User-agent: *\nCrawl-delay: soon", null],
    ["User-agent: *\nCrawl-delay: -3", null],
    ["User-agent: otherbot\nCrawl-delay: 5", null],
  ])("%j asks for a delay of %s ms", (text, delayMs) => expect(rules(text).crawlDelayMs).toBe(delayMs));
});
