import { z } from "zod";
import type { ViewPosition } from "./meeting-view.ts";

const Text = z
  .instanceof(Buffer)
  .transform((bytes) => bytes.toString())
  .nullable();
const Head = z.tuple([Text, Text, Text]).rest(z.unknown());

/** What every reading script begins its answer with. */
export interface ReplyHead {
  /** null = none, or unreadable: both mean that the view must be rebuilt. */
  readonly position: ViewPosition | null;
  readonly generation: string | null;
}

/** @throws ZodError when the answer is not one of our scripts' */
export const readHead = (reply: unknown): ReplyHead & { readonly rest: readonly unknown[] } => {
  const [identity, next, generation, ...rest] = Head.parse(reply);
  const isWhole = identity !== null && next !== null && generation !== null && /^\d{1,19}$/.test(next);
  return {
    position: isWhole ? { identity, nextOffset: BigInt(next) } : null,
    generation: isWhole ? generation : null,
    rest,
  };
};
