import { spawn } from "node:child_process";
import { join } from "node:path";

const script = join(import.meta.dirname, "produce-article.mjs");

/** Produces one record from another process. `value` null withdraws the URL in `key`. */
export const scrape = async (options: {
  brokers: string;
  topic: string;
  key: string;
  value: string | null;
}): Promise<void> => {
  const child = spawn(process.execPath, ["--no-warnings", script], {
    env: { ...process.env, BROKERS: options.brokers, TOPIC: options.topic, KEY: options.key },
    stdio: ["pipe", "inherit", "inherit"],
  });
  child.stdin.end(options.value ?? "");
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.once("error", reject);
  child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`the scraper ended with ${code}`))));
  await promise;
};

/** Asks again until the answer is there. @throws Error after `timeoutMs` with what was waited for. */
export const eventually = async <T>(what: string, ask: () => Promise<T | null>, timeoutMs = 60_000): Promise<T> => {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
