import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allExamples, ruleCatalogue } from "@parley/extraction";
import { describe, expect, test } from "vitest";
import { brokenContracts, generatedFiles } from "../../scripts/generated-files.ts";
import { projectFiles, read, top } from "./checkout.ts";

describe("generated files", () => {
  test.for([...generatedFiles()])("%s is fresh", ([path, text]) => {
    expect(read(path).text, `stale: run npm run generate`).toBe(text);
  });
  test("break no reader or writer of a topic without a new topic version", () => {
    expect(brokenContracts(top)).toEqual([]);
  });
});

describe("extraction rules", () => {
  test("have sentences that they find and sentences that they ignore", () => {
    expect(ruleCatalogue.length).toBeGreaterThan(0);
    const byRule = new Map(allExamples.map((examples) => [examples.rule.id, examples]));
    const bare = ruleCatalogue.filter(({ id }) => {
      const examples = byRule.get(id);
      return examples === undefined || examples.finds.length === 0 || examples.ignores.length === 0;
    });
    expect(bare).toEqual([]);
  });
  test("have ids of their own", () => {
    const ids = ruleCatalogue.map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

describe("packages", () => {
  const manifests = projectFiles().filter((path) => path.endsWith("package.json"));
  test("pin every dependency to one version", () => {
    const loose = manifests.flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(top, path), "utf8")) as Record<
        string,
        Record<string, string>
      >;
      return Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
        .map(([name, version]) => `${path}: ${name}@${version}`);
    });
    expect(manifests.length).toBeGreaterThan(10);
    expect(loose).toEqual([]);
  });
  test("say the licence and what they are", () => {
    const silent = manifests.filter((path) => {
      const { license, description } = JSON.parse(readFileSync(join(top, path), "utf8")) as Record<string, string>;
      return license !== "Apache-2.0" || !description;
    });
    expect(silent).toEqual([]);
  });
});
