import { beforeEach, describe, expect, test } from "vitest";
import { createDeadLetterFixture, type DeadLetterFixture, linesOf } from "../test-dead-letters.ts";

let fixture: DeadLetterFixture;
beforeEach(async () => {
  fixture = await createDeadLetterFixture();
});

describe("parley replay", () => {
  test("reads the newest article of each URL anew, and says how many it would", async () => {
    await fixture.publish("one");
    await fixture.publish("two");
    await fixture.publish("one");
    const args = ["--from", "2025-06-09", "--to", "2025-06-10"];
    expect(await fixture.parley("replay", ...args, "--dry-run")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^would replay 2 articles; 1 /),
    });
    expect(await fixture.parley("replay", ...args)).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^replayed 2 articles as replay-run-\d+; 1 passed over/),
    });
    expect(linesOf((await fixture.parley("replay", ...args, "--json")).stdout)).toMatchObject([
      { replayed: 2, passedOver: 3 },
    ]);
  });

  test("goes back no further than articles are kept", async () => {
    await fixture.publish("one");
    const { stderr } = await fixture.parley("replay", "--from", "2025-01-01", "--to", "0m");
    expect(stderr).toMatch(/^articles are replayed as long as they are kept: from 2025-05-11T00:00:00\.000Z\n/);
  });

  test.each([
    [["--from", "2025-06-09"]],
    [["--from", "2025-06-09", "--to", "2025-06-08"]],
    [["--from", "noon", "--to", "2025-06-08"]],
  ])("%s is wrong usage", async (args) => {
    expect(await fixture.parley("replay", ...args)).toMatchObject({ code: 2 });
  });
});
