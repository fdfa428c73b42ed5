/** A check that passes or fails as a whole, and counts as one test. */
export interface StaticCheck {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}
/** One run of vitest over some projects. */
export interface TestRun {
  readonly name: string;
  readonly projects: readonly string[];
  /** Paths that the files of the run begin with; absent = all of its projects. */
  readonly paths?: readonly string[];
  /** Patterns of files that the run leaves out; absent = none. */
  readonly exclude?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Part of `npm run check`: needs no broker and takes seconds. */
  readonly quick: boolean;
}

const SOURCES = ["packages", "services", "infra", "tests", "scripts"];

export const staticChecks: readonly StaticCheck[] = [
  { name: "format", program: "biome", args: ["format", "."] },
  { name: "types", program: "tsc", args: ["-p", ".", "--noEmit"] },
  { name: "lint", program: "oxlint", args: ["--type-aware", "--quiet", ...SOURCES] },
  { name: "unused code", program: "knip", args: ["--no-progress"] },
];

/** Quick and pure first; what needs a broker after it; what kills things last. Each run has fresh services. */
export const testRuns: readonly TestRun[] = [
  { name: "pure", projects: ["unit", "property", "tidy", "eval"], env: { TZ: "UTC" }, quick: true },
  // Days must not depend on where the machine stands: half an hour off the full hour, and behind UTC. Delivery knows no days.
  // Properties that take long, the growth of time with length and what spares patterns are left to the first run.
  {
    name: "pure, in another time zone",
    projects: ["unit", "property"],
    paths: [
      ...["contracts", "article", "extraction", "resolution", "store", "cli"].map((name) => `packages/${name}/`),
      "services/gateway/",
    ],
    exclude: [
      "**/{linear,reader}.test.ts",
      "**/{extract,read-pattern,document,resolver,restore,follow,changes,adopt,meeting-codec}.property.ts",
    ],
    env: { TZ: "America/St_Johns" },
    quick: false,
  },
  { name: "conformance", projects: ["conformance"], env: {}, quick: false },
  { name: "pipeline", projects: ["pipeline"], env: {}, quick: false },
  { name: "chaos", projects: ["chaos"], env: {}, quick: false },
];
