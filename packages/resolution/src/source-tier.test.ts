import { expect, test } from "vitest";
import { sourceTier } from "./source-tier.ts";

test.each([
  ["https://www.mfa.gov.cn/eng/1", 0],
  ["https://www.state.gov/readout", 0],
  ["https://www.eeas.europa.eu/x", 0],
  ["http://en.kremlin.ru/events", 0],
  ["https://english.news.cn/2031/1", 1],
  ["https://qazinform.com/news", 1],
  ["https://www.reuters.com/world", 2],
  ["https://governmentnews.example/x", 3],
  ["https://daily.example/gov", 3],
  ["not a url", 3],
])("%s is of tier %i", (url, tier) => {
  expect(sourceTier({ url })).toBe(tier);
});
