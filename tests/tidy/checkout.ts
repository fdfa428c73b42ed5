import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";

export const top = join(import.meta.dirname, "../..");

/** Paths, from the top, of every file that is or could be committed. */
export const projectFiles = (): string[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: top, encoding: "utf8" })
    .split("\n")
    .filter((path) => path !== "" && existsSync(join(top, path)));

export interface SourceFile {
  /** From the top, "/" between folders. */
  readonly path: string;
  readonly text: string;
}
export const read = (path: string): SourceFile => ({ path, text: readFileSync(join(top, path), "utf8") });

const CODE = /\.(?:ts|mjs)$/;
export const codeFiles = (): SourceFile[] =>
  projectFiles()
    .filter((path) => CODE.test(path))
    .map(read);
/** Tests, suites, examples and benchmarks: they may read clocks and be long-winded. */
export const isTest = (path: string): boolean =>
  /\.(?:test|property|conformance|bench|examples|worker-test)\.ts$/.test(path) || path.startsWith("tests/");

/** A node of the syntax tree; children are found by looking at every field. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

export const parse = ({ path, text }: SourceFile) => parseSync(path, text);

/** Every node below, outer ones first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}
export const treeOf = (file: SourceFile): Node => parse(file).program as unknown as Node;
export const lineOf = ({ text }: SourceFile, offset: number): number => text.slice(0, offset).split("\n").length;
