import type { Meeting } from "@parley/contracts";
import { Hono } from "hono";
import { Problem } from "../problem.ts";
import type { ViewReader } from "../view/view-reader.ts";

/** @throws Problem `meeting.unknown` (404), only when the view is complete */
export const readMeeting = async (reader: ViewReader, id: string): Promise<Meeting> => {
  const { meeting } = await reader.read((view) => view.get(id));
  if (meeting === null) throw new Problem("meeting.unknown", `There is no meeting ${id}.`, { status: 404 });
  return meeting;
};

/** `GET /v1/meetings/{id}`: the meeting, also a retracted one; what took its place is in `supersededBy` and in the Link header. */
export const getMeeting = ({ reader }: { reader: ViewReader }): Hono =>
  new Hono().get("/v1/meetings/:id", async (c) => {
    const meeting = await readMeeting(reader, c.req.param("id"));
    const etag = `"${meeting.id}.${meeting.version}"`;
    c.header("etag", etag);
    c.header("cache-control", "no-cache");
    if (c.req.header("if-none-match") === etag) return c.body(null, 304);
    const successors = meeting.supersededBy.map((id) => `</v1/meetings/${id}>; rel="successor-version"`);
    if (successors.length > 0) c.header("link", successors.join(", "));
    return c.json(meeting);
  });
