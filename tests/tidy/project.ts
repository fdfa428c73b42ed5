/** Paths whose committed text is not what would be generated now. `read` returns null for a file that is not there. */
export const staleFiles = (generated: ReadonlyMap<string, string>, read: (path: string) => string | null): string[] =>
  [...generated].filter(([path, text]) => read(path) !== text).map(([path]) => path);

interface Examples {
  readonly rule: { readonly id: string };
  readonly finds: readonly unknown[];
  readonly ignores: readonly unknown[];
}

/** Ids of rules without sentences that they find or without sentences that they ignore. */
export const bareRules = (rules: readonly { readonly id: string }[], examples: readonly Examples[]): string[] => {
  const shown = new Set(
    examples.filter(({ finds, ignores }) => finds.length > 0 && ignores.length > 0).map(({ rule }) => rule.id),
  );
  return rules.map(({ id }) => id).filter((id) => !shown.has(id));
};

export interface Manifest {
  readonly license?: string;
  readonly description?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What is wrong with a package.json: dependencies that are not pinned to one version, no licence, no description. */
export const manifestFaults = (path: string, manifest: Manifest): string[] => [
  ...Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${path}: ${name}@${version} is not pinned`),
  ...(manifest.license === "Apache-2.0" ? [] : [`${path}: no licence`]),
  ...(manifest.description ? [] : [`${path}: no description`]),
];
