import { activateRules, type Broker, readActiveRules } from "@parley/kafka";
import { RULES_VERSION } from "@parley/resolution";
import { createSilentTelemetry } from "@parley/telemetry";
import type { Log } from "../ladder/cache.mjs";

/**
 * Makes this checkout's resolution rules the active ones where an earlier one has left its own behind: here is one sink and one
 * person, who would only see it stand by. Nothing to do on a new installation: the sink names its rules itself.
 */
export const activateOwnRules = async (options: {
  readonly broker: Broker;
  readonly namespace: string;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly log: Log;
}): Promise<void> => {
  const { broker, namespace, now, log } = options;
  const active = await readActiveRules({ ...options, log: createSilentTelemetry().log });
  if (active === null || active === RULES_VERSION) return;
  const source = `/${namespace}/start`;
  await activateRules(broker, { namespace, rulesVersion: RULES_VERSION, source, nowMs: now() });
  log(`resolution rules ${RULES_VERSION} take the place of ${active}: the meetings kept here are worked out again`);
};
