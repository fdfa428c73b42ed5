import { defineConfig } from "vitest/config";
import { nodeFlagsOf } from "./infra/local/node-flags.ts";

const SLOW_TEST_TIMEOUT_MS = 180_000; // a cold broker plus a transaction timeout on a loaded two-core machine

/**
 * Pure projects run at once, and their files share what they import: a third of their time was loading the lexicons
 * anew for each. Conformance runs at once too, it mostly waits for its broker. The ones that start whole
 * services run file by file, so that they do not starve each other of the two cores.
 */
const pure = (name: string, include: string[]) => ({
  test: {
    name,
    include,
    testTimeout: 60_000,
    isolate: false,
    execArgv: [...nodeFlagsOf("extractor")],
    env: { TZ: process.env.TZ ?? "UTC" },
  },
});
const real = (name: string, include: string[], { fileParallelism = false } = {}) => ({
  test: {
    name,
    include,
    testTimeout: SLOW_TEST_TIMEOUT_MS,
    hookTimeout: SLOW_TEST_TIMEOUT_MS,
    fileParallelism,
    globalSetup: ["./tests/real-services.ts"],
  },
});

export default defineConfig({
  test: {
    passWithNoTests: false,
    maxWorkers: "100%", // vitest itself would leave one of two cores idle
    projects: [
      pure("unit", ["{packages,services,infra}/**/*.test.ts", "tests/simulation/**/*.test.ts"]),
      pure("property", ["{packages,services}/**/*.property.ts"]),
      pure("tidy", ["tests/tidy/**/*.test.ts"]),
      pure("eval", ["tests/eval/**/*.test.ts"]),
      real("conformance", ["{packages,services}/**/*.conformance.ts"], { fileParallelism: true }),
      real("pipeline", ["tests/{pipeline,telemetry,console}/**/*.test.ts"]),
      real("chaos", ["tests/chaos/**/*.test.ts"]),
    ],
  },
});
