import { PassThrough, Writable } from "node:stream";
import { expect, test } from "vitest";
import { createOutput, ReaderGone, wantsColour } from "./output.ts";

test.each([
  ["a terminal", {}, true, true],
  ["a pipe", {}, false, false],
  ["NO_COLOR", { NO_COLOR: "1" }, true, false],
  ["an empty NO_COLOR", { NO_COLOR: "" }, true, true],
  ["a dumb terminal", { TERM: "dumb" }, true, false],
  ["FORCE_COLOR in a pipe", { FORCE_COLOR: "1" }, false, true],
  ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
  ["NO_COLOR over FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
])("colour for %s", (_name, env, isTTY, colour) => {
  expect(wantsColour({ env, isTTY })).toBe(colour);
});

test("waits for a slow reader", async () => {
  const stream = new PassThrough({ highWaterMark: 4 });
  const output = createOutput(stream, {});
  let done = false;
  const write = output.write("more than four").then(() => (done = true));
  await new Promise(setImmediate);
  expect(done).toBe(false);
  stream.resume();
  await write;
});

test("a reader that has gone is told from other failures", async () => {
  const broken = (code: string) =>
    createOutput(
      new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }),
      {},
    );
  await expect(broken("EPIPE").write("x")).rejects.toBeInstanceOf(ReaderGone);
  await expect(broken("ENOSPC").write("x")).rejects.not.toBeInstanceOf(ReaderGone);
});
