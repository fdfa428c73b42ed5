import type { Conflict, Mechanism } from "@parley/contracts";
import { claimsOf, eventsOf, options } from "./choose.ts";
import type { Report } from "./report.ts";

/** The mechanism most origins name, in the spelling most use, with the session number most give. */
export const mergeMechanism = (reports: readonly Report[]) => {
  const chosen = options(
    claimsOf(reports, ({ event, profile }) =>
      event.mechanism === null || profile.mechanism === null
        ? null
        : { name: event.mechanism.name, key: profile.mechanism },
    ),
    // Without the countries: where the name has none, each report's parties stand in for them.
    { key: ({ key }) => `${key.head}|${key.words.join(" ")}`, order: ["support", "tier"] },
  )[0];
  if (chosen === undefined) return { value: null, claims: [], ordinalClaims: [], conflicts: [] };
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
            values: ordinals.map((option) => ({ value: option.key, events: eventsOf(option.claims) })),
          },
        ];
  return { value, claims: chosen.claims, ordinalClaims: ordinals[0]?.claims ?? [], conflicts };
};
