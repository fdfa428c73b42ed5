import { expect, test } from "vitest";
import { diagnosticsTo } from "./diagnostics.ts";
import { createLog } from "./log.ts";

const create = () => {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  return { lines, diagnostics: diagnosticsTo(createLog({ service: "x", version: "1", level: "warn", destination })) };
};

test("an error of the SDK is a warning that says what happened, without its stack", () => {
  const { lines, diagnostics } = create();
  const error = new Error('connect ECONNREFUSED "127.0.0.1:4318"');
  diagnostics.error(JSON.stringify({ stack: error.stack, message: error.message, code: "ECONNREFUSED" }));
  expect(lines).toMatchObject([{ level: "warn", reason: 'connect ECONNREFUSED "127.0.0.1:4318"' }]);
});

test.each(["Dropped 12 spans because maxQueueSize reached", "{not json", '{"code":"X"}'])(
  "%s is kept as it is",
  (text) => {
    const { lines, diagnostics } = create();
    diagnostics.warn(text);
    expect(lines).toMatchObject([{ level: "warn", reason: text }]);
  },
);

test("what the SDK says for its own developers is not heard at this level", () => {
  const { lines, diagnostics } = create();
  diagnostics.info("x");
  diagnostics.debug("x");
  diagnostics.verbose("x");
  expect(lines).toEqual([]);
});
