import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Measured, perText } from "./measure.ts";

const OUTPUT_BYTES_MAX = 1_000_000;
const TIME_MAX_MS = 900_000; // spaCy takes about 0.1 s for an article

export interface SpacyRun extends Measured {
  readonly name: string;
  readonly rssMb: number;
}

/** spaCy on the same texts, one after the other on one core, with its whole pipeline; null if this Python has none, or no model. */
export const runSpacy = (python: string, texts: readonly string[], rounds: number): SpacyRun | null => {
  const child = spawnSync(python, [join(import.meta.dirname, "run-spacy.py")], {
    input: JSON.stringify({ texts, rounds }),
    encoding: "utf8",
    maxBuffer: OUTPUT_BYTES_MAX,
    timeout: TIME_MAX_MS,
    // One core, as for the others.
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", PYTHONWARNINGS: "ignore" },
  });
  if (child.status !== 0) return null;
  const { name, roundsMs, rssMb } = JSON.parse(child.stdout) as { name: string; roundsMs: number[]; rssMb: number };
  return { name, rssMb, ...perText(roundsMs, texts.length) };
};
