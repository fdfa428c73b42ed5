import { buildFrame } from "../events/build-frame.ts";
import { uniqueParties } from "../events/cast.ts";
import type { Attendance, Fact, Frame, Trigger } from "../model.ts";
import { sideOf } from "../mentions/row.ts";
import type { Draft } from "../pass.ts";

/** The meeting of those people, which their names tell and no verb of meeting: what its sentence says of it, as of any other. */
export const frameOfPeople = (
  { start, end, sentence, status, background }: Pick<Trigger, "start" | "end" | "sentence" | "status" | "background">,
  people: readonly Attendance[],
  draft: Draft,
): Frame | null => {
  const mentions = draft.mentions[sentence.index];
  if (mentions === undefined) return null;
  const quote = sentence.text.slice(start - sentence.start, end - sentence.start);
  const value = { kind: "meeting", shape: "gathering" } as const;
  const trigger: Trigger = { rule: "event.roll-call", quote, value, sentence, status, background, start, end };
  const parties = people.flatMap(({ person, mention }): Fact<string>[] => {
    const known = draft.people[person];
    const side = known === undefined ? null : sideOf(known);
    return side === null ? [] : [{ value: side, ...mention, rule: "party.of-person", certainty: "implied" }];
  });
  return buildFrame(
    trigger,
    { people, parties: uniqueParties(parties) },
    { mentions, triggers: draft.triggers, town: null },
  );
};
