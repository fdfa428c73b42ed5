import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { ConfigError, parseConfig, telemetryConfig } from "@parley/telemetry";
import { z } from "zod";
import { read, top } from "./checkout.ts";
import type { Compose } from "./compose.ts";

/** What `${NAME:-default}` becomes when nothing is set. */
export const withDefaults = (environment: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{\w+:-([^}]*)\}/g, "$1")]),
  );

/** The schema that `services/<name>/src/config.ts`, beside the program, exports as Config. */
const configOf = async (program: string): Promise<z.ZodObject | null> => {
  const path = join(top, dirname(program), "config.ts");
  if (!existsSync(path)) return null;
  const { Config } = (await import(path)) as { Config?: unknown };
  return Config instanceof z.ZodObject ? Config.extend(telemetryConfig.shape) : null;
};

const configFaults = (name: string, environment: Readonly<Record<string, string>>, schema: z.ZodObject): string[] => {
  const unknown = Object.keys(environment).filter((variable) => !(variable in schema.shape));
  try {
    parseConfig(schema, withDefaults(environment));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [`${name}: ${error.message}`];
  }
  return unknown.map((variable) => `${name}: does not read ${variable}`);
};

/** Every variable that one of our services is given is one it reads, and what it is given by default is accepted. */
export const environmentFaults = async ({ services }: Compose): Promise<string[]> => {
  const faults: string[] = [];
  for (const [name, { build, command, environment }] of Object.entries(services)) {
    const program = command?.at(-1) ?? "";
    if (build === undefined) continue;
    if (program.startsWith("services/")) {
      const schema = await configOf(program);
      if (schema === null) faults.push(`${name}: no zod object Config in config.ts beside ${program}`);
      else faults.push(...configFaults(name, environment, schema));
    } else {
      const unknown = Object.keys(environment).filter((variable) => !read(program).text.includes(variable));
      faults.push(...unknown.map((variable) => `${name}: does not read ${variable}`));
    }
  }
  return faults;
};
