import { existsSync } from "node:fs";
import { join } from "node:path";
import { allExamples, ruleCatalogue } from "@parley/extraction";
import { describe, expect, test } from "vitest";
import { brokenContracts, generatedFiles } from "../../scripts/generated-files.ts";
import { projectFiles, read, top } from "./checkout.ts";
import { bareRules, type Manifest, manifestFaults, staleFiles } from "./project.ts";

describe("generated files", () => {
  const readOrNull = (path: string): string | null => (existsSync(join(top, path)) ? read(path).text : null);
  // It extracts every report of the evaluation once.
  test("are fresh, else `npm run generate` was forgotten", { timeout: 300_000 }, () => {
    const generated = generatedFiles();
    expect(generated.size).toBeGreaterThan(5);
    expect(staleFiles(generated, readOrNull)).toEqual([]);
  });
  test("are found stale when their text differs, and when they are missing", () => {
    const generated = new Map([
      ["a.md", "new"],
      ["b.md", "same"],
      ["c.md", "new"],
    ]);
    const committed: Record<string, string> = { "a.md": "old", "b.md": "same" };
    expect(staleFiles(generated, (path) => committed[path] ?? null)).toEqual(["a.md", "c.md"]);
  });
  test("break no reader or writer of a topic without a new topic version", () => {
    expect(brokenContracts(top)).toEqual([]);
  });
});

describe("extraction rules", () => {
  test("have sentences that they find and sentences that they ignore", () => {
    expect(ruleCatalogue.length).toBeGreaterThan(0);
    expect(bareRules(ruleCatalogue, allExamples)).toEqual([]);
  });
  test("are found bare without one or the other", () => {
    const rules = [{ id: "a" }, { id: "b" }, { id: "c" }];
    const examples = [
      { rule: { id: "a" }, finds: [1], ignores: ["x"] },
      { rule: { id: "b" }, finds: [1], ignores: [] },
    ];
    expect(bareRules(rules, examples)).toEqual(["b", "c"]);
  });
  test("have ids of their own", () => {
    const ids = ruleCatalogue.map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

describe("packages", () => {
  const manifests = projectFiles().filter((path) => path.endsWith("package.json"));
  test("pin every dependency to one version, say their licence and what they are", () => {
    expect(manifests.length).toBeGreaterThan(10);
    expect(manifests.flatMap((path) => manifestFaults(path, JSON.parse(read(path).text) as Manifest))).toEqual([]);
  });
  test("are found at fault when they do not", () => {
    const manifest = { dependencies: { zod: "^4.0.0" }, devDependencies: { vitest: "5.1.1" } };
    expect(manifestFaults("p/package.json", manifest)).toEqual([
      "p/package.json: zod@^4.0.0 is not pinned",
      "p/package.json: no licence",
      "p/package.json: no description",
    ]);
  });
});
