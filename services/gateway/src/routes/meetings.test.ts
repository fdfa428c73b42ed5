import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exampleMeeting } from "../example-meeting.ts";
import { createWorld, type World } from "../example-world.ts";

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.stop());

const listed = async (path: string) => {
  const body = (await (await world.get(path)).json()) as { meetings: { id: string }[]; nextCursor: string | null };
  return { ids: body.meetings.map(({ id }) => id), nextCursor: body.nextCursor };
};

describe("GET /v1/meetings", () => {
  test("gives whole meetings, newest meeting date first", async () => {
    const [old, recent] = [exampleMeeting({ id: "m1", date: "2023-01-05" }), exampleMeeting({ id: "m2" })];
    await world.fill(old, recent);
    const response = await world.get("/v1/meetings");
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toEqual({ meetings: [recent, old], nextCursor: null });
  });

  test.each([
    ["country=si", ["m2", "m1"]],
    ["country=SI&kind=summit", ["m2"]],
    ["country=slovenia", ["m2", "m1"]],
    ["to=2024-02-29", []],
    ["status=scheduled", ["m2"]],
    ["person=ana%20kovac", ["m2", "m1"]],
    ["mechanism=slovenia-austria%20transport%20commission", ["m2", "m1"]],
    ["q=rail%20klagenfurt%20kovac", ["m2", "m1"]],
    ["q=freight&kind=summit", ["m2"]],
    ["q=rail%20lisbon", []],
    ["from=2024-05-15", ["m2"]],
    ["to=2024-05-14", ["m1"]],
    ["from=2024&to=2024", ["m2", "m1"]],
    ["includeRetracted=true", ["m3", "m2", "m1"]],
  ])("finds by %s", async (query, ids) => {
    await world.fill(
      exampleMeeting({ id: "m1" }),
      exampleMeeting({ id: "m2", kind: "summit", status: "scheduled", date: "2024-06-01" }),
      exampleMeeting({ id: "m3", date: "2024-07-01", retraction: { reason: "merged" }, supersededBy: ["m2"] }),
    );
    expect((await listed(`/v1/meetings?${query}`)).ids).toEqual(ids);
  });

  test("pages by cursor and by Link header, keeping the conditions", async () => {
    const days = ["01", "02", "03", "04", "05"];
    await world.fill(...days.map((day) => exampleMeeting({ id: `m${day}`, date: `2024-03-${day}` })));
    const first = await world.get("/v1/meetings?country=AT&limit=2");
    const next = /^<(.+)>; rel="next"$/.exec(first.headers.get("link") ?? "")?.[1];
    const second = await listed(next ?? "");
    expect(second.ids).toEqual(["m03", "m02"]);
    // A page of another origin reads no other headers than these.
    expect(first.headers.get("access-control-expose-headers")).toMatch(/\blink\b/);
    const third = await listed(`/v1/meetings?limit=2&cursor=${second.nextCursor}`);
    expect(third).toEqual({ ids: ["m01"], nextCursor: null });
  });

  test.each([
    ["limit=0", "limit"],
    ["limit=201", "limit"],
    ["limit=many", "limit"],
    ["kind=party", "kind"],
    ["status=over", "status"],
    ["from=yesterday", "from: must be a day, month or year that exists"],
    ["from=2025-02-31", "from: must be"],
    ["to=2025-02-29", "to: must be"],
    ["to=2024-13", "to: must be"],
    ["from=2024-00-10", "from: must be"],
    ["country=AT&country=SI", "country: must be given once"],
    ["from=2024-05-02&to=2024-05-01", "to"],
    ["cursor=abc", "cursor"],
    ["country=", "country"],
    ["contry=AT", "contry"],
  ])("refuses %s and names the parameter", async (query, parameter) => {
    await world.settle();
    const response = await world.get(`/v1/meetings?${query}`);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe("request.invalid");
    expect(error.message).toContain(parameter);
  });
});

describe("GET /v1/meetings/{id}", () => {
  test("gives the meeting with an entity tag, and 304 to who has it", async () => {
    await world.fill(exampleMeeting({ id: "m1", version: 4 }));
    const response = await world.get("/v1/meetings/m1");
    expect(await response.json()).toEqual(exampleMeeting({ id: "m1", version: 4 }));
    const etag = response.headers.get("etag") ?? "";
    expect((await world.get("/v1/meetings/m1", { "if-none-match": etag })).status).toBe(304);
    expect((await world.get("/v1/meetings/m1", { "if-none-match": '"m1.3"' })).status).toBe(200);
  });

  test("says 404 with a code when the complete view does not hold it", async () => {
    await world.settle();
    const response = await world.get("/v1/meetings/nobody");
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: { code: "meeting.unknown", message: "There is no meeting nobody." },
    });
  });

  test("gives a retracted meeting with links to what took its place", async () => {
    await world.fill(exampleMeeting({ id: "m1", retraction: { reason: "split" }, supersededBy: ["m2", "m3"] }));
    const response = await world.get("/v1/meetings/m1");
    expect(response.status).toBe(200);
    expect(response.headers.get("link")).toBe(
      '</v1/meetings/m2>; rel="successor-version", </v1/meetings/m3>; rel="successor-version"',
    );
    expect(await response.json()).toMatchObject({ retraction: { reason: "split" }, supersededBy: ["m2", "m3"] });
  });
});

test("an unknown address is a 404 with a code, and is counted under one name", async () => {
  const response = await world.get("/v2/secret");
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error: { code: "route.unknown" } });
  expect(world.telemetry.counts.get('parley_http_requests_total{route="(none)",status="404"}')).toBe(1);
});

test("requests are counted by route pattern and status", async () => {
  await world.settle();
  await world.get("/v1/meetings/m1");
  await world.get("/v1/meetings/m2");
  expect(world.telemetry.counts.get('parley_http_requests_total{route="/v1/meetings/:id",status="404"}')).toBe(2);
});
