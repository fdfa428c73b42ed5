import type { Writable } from "node:stream";
import type { Output } from "./context.ts";

const WIDTH_WITHOUT_TERMINAL = 100; // a card in a file or a mail
const WIDTH_MAX = 140; // longer lines are hard to read however wide the window is

type Env = Readonly<Record<string, string | undefined>>;

/** The reader of a pipe has gone (`| head`): not an error, the command just ends. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/** https://no-color.org, https://force-color.org: either counts when it is not empty; NO_COLOR wins. */
export const wantsColour = ({ env, isTTY }: { env: Env; isTTY: boolean }): boolean => {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return isTTY && env.TERM !== "dumb";
};

/** A stream as an `Output`. */
export const createOutput = (
  stream: Writable & { readonly isTTY?: boolean; readonly columns?: number },
  env: Env,
): Output => {
  let failure: Error | null = null;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure = error.code === "EPIPE" ? new ReaderGone("the reader is gone", { cause: error }) : error;
  });
  const isTTY = stream.isTTY === true;
  return {
    isTTY,
    colour: wantsColour({ env, isTTY }),
    width: isTTY ? Math.min(stream.columns ?? WIDTH_WITHOUT_TERMINAL, WIDTH_MAX) : WIDTH_WITHOUT_TERMINAL,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        const hasRoom = stream.write(text, (error) => {
          // The callback may come before the error event; both name the same failure.
          if (error) reject((error as NodeJS.ErrnoException).code === "EPIPE" ? new ReaderGone(error.message) : error);
          else resolve();
        });
        if (hasRoom) resolve();
      }),
  };
};
