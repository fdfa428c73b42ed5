import type { Conflict, Mechanism } from "@parley/contracts";
import { eventsOf, options } from "./choose.ts";
import type { Report } from "./report.ts";

/** The mechanism most origins name, in the spelling most use, with the session number most give. */
export const mergeMechanism = (reports: readonly Report[]) => {
  const chosen = options(reports, ({ event, profile }) => (event.mechanism === null ? null : profile.mechanism), {
    // Without the countries: where the name has none, each report's parties stand in for them.
    key: ({ head, words }) => `${head}|${words.join(" ")}`,
    order: ["support", "tier"],
  })[0];
  if (chosen === undefined) return { value: null, sayers: [], ordinalSayers: [], conflicts: [] };
  const spelled = options(chosen.sayers, ({ event }) => event.mechanism?.name ?? null, {
    key: (name) => name,
    order: ["support", "tier"],
  })[0];
  const ordinals = options(reports, ({ event }) => event.mechanism?.ordinal ?? null, {
    key: String,
    order: ["support", "tier"],
  });
  const value: Mechanism = { name: spelled?.value ?? "", ordinal: ordinals[0]?.value ?? null };
  const conflicts: Conflict[] =
    ordinals.length < 2
      ? []
      : [
          {
            pointer: "/mechanism/ordinal",
            values: ordinals.map((option) => ({ value: option.key, events: eventsOf(option.sayers) })),
          },
        ];
  return { value, sayers: chosen.sayers, ordinalSayers: ordinals[0]?.sayers ?? [], conflicts };
};
