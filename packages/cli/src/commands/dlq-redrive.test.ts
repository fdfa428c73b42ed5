import { topicName, topics } from "@parley/contracts";
import { beforeEach, describe, expect, test } from "vitest";
import { createDeadLetterFixture, type DeadLetterFixture, linesOf } from "../test-dead-letters.ts";

let fixture: DeadLetterFixture;
beforeEach(async () => {
  fixture = await createDeadLetterFixture();
});

describe("parley dlq redrive", () => {
  test("only says what would go where when asked to", async () => {
    await fixture.bury("one", "two");
    const { code, stdout } = await fixture.parley("dlq", "redrive", "--all", "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toBe("would redrive 2 dead letters\n  to parley.articles.v1\n            2  stage.bug in extract\n");
    expect(linesOf((await fixture.parley("dlq", "list", "--json")).stdout)).toHaveLength(2);
    expect(linesOf((await fixture.parley("dlq", "redrive", "--all", "--dry-run", "--json")).stdout)).toMatchObject([
      { would: "redrive", code: "stage.bug" },
      { would: "redrive", code: "stage.bug" },
    ]);
  });

  test("puts back those that were named, and shows what became of all", async () => {
    const [two = "", one = ""] = await fixture.bury("one", "two");
    fixture.faulty.clear();
    const { code, stderr } = await fixture.parley("dlq", "redrive", one, "--reason", "mended");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^redriven 1 dead letters as redrive-run-\d+\n$/);
    await fixture.work();
    expect(linesOf((await fixture.parley("dlq", "list", "--json")).stdout)).toMatchObject([{ id: two, state: "open" }]);
    expect((await fixture.parley("dlq", "list", "--all")).stdout).toContain("redriven: cannot read one");
    expect((await fixture.parley("dlq", "show", one)).stdout).toContain(": mended");
    expect((await fixture.parley("tail", "dead-letters", "--from", "earliest", "--until-end")).stdout).toContain(
      `${one} redriven by run`,
    );
    expect(await fixture.parley("dlq", "redrive", one, "--reason", "again", "--fail-empty")).toMatchObject({ code: 3 });
  });

  test("a record that failed again is one row with its history", async () => {
    await fixture.bury("one");
    await fixture.parley("dlq", "redrive", "--code", "stage.bug", "--reason", "not mended");
    await fixture.work();
    const letters = linesOf((await fixture.parley("dlq", "list", "--json")).stdout);
    expect(letters).toMatchObject([
      { attempts: 2, earlierCodes: ["stage.bug"], replayId: expect.stringMatching(/^redrive-run-/) },
    ]);
    expect((await fixture.parley("dlq", "show", letters[0].id)).stdout).toMatch(
      /2 times since [^\n]*\(before: stage\.bug\)/,
    );
  });

  test("ends with 130 when it is interrupted, and the same command goes on with the rest", async () => {
    await fixture.bury("one", "two", "three");
    const { ended, written, abort } = fixture.start("dlq", "redrive", "--all", "--rate", "1", "--reason", "x");
    const open = async () => linesOf((await fixture.parley("dlq", "list", "--json")).stdout).length;
    while ((await open()) === 3) await new Promise((resolve) => setTimeout(resolve, 5));
    abort();
    expect(await ended).toBe(130);
    expect(written.stderr).toContain("and not the rest; the same command goes on with what is open");
    const { stdout } = await fixture.parley("dlq", "redrive", "--all", "--reason", "x", "--json");
    expect(linesOf(stdout)[0].redriven).toBeGreaterThan(0);
    expect(await open()).toBe(0);
  });

  test("takes an article's newer revision under another spelling of its URL for what it is", async () => {
    await fixture.bury("one");
    fixture.faulty.clear();
    await fixture.publish("one");
    const { stdout, stderr } = await fixture.parley("dlq", "redrive", "--all", "--reason", "x", "--json");
    expect(linesOf(stdout)).toMatchObject([{ redriven: 0, overtaken: 1 }]);
    expect(stderr).toContain("1 left for good");
  });

  test("fails for one that came from nowhere it knows, and names it", async () => {
    await fixture.broker.send([
      {
        topic: topicName(fixture.namespace, topics.deadLetters),
        partition: 0,
        key: "k",
        value: "v",
        headers: { "parley-dlq-partition": "0", "parley-dlq-offset": "0", "parley-dlq-topic": "lost.v1" },
      },
    ]);
    expect(await fixture.parley("dlq", "redrive", "--all", "--dry-run")).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("cannot redrive 1"),
    });
    expect(await fixture.parley("dlq", "redrive", "--all", "--reason", "x")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("0:0 stays"),
    });
  });
});
