import { readFileSync } from "node:fs";
import { Hono } from "hono";
import { listPage } from "../page/list-page.ts";
import { meetingPage } from "../page/meeting-page.ts";
import { meetingRow } from "../page/meeting-row.ts";
import { ListParameters, meetingQueryOf, parseParameters, singleParameters } from "../query.ts";
import type { ViewReader } from "../view/view-reader.ts";
import { readMeeting } from "./get-meeting.ts";

const ASSET_SECONDS = 300; // short: their addresses do not change with their content
const asset = (name: string): string => readFileSync(new URL(`../page/${name}`, import.meta.url), "utf8");
const ASSETS = [
  { path: "/assets/style.css", type: "text/css; charset=utf-8", text: asset("style.css") },
  { path: "/assets/live.js", type: "text/javascript; charset=utf-8", text: asset("live.js") },
];

/** A form sends its empty fields too; they mean "any". */
const given = (parameters: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ""));

/** `/`, `/meetings/{id}`, and `/meetings/{id}/row`: one row of the list, for the live part of the page. */
export const servePages = ({ reader }: { reader: ViewReader }): Hono => {
  const app = new Hono();
  app.get("/", async (c) => {
    const asked = given(singleParameters(c.req));
    const parameters = parseParameters(ListParameters, asked);
    const { meetings, nextCursor } = await reader.read((view) => view.list(meetingQueryOf(parameters)));
    const older = nextCursor === null ? null : new URLSearchParams({ ...asked, cursor: nextCursor }).toString();
    return c.html(listPage({ meetings, older, parameters }));
  });
  app.get("/meetings/:id", async (c) => c.html(meetingPage(await readMeeting(reader, c.req.param("id")))));
  app.get("/meetings/:id/row", async (c) => c.html(meetingRow(await readMeeting(reader, c.req.param("id")))));
  for (const { path, type, text } of ASSETS)
    app.get(path, (c) => c.body(text, 200, { "content-type": type, "cache-control": `max-age=${ASSET_SECONDS}` }));
  return app;
};
