import { existsSync } from "node:fs";
import { join } from "node:path";
import { top } from "./checkout.ts";

/** Images named in `FROM` lines, build arguments replaced by their defaults; stages of the same file left out. */
export const baseImages = (dockerfile: string): string[] => {
  const defaults = new Map([...dockerfile.matchAll(/^ARG (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]));
  const stages = new Set([...dockerfile.matchAll(/^FROM \S+ AS (\S+)$/gm)].map(([, name]) => name));
  return [...dockerfile.matchAll(/^FROM (\S+)/gm)]
    .map(([, image = ""]) => image.replace(/^\$\{(\w+)\}$/, (all, name: string) => defaults.get(name) ?? all))
    .filter((image) => !stages.has(image));
};

/** Sources of `COPY` lines that copy from the build context. */
const copied = (dockerfile: string): string[] =>
  [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, words = ""]) => words.split(" ").slice(0, -1));

/** Lines after which `path` is in the build context: the last pattern that matches it or a folder above it decides. */
const isSent = (ignorefile: string, path: string): boolean => {
  let sent = true;
  for (const line of ignorefile.split("\n").filter((line) => line !== "" && !line.startsWith("#"))) {
    const pattern = line.replace(/^!/, "");
    if (pattern === "*" || path === pattern || path.startsWith(`${pattern}/`)) sent = line.startsWith("!");
  }
  return sent;
};

/** What the Dockerfile copies exists and is sent to the builder, and every workspace's manifest is there for npm. */
export const copyFaults = (dockerfile: string, ignorefile: string, workspaces: readonly string[]): string[] => [
  ...copied(dockerfile).flatMap((source) => {
    if (!existsSync(join(top, source))) return [`COPY ${source}: does not exist`];
    return isSent(ignorefile, source) ? [] : [`COPY ${source}: is left out by the .dockerignore file`];
  }),
  ...workspaces
    .filter((workspace) => !copied(dockerfile).includes(`${workspace}/package.json`))
    .map((workspace) => `${workspace}/package.json is not copied: npm ci would fail`),
];

/** The program does not run as root, by a number that the host can check. */
export const userFaults = (dockerfile: string): string[] => {
  const user = [...dockerfile.matchAll(/^USER (\S+)$/gm)].at(-1)?.[1] ?? "root";
  return /^[1-9]\d*(?::\d+)?$/.test(user) ? [] : [`runs as ${user}`];
};
