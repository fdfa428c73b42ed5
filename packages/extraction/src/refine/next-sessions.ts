import { cameOut } from "../events/came-out.ts";
import { type NextSession, nextSession, whoseSession } from "../events/next-session.ts";
import type { Frame, MechanismMention, Span } from "../model.ts";
import type { Draft } from "../pass.ts";
import { createReader } from "../reader.ts";
import { isMain } from "./near-main.ts";
import type { Refiner } from "./refiner.ts";
import { ONLY_NAMED, type WhenWhere, behind, isToCome } from "./when-where.ts";
import { namedNext } from "./named-next.ts";
import { namesAgree } from "./names-agree.ts";

const readNext = createReader([nextSession]);

/** Sessions of a series, which go on; a summit or a conference may be another one's. */
const GOES_ON: ReadonlySet<string> = new Set(["committee_session", "negotiation_round"]);

const TALKS = /^(?:talks|negotiations|consultations|meetings|discussions|dialogue)$/;

/** "of the Joint Committee" is the session's series, "of parliament" is not. */
const isOf = ({ name }: MechanismMention, whom: string | null): boolean =>
  whom === null || TALKS.test(whom) || namesAgree(whom, name);

/** With the number told, or one more than that of the session before. */
const numbered = (mechanism: MechanismMention, told: number | null, span: Span): MechanismMention => {
  if (told !== null) return { ...mechanism, ...span, ordinal: told };
  return mechanism.ordinal === null
    ? mechanism
    : { ...mechanism, ...span, ordinal: mechanism.ordinal + 1, isCountedOn: true };
};

/** "The fifth will be held": behind the fourth; "The next is due in Lima on 4 May": where and when are told. */
const isCounted = ({ isBare, ordinal }: NextSession, mechanism: MechanismMention, told: WhenWhere): boolean =>
  isBare !== true || (ordinal === null ? told.date !== null && told.place !== null : mechanism.ordinal !== null);

/** The session after a session, where the text says when or where that will be. */
const nextOf = (session: Frame, frames: readonly Frame[], draft: Draft): Frame | null => {
  const { mechanism } = session;
  if (mechanism === null || session.status !== "held" || !isMain(session) || !GOES_ON.has(session.kind)) return null;
  for (const sentence of draft.sentences.slice(session.first)) {
    const isTold = frames.some(
      ({ status, triggers }) => status !== "held" && triggers.some((trigger) => trigger.sentence === sentence),
    );
    if (sentence.zone !== "body" || isTold) continue;
    const found = readNext([sentence.text])[0]?.[0];
    if (found === undefined) continue;
    const { ordinal, body } = found.value;
    if (!isOf(mechanism, whoseSession(sentence.text.slice(found.start)))) continue;
    if (body !== undefined && !mechanism.name.toLowerCase().includes(body)) continue;
    if (ordinal !== null && mechanism.ordinal !== null && ordinal !== mechanism.ordinal + 1) continue;
    const span = { start: sentence.start + found.start, end: sentence.start + found.end };
    const told = behind(sentence, span.start, draft);
    if (!isToCome(told, session, draft) || !isCounted(found.value, mechanism, told)) continue;
    const { rule, quote } = found;
    const value = { kind: session.kind, shape: "around" } as const;
    return {
      ...session,
      ...told,
      triggers: [{ rule, quote, value, sentence, status: "scheduled", background: false, ...span }],
      ...ONLY_NAMED,
      status: "scheduled",
      mechanism: numbered(mechanism, ordinal, span),
      first: sentence.index,
    };
  }
  return null;
};

/** That it will be held is told by the meeting itself, and is no outcome besides; that it was agreed is one. */
const withoutNotice = (frame: Frame, next: readonly Frame[]): Frame => {
  const told = next.flatMap(({ triggers }) => triggers);
  return {
    ...frame,
    outcomes: frame.outcomes.filter(
      ({ rule, value, start, end }) =>
        rule !== cameOut.id ||
        value.type !== "next_meeting" ||
        !told.some(({ sentence }) => sentence.start <= start && end <= sentence.end),
    ),
  };
};

/** One for the words that tell it, of the session that has the most sides, where two were read as one and the same. */
const once = (next: readonly Frame[]): Frame[] =>
  next
    .toSorted((a, b) => b.parties.length - a.parties.length)
    .filter(({ first }, at, all) => all.findIndex((other) => other.first === first) === at);

/** "The next session will be held in Quito in May": a meeting of its own, of the series whose session the text tells. */
export const nextSessions: Refiner = {
  name: "next-sessions",
  refine: (frames, { draft }) => {
    const next = once(frames.flatMap((frame) => nextOf(frame, frames, draft) ?? []));
    return [...frames.map((frame) => withoutNotice(frame, next)), ...next, ...namedNext([...frames, ...next], draft)];
  },
};
