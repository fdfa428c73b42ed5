import { Hono } from "hono";
import { ListParameters, meetingQueryOf, parseParameters, singleParameters } from "../query.ts";
import type { ViewReader } from "../view/view-reader.ts";

/** `GET /v1/meetings`: `{meetings, nextCursor}`, newest meeting date first. A page may be shorter than `limit` although more follow. */
export const listMeetings = ({ reader }: { reader: ViewReader }): Hono =>
  new Hono().get("/v1/meetings", async (c) => {
    const parameters = singleParameters(c.req);
    const query = meetingQueryOf(parseParameters(ListParameters, parameters));
    const { meetings, nextCursor } = await reader.read((view) => view.list(query));
    if (nextCursor !== null) {
      const next = new URLSearchParams({ ...parameters, cursor: nextCursor });
      c.header("link", `</v1/meetings?${next.toString()}>; rel="next"`);
    }
    return c.json({ meetings, nextCursor });
  });
