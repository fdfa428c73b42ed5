import type { Conflict, Mechanism } from "@parley/contracts";
import { mechanismKey } from "../mechanisms/mechanism-key.ts";
import { claimsOf, options } from "./choose.ts";
import type { Report } from "./report.ts";

/** The mechanism most origins name, in the spelling most use, with the session number most give. */
export const mergeMechanism = (reports: readonly Report[]) => {
  const chosen = options(
    claimsOf(reports, ({ event }) => event.mechanism),
    { key: (mechanism) => mechanismKey(mechanism, []).identity, order: ["support", "tier"] },
  )[0];
  if (chosen === undefined) return { value: null, events: [], ordinalEvents: [], conflicts: [] };
  const spelled = options(
    chosen.claims.map(({ report, value }) => ({ report, value: value.name })),
    { key: (name) => name, order: ["support", "tier"] },
  )[0];
  const ordinals = options(
    claimsOf(reports, ({ event }) => event.mechanism?.ordinal ?? null),
    { key: String, order: ["support", "tier"] },
  );
  const value: Mechanism = { name: spelled?.value ?? chosen.value.name, ordinal: ordinals[0]?.value ?? null };
  const conflicts: Conflict[] =
    ordinals.length < 2
      ? []
      : [
          {
            pointer: "/mechanism/ordinal",
            values: ordinals.map((option) => ({ value: option.key, events: [...option.events] })),
          },
        ];
  return { value, events: chosen.events, ordinalEvents: ordinals[0]?.events ?? [], conflicts };
};
