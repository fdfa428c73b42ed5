import type { Article } from "@parley/contracts";
import type { WorkerAnswer } from "./extract.worker.ts";

export const ready = (): void => undefined;

/** A worker that never answers for articles without a title: what a rule without a bound would be. */
export default ({ title }: Article): WorkerAnswer => {
  if (title !== undefined && title !== null) return { kind: "extracted", extraction: { events: [], dropped: title } };
  for (;;);
};
