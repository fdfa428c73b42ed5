import { z } from "zod";
import { MeetingEvent } from "./meeting-event.ts";

/** All meeting events of one article as it now stands. It replaces the article's earlier record whole. */
export const ArticleEvents = z.object({
  type: z.literal("article_events"),
  articleKey: z.string(),
  url: z.string(),
  events: z.array(MeetingEvent),
});
export type ArticleEvents = z.infer<typeof ArticleEvents>;

/** A human's "same" or "not same" about two meeting event ids. */
export const Decision = z.object({
  type: z.literal("decision"),
  verdict: z.enum(["same", "not_same"]),
  a: z.string(),
  b: z.string(),
  by: z.preprocess((by) => by ?? null, z.string().nullable()),
  reason: z.preprocess((reason) => reason ?? null, z.string().nullable()),
});
export type Decision = z.infer<typeof Decision>;

/** Names the resolution rules that are in force; a resolver of another version stands by. */
export const RulesActivation = z.object({ type: z.literal("rules_activation"), rulesVersion: z.string() });
export type RulesActivation = z.infer<typeof RulesActivation>;

export const MeetingEventsRecord = z.discriminatedUnion("type", [ArticleEvents, Decision, RulesActivation]).meta({
  description: "One article's meeting events, a decision, or the active rules version.",
});
export type MeetingEventsRecord = z.infer<typeof MeetingEventsRecord>;
