import process from "node:process";
import { z } from "zod";
import { createDemoSite } from "./site.ts";

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8088),
  /** 0.0.0.0 inside a container; nobody else needs to reach it. */
  HOST: z.string().default("127.0.0.1"),
  DEMO_ORIGIN: z.url().optional(),
  DEMO_REVISION: z.coerce.number().int().min(1).max(2).default(1),
});

const environment = Environment.parse(process.env);
const site = await createDemoSite({
  port: environment.PORT,
  host: environment.HOST,
  origin: environment.DEMO_ORIGIN,
  revision: environment.DEMO_REVISION,
});
process.stdout.write(`${site.url}\n`);

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await site.close();
};
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop());
