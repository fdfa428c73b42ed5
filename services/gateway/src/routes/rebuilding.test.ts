import { createMemoryMeetingView, type MeetingView } from "@parley/store";
import { TransientError } from "@parley/stage";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleMeeting } from "../example-meeting.ts";
import { createWorld, type World } from "../example-world.ts";

/** A view that a test can break. */
const createFragileView = () => {
  const inner = createMemoryMeetingView();
  const state = { isDown: false };
  const answer = <T>(value: T): T => {
    if (state.isDown) throw new TransientError("down", { retryAfterMs: 1_500 });
    return value;
  };
  const view: MeetingView = {
    ...inner,
    position: async () => answer(inner.position()),
    get: async (id) => answer(inner.get(id)),
    list: async (query) => answer(inner.list(query)),
  };
  return { view, state };
};

let world: World;
let state: { isDown: boolean };
beforeEach(async () => {
  const fragile = createFragileView();
  state = fragile.state;
  world = await createWorld({ view: fragile.view });
});
afterEach(() => world.stop());

const PATHS = ["/v1/meetings", "/v1/meetings/m1", "/v1/meetings/unknown", "/", "/meetings/m1", "/meetings/m1/row"];

test.each(PATHS)("%s is 503 with progress while the view is rebuilt, and is served again after", async (path) => {
  const meetings = ["m1", "m2", "m3"].map((id) => exampleMeeting({ id }));
  await world.fill(...meetings);
  await world.view.reset("memory:test.meetings.v1"); // lost, and begun anew
  const response = await world.get(path);
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("1");
  await expect
    .poll(async () => (await world.get(path)).json())
    .toMatchObject({ error: { code: "view.rebuilding", progress: { offset: "0", of: "3" } } });
  expect((await world.get("/readyz")).status).toBe(503);
  await world.view.apply({ identity: "memory:test.meetings.v1", from: 0n, next: 2n, meetings: meetings.slice(0, 2) });
  expect((await world.get(path)).status, "two of three meetings are not all").toBe(503);
  await world.view.apply({ identity: "memory:test.meetings.v1", from: 2n, next: 3n, meetings: meetings.slice(2) });
  await world.settle();
  expect((await world.get(path)).status).toBe(path.endsWith("unknown") ? 404 : 200);
});

test("a view that merely lags is served as it stands", async () => {
  await world.fill(exampleMeeting({ id: "m1" }));
  await world.publish(exampleMeeting({ id: "m2" }));
  expect((await world.get("/v1/meetings/m1")).status).toBe(200);
  expect((await world.get("/v1/meetings/m2")).status).toBe(404);
  await world.project();
  expect((await world.get("/v1/meetings/m2")).status).toBe(200);
});

test("a view of another topic is not served", async () => {
  await world.fill(exampleMeeting({ id: "m1" }));
  await world.view.reset("other:test.meetings.v1");
  await world.view.apply({ identity: "other:test.meetings.v1", from: 0n, next: 9n, meetings: [] });
  expect((await world.get("/v1/meetings/m1")).status).toBe(503);
});

test("a store that is down is 503 with a code of its own, and readiness says so", async () => {
  await world.fill(exampleMeeting({ id: "m1" }));
  state.isDown = true;
  const response = await world.get("/v1/meetings/m1");
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("2");
  expect(await response.json()).toMatchObject({ error: { code: "view.unavailable" } });
  await expect.poll(async () => (await world.get("/readyz")).status).toBe(503);
  expect((await world.get("/livez")).status).toBe(200);
  state.isDown = false;
  await world.settle();
  expect((await world.get("/v1/meetings/m1")).status).toBe(200);
});

test("people get the same news as a page that loads itself again", async () => {
  await world.fill(exampleMeeting({ id: "m1" }));
  await world.view.reset("memory:test.meetings.v1");
  const response = await world.get("/", { accept: "text/html" });
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("1");
  expect(await response.text()).toContain('http-equiv="refresh"');
  await expect
    .poll(async () => (await world.get("/", { accept: "text/html" })).text())
    .toContain("being rebuilt: offset 0 of 1");
});

test("the lag of the view is a gauge", async () => {
  await world.fill(exampleMeeting({ id: "m1" }));
  await world.publish(exampleMeeting({ id: "m2" }));
  await expect.poll(async () => (await world.get("/metrics")).text()).toContain("parley_view_lag_records 1");
});
