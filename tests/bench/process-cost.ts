import { readFile } from "node:fs/promises";

const TICKS_PER_SECOND = 100; // of /proc, on every Linux that Node runs on
const KB_PER_MB = 1_024;

/** Seconds of CPU since the process began, user and system, all threads. @throws when it has ended */
export const cpuSecondsOf = async (pid: number): Promise<number> => {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" "); // behind the name, which may hold anything
  const [user, system] = fields.slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) / TICKS_PER_SECOND;
};

/** The largest resident set of the process so far, in MB. @throws when it has ended */
export const rssPeakMbOf = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmHWM:\s{0,20}(\d{1,12}) kB$/m.exec(status)?.[1] ?? 0) / KB_PER_MB;
};
