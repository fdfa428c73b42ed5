import type { Status } from "../model.ts";

/** What the words around a trigger say about whether it took place. */
export interface StatusReading {
  readonly status: Status;
  /** "had met", "last met", "since the 11th meeting": told as something before the news. */
  readonly background: boolean;
}

export const as = (status: Status, background = false): StatusReading => ({ status, background });
