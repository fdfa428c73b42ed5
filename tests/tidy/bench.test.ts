import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { top } from "./checkout.ts";

const run = promisify(execFile);
const bench = async (...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  run(process.execPath, ["scripts/bench.ts", ...args], { cwd: top }).then(
    (output) => ({ code: 0, ...output }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );

const names = readdirSync(join(top, "tests/bench")).flatMap((entry) => /^(.+)\.bench\.ts$/.exec(entry)?.[1] ?? []);

describe("npm run bench", () => {
  test.for(names)("%s says what it measures and how it is called", async (name) => {
    const { code, stdout } = await bench(name, "--help");
    expect(code).toBe(0);
    expect(stdout).toContain(`npm run bench -- ${name}`);
  });

  test("an option that a benchmark does not know is a usage error, with its help", async () => {
    const { code, stderr } = await bench("names", "--what");
    expect(code).toBe(2);
    expect(stderr).toMatch(/Unknown option '--what'[^]*npm run bench -- names/);
    expect(stderr).not.toContain(" at ");
  });

  test("a name that no benchmark has is answered with those that there are", async () => {
    const { code, stderr } = await bench("nemes");
    expect(code).toBe(2);
    for (const name of names) expect(stderr).toMatch(new RegExp(`^ {2}${name} `, "m"));
  });
});
