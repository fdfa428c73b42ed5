import { execFile } from "node:child_process";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const SIZE = "1g"; // of memory, of which only what is written is taken
const PIECE = Buffer.alloc(1_048_576);

/** A file system that can be filled without harm to anybody else. */
export interface SmallDisk {
  fill(): Promise<void>;
  /** Takes away what `fill` wrote. */
  free(): Promise<void>;
  unmount(): Promise<void>;
}

/** @param folder is made. @returns null where mounting is not permitted, which is said. */
export const mountSmallDisk = async (folder: string, log: (line: string) => void): Promise<SmallDisk | null> => {
  await mkdir(folder, { recursive: true });
  try {
    await run("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "parley-small-disk", folder]);
  } catch (error) {
    log(`no disk is filled up, for none may be mounted here: ${String(error)}`);
    return null;
  }
  const filler = join(folder, "filler");
  return {
    async fill() {
      const file = await open(filler, "w");
      try {
        for (;;) await file.write(PIECE);
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
      } finally {
        await file.close();
      }
    },
    free: () => rm(filler, { force: true }),
    async unmount() {
      await run("umount", ["--lazy", folder]);
    },
  };
};
