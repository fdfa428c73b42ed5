import { earlierSession } from "../events/earlier-session.ts";
import type { Frame } from "../model.ts";
import type { Draft } from "../pass.ts";
import { createReader } from "../reader.ts";
import { isMain } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";
import { ONLY_NAMED, type WhenWhere, behind } from "./when-where.ts";

const readEarlier = createReader([earlierSession]);

/** Told with its own day and town, both before the session that is the news. */
const isBefore = ({ date, place }: WhenWhere, session: Frame): boolean =>
  date?.precision === "day" &&
  date.basis === "explicit" &&
  place?.city != null &&
  session.date !== null &&
  date.date < session.date.date;

/** The session before a session, where the text says when and where that was. */
const earlierThan = (session: Frame, frames: readonly Frame[], draft: Draft): Frame | null => {
  const { mechanism } = session;
  if (mechanism?.ordinal == null || session.status !== "held" || !isMain(session)) return null;
  const ordinal = mechanism.ordinal - 1;
  if (frames.some((frame) => frame !== session && frame.mechanism?.ordinal === ordinal)) return null;
  for (const sentence of draft.sentences.slice(session.first)) {
    const found = sentence.zone === "body" ? readEarlier([sentence.text])[0]?.[0] : undefined;
    if (found === undefined || found.value !== ordinal) continue;
    const span = { start: sentence.start + found.start, end: sentence.start + found.end };
    const told = behind(sentence, span.start, draft);
    if (!isBefore(told, session)) continue;
    const { rule, quote } = found;
    const value = { kind: session.kind, shape: "around" } as const;
    return {
      ...session,
      ...told,
      ...ONLY_NAMED,
      status: "held",
      triggers: [{ rule, quote, value, sentence, status: "held", background: true, ...span }],
      mechanism: { ...mechanism, ...span, ordinal },
      first: sentence.index,
    };
  }
  return null;
};

/** "The fourth took place in Lima on 3 June": a meeting of its own, of the series whose fifth session the text tells. */
export const earlierSessions: Refiner = {
  name: "earlier-sessions",
  refine: (frames, { draft }) => {
    const earlier = frames.map((frame) => earlierThan(frame, frames, draft)).find((frame) => frame !== null);
    return earlier === undefined ? [...frames] : [...frames, earlier];
  },
};
