import { describe, expect, test } from "vitest";
import { codeFiles } from "./checkout.ts";
import { EXCEPTIONS, purityFaults } from "./purity.ts";
import { shapeFaults } from "./shape.ts";

const EXCEPTION_COUNT_MAX = 0; // lower it when an exception goes; it never rises

describe("every file", () => {
  test("has one idea, short functions and only syntax that can be stripped", () => {
    expect(codeFiles().flatMap(shapeFaults)).toEqual([]);
  });
  test.for([
    ["a long file", "packages/a/src/a.ts", "x();\n".repeat(201), "201 lines, at most 200"],
    [
      "a long function",
      "packages/a/src/a.ts",
      `const f = () => {\n${"x();\n".repeat(70)}};\n`,
      "a function of 72 lines",
    ],
    ["an enum", "packages/a/src/a.ts", "enum A { B }\n", "an enum"],
    [
      "a hook that test files would share",
      "packages/a/src/a.ts",
      "afterEach(stop);\n",
      "a hook outside of a test file",
    ],
    ["any", "packages/a/src/a.ts", "let a: any;\n", "any: use unknown"],
    [
      "a parameter property",
      "packages/a/src/a.ts",
      "class A { constructor(private b: string) {} }\n",
      "a parameter property",
    ],
  ] as const)("is refused with %s", ([, path, text, fault]) => {
    expect(shapeFaults({ path, text }).join("\n")).toContain(fault);
  });

  test("reads clock, dice and environment only where a program is put together", () => {
    expect(codeFiles().flatMap(purityFaults)).toEqual([]);
    expect(EXCEPTIONS.length).toBeLessThanOrEqual(EXCEPTION_COUNT_MAX);
  });
  test.for([
    ["the clock", "const t = Date.now();"],
    ["today", "const t = new Date();"],
    ["dice", "const t = Math.random();"],
    ["the environment", "const t = process.env.HOME;"],
  ] as const)("is refused when it reads %s", ([, text]) => {
    expect(purityFaults({ path: "packages/a/src/a.ts", text })).toHaveLength(1);
    expect(purityFaults({ path: "services/a/src/main.ts", text })).toEqual([]);
  });
});
