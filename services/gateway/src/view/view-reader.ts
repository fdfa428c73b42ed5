import { TransientError } from "@parley/stage";
import type { MeetingView, ViewPosition } from "@parley/store";
import { Problem, rebuildingProblem } from "../problem.ts";
import type { Freshness, Verdict } from "./freshness.ts";

/** A look is overtaken only by one that was answered within the same round trip; three in a row do not happen by chance. */
const LOOKS_MAX = 3;
const MS_PER_SECOND = 1_000;

/** Reads of the view that may be served. */
export interface ViewReader {
  /** @throws Problem `view.rebuilding` or `view.unavailable`, both 503 */
  read<T extends { readonly position: ViewPosition | null }>(look: (view: MeetingView) => Promise<T>): Promise<T>;
}

export const createViewReader = ({ view, freshness }: { view: MeetingView; freshness: Freshness }): ViewReader => ({
  async read(look) {
    let verdict: Verdict = { state: "overtaken" };
    for (let turn = 0; turn < LOOKS_MAX && verdict.state === "overtaken"; turn += 1) {
      const begun = freshness.begin();
      const found = await unlessUnavailable(look(view));
      verdict = freshness.judge(begun, { position: found.position, continuity: view.continuity() });
      if (verdict.state === "fresh") return found;
    }
    throw rebuildingProblem(verdict.state === "rebuilding" ? verdict : { state: "rebuilding", at: 0n, target: null });
  },
});

const unlessUnavailable = async <T>(found: Promise<T>): Promise<T> => {
  try {
    return await found;
  } catch (cause) {
    if (!(cause instanceof TransientError)) throw cause;
    throw new Problem("view.unavailable", "The store of meetings cannot be reached.", {
      cause,
      status: 503,
      retryAfterSeconds: Math.ceil(cause.retryAfterMs / MS_PER_SECOND),
    });
  }
};
