import type { ArticleReference } from "@parley/contracts";
import { createMemo, REMEMBERED_MAX } from "./memo.ts";

/** How near a source is to the meeting; 0 is nearest. */
export type SourceTier = 0 | 1 | 2 | 3;

/** Governments and the institutions of organisations: they were in the room. */
const GOVERNMENT =
  /(?:^|\.)(?:gov|mil|gouv|gob|gub|go|mfa|mofa|fmprc|government|kremlin|president|presidency|eeas|consilium|europa|whitehouse|un|nato|mid)(?:\.[a-z]{2,6}){0,2}$/;
/** State news agencies and party papers, by their sites. */
const AGENCIES =
  /(?:^|\.)(?:xinhuanet|news|people|chinadaily|cgtn|cctv|globaltimes|tass|ria|interfax|inform|qazinform|kazinform|belta|azertag|uza|kabar|akipress|mehrnews|irna|presstv|aa|spa|wam|qna|kuna|omannews|petra|mena|sana|ina|yna|kcna|antaranews|bernama|vnanet|vietnamplus|pna|app|apa|ukrinform|trend)\.(?:com|net|org|ru|cn|kz|by|az|uz|kg|ir|tr|ae|qa|kw|om|jo|sy|iq|kr|kp|id|my|vn|ph|pk|ua)(?:\.[a-z]{2})?$/;
/** Agencies that report for many papers. */
const WIRES = /(?:^|\.)(?:reuters|apnews|ap|afp|bloomberg|dpa|upi|efe|ansa|kyodonews|pti)\.(?:com|org|net|de|it|es)$/;

const tierOfHost = (url: string): SourceTier => {
  if (!URL.canParse(url)) return 3;
  const host = new URL(url).hostname.toLowerCase();
  if (GOVERNMENT.test(host)) return 0;
  if (AGENCIES.test(host)) return 1;
  return WIRES.test(host) ? 2 : 3;
};

/** What stands before the path, in the spelling of nearly all: an outlet's articles have it in common, and it alone decides. */
const ORIGIN = /^https?:\/\/[a-z0-9.-]+\//;
const tiers = createMemo<SourceTier>(REMEMBERED_MAX);

/** By the host of the article's URL: 0 government, 1 state agency, 2 wire, 3 anybody else. */
export const sourceTier = ({ url }: Pick<ArticleReference, "url">): SourceTier => {
  const origin = ORIGIN.exec(url)?.[0];
  return origin === undefined ? tierOfHost(url) : tiers(origin, () => tierOfHost(origin));
};
