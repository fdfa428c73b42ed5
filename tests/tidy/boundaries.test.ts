import { describe, expect, test } from "vitest";
import { boundaryFaults } from "./boundaries.ts";
import { codeFiles } from "./checkout.ts";

const plant = (path: string, text: string) => boundaryFaults({ path, text });

describe("imports", () => {
  test("keep the order of packages", () => {
    const files = codeFiles();
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(boundaryFaults)).toEqual([]);
  });

  test.for([
    [
      "a package that imports a later one",
      "packages/extraction/src/a.ts",
      'import { x } from "@parley/store";',
      "extraction may not import store",
    ],
    [
      "a package that imports itself by name",
      "packages/stage/src/a.ts",
      'import { x } from "@parley/stage";',
      "stage may not import stage",
    ],
    [
      "a re-export of a later package",
      "packages/contracts/src/a.ts",
      'export * from "@parley/stage";',
      "contracts may not import stage",
    ],
    [
      "the inside of a package",
      "services/sink/src/a.ts",
      'import { x } from "@parley/store/src/lua.ts";',
      "is the inside of a package",
    ],
    [
      "a Kafka client outside its package",
      "services/sink/src/a.ts",
      'import { Kafka } from "kafkajs";',
      "only packages/kafka/ may import kafkajs",
    ],
    [
      "a Redis client outside its package",
      "packages/cli/src/a.ts",
      'import Redis from "ioredis";',
      "only packages/store/ may import ioredis",
    ],
    [
      "an import at run time",
      "packages/cli/src/a.ts",
      'await import("ioredis");',
      "only packages/store/ may import ioredis",
    ],
    [
      "a file of another package by path",
      "packages/cli/src/a.ts",
      'import { x } from "../../../packages/kafka/src/a.ts";',
      "import it by name",
    ],
    [
      "a package with a network in a pure one",
      "packages/extraction/src/a.ts",
      'import { x } from "@parley/kafka";',
      "extraction is pure",
    ],
    [
      "a network in a pure package",
      "packages/extraction/src/a.ts",
      'import { get } from "node:http";',
      "extraction is pure",
    ],
  ] as const)("are refused: %s", ([, path, text, fault]) => {
    expect(plant(path, text).join("\n")).toContain(fault);
  });
});
