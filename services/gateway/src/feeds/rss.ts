import type { Meeting } from "@parley/contracts";
import { partyName } from "../page/format.ts";
import { reportedAt, summaryLines, titleText } from "../page/summary.ts";

const TTL_MINUTES = 15; // how long a reader may keep the feed before it asks again

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML 1.0, which cannot hold most control characters at all. */
const xmlText = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, " ")
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

const itemOf = (meeting: Meeting, origin: string): string => {
  const time = reportedAt(meeting);
  return [
    "<item>",
    element("title", titleText(meeting)),
    element("link", `${origin}/meetings/${encodeURIComponent(meeting.id)}`),
    `<guid isPermaLink="false">${xmlText(meeting.id)}</guid>`,
    ...(time === null ? [] : [element("pubDate", new Date(time).toUTCString())]),
    ...meeting.parties.map((party) => element("category", partyName(party))),
    element("description", summaryLines(meeting).join("\n")),
    "</item>",
  ].join("\n");
};

/** An RSS 2.0 feed (rssboard.org/rss-specification). @param self address of the feed itself, with its conditions */
export const rssOf = (meetings: readonly Meeting[], { origin, self }: { origin: string; self: string }): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "<channel>",
    element("title", "Meetings – Parley"),
    element("link", `${origin}/`),
    element("description", "Diplomatic meetings as news reports tell them"),
    `<atom:link href="${xmlText(self)}" rel="self" type="application/rss+xml"/>`,
    element("ttl", String(TTL_MINUTES)),
    ...meetings.map((meeting) => itemOf(meeting, origin)),
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
