import { parse, type SourceFile } from "./checkout.ts";

/** A package may import only packages that stand before it. */
const ORDER = ["contracts", "stage", "telemetry", "kafka", "article", "extraction", "resolution", "store", "cli"];
/** Pure packages: what they import from outside must be pure as well. */
const PURE = new Set(["contracts", "stage", "article", "extraction", "resolution"]);
const NOT_PURE =
  /^(?:node:(?:fs|net|http|https|child_process|worker_threads|dgram|tls)|undici|ioredis|kafkajs|pino)(?:\/|$)/;
/** The one place that may import a client of the outside world. */
const OWNERS: Readonly<Record<string, string>> = { kafkajs: "packages/kafka/", ioredis: "packages/store/" };

const homeOf = (path: string): { kind: string; name: string } => {
  const [kind = "", name = ""] = path.split("/");
  return { kind, name };
};

const faultOf = (path: string, wanted: string): string | null => {
  const { kind, name } = homeOf(path);
  const owner = Object.entries(OWNERS).find(([module]) => wanted === module || wanted.startsWith(`${module}/`))?.[1];
  if (owner !== undefined && !path.startsWith(owner) && !path.startsWith("tests/"))
    return `only ${owner} may import ${wanted}`;
  const ours = /^@parley\/([^/]+)(\/.*)?$/.exec(wanted);
  if (ours !== null) {
    const [, target = "", inside] = ours;
    if (inside !== undefined) return `${wanted} is the inside of a package`;
    if (kind === "packages" && ORDER.indexOf(target) >= ORDER.indexOf(name)) return `${name} may not import ${target}`;
    if (kind === "packages" && PURE.has(name) && !PURE.has(target))
      return `${name} is pure and may not import ${target}`;
    return null;
  }
  if (/\/(?:packages|services)\//.test(wanted) && kind !== "tests" && kind !== "scripts")
    return `${wanted} reaches into another folder: import it by name`;
  if (kind === "services" && /\.\.\/\.\.\//.test(wanted)) return `${wanted} reaches out of the service`;
  if (kind === "packages" && PURE.has(name) && NOT_PURE.test(wanted) && !/\.(?:test|conformance)\.ts$/.test(path))
    return `${name} is pure and may not import ${wanted}`;
  return null;
};

/** Imports of one file that break the order of packages or reach past a package's front door; empty = fine. */
export const boundaryFaults = (file: SourceFile): string[] => {
  const { staticImports, staticExports, dynamicImports } = parse(file).module;
  const wanted = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest }) =>
      file.text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^["'`]|["'`]$/g, ""),
    ),
  ];
  return wanted.flatMap((module) => {
    const fault = faultOf(file.path, module);
    return fault === null ? [] : [`${file.path}: ${fault}`];
  });
};
