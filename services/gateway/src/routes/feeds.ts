import type { Meeting } from "@parley/contracts";
import { LIST_LIMIT_MAX } from "@parley/store";
import { Hono } from "hono";
import { calendarOf } from "../feeds/calendar.ts";
import { csvOf } from "../feeds/csv.ts";
import { rssOf } from "../feeds/rss.ts";
import { ListParameters, meetingQueryOf, parseParameters, singleParameters } from "../query.ts";
import type { ViewReader } from "../view/view-reader.ts";

interface Address {
  /** Scheme and host under which the gateway is reached from outside. */
  readonly origin: string;
  readonly self: string;
}

interface Format {
  readonly path: string;
  readonly type: string;
  readonly write: (meetings: readonly Meeting[], address: Address) => string;
}

/** The list in other clothes; the conditions are those of `/v1/meetings`. */
const FORMATS: readonly Format[] = [
  { path: "/v1/meetings.csv", type: "text/csv; charset=utf-8; header=present", write: csvOf },
  {
    path: "/v1/meetings.ndjson",
    type: "application/x-ndjson",
    write: (meetings) => meetings.map((meeting) => `${JSON.stringify(meeting)}\n`).join(""),
  },
  {
    path: "/v1/meetings.ics",
    type: "text/calendar; charset=utf-8",
    write: (meetings, { origin }) => calendarOf(meetings, origin),
  },
  { path: "/v1/meetings.rss", type: "application/rss+xml; charset=utf-8", write: rssOf },
];

/** One page each, as long as a page may be; `Link: rel="next"` leads on. @param publicUrl null = as the client addressed us */
export const serveFeeds = ({ reader, publicUrl }: { reader: ViewReader; publicUrl: string | null }): Hono => {
  const app = new Hono();
  for (const { path, type, write } of FORMATS)
    app.get(path, async (c) => {
      const given = singleParameters(c.req);
      const asked = { limit: String(LIST_LIMIT_MAX), ...given };
      const query = meetingQueryOf(parseParameters(ListParameters, asked));
      const { meetings, nextCursor } = await reader.read((view) => view.list(query));
      const origin = publicUrl ?? new URL(c.req.url).origin;
      const self = `${origin}${path}${new URL(c.req.url).search}`;
      if (nextCursor !== null) {
        const next = new URLSearchParams({ ...given, cursor: nextCursor });
        c.header("link", `<${path}?${next.toString()}>; rel="next"`);
      }
      return c.body(write(meetings, { origin, self }), 200, { "content-type": type, "cache-control": "no-cache" });
    });
  return app;
};
