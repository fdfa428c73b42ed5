import { type ChildProcess, spawn } from "node:child_process";

/**
 * Reads "pid N", "gone N" and "folder PATH" lines; when its input ends, which is when whoever started it is gone for
 * whatever reason, it kills what is left of the pids and removes the folders. SIGKILL of the parent included: the kernel
 * closes the pipe.
 */
const SCRIPT = `
trap "" INT TERM HUP
pids=" "
while read -r what value; do
  case "$what" in
    pid) pids="$pids$value " ;;
    gone) pids="\${pids%% $value *} \${pids#* $value }" ;;
    folder) set -- "$@" "$value" ;;
  esac
done
for pid in $pids; do kill -9 "$pid" 2>/dev/null; done
for folder in "$@"; do rm -rf "$folder"; done
`;

let reaper: ChildProcess | null = null;

const tell = (line: string): void => {
  if (reaper === null) {
    reaper = spawn("sh", ["-c", SCRIPT], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
    reaper.unref(); // it waits for us, not we for it
    const { stdin } = reaper;
    if (stdin !== null && "unref" in stdin && typeof stdin.unref === "function") stdin.unref();
  }
  reaper.stdin?.write(`${line}\n`);
};

/** Makes sure that `child` does not outlive this process, not even its SIGKILL. */
export const reapWithUs = (child: ChildProcess): void => {
  const { pid } = child;
  if (pid === undefined) return; // it could not be started; its "error" event says so
  tell(`pid ${pid}`);
  child.once("exit", () => tell(`gone ${pid}`));
};

/** Makes sure that a temporary folder goes when this process goes. */
export const removeWithUs = (folder: string): void => tell(`folder ${folder}`);
