import { activateRules, type Broker, type KafkaRecord, type RunningStage, type Tail } from "@parley/kafka";
import type { Logger } from "@parley/telemetry";
import { createActiveRules, watchRules } from "./active-rules.ts";

export interface ResolvingOptions {
  readonly broker: Broker;
  readonly namespace: string;
  /** Of the rules that this sink resolves by. */
  readonly rulesVersion: string;
  /**
   * Joins the group of resolvers; called while this sink's rules are active, and again when they are once more. `hold` has
   * to see each batch before it is planned, and says why it must not be.
   */
  readonly start: (
    hold: (records: readonly KafkaRecord[]) => string | null,
    signal: AbortSignal,
  ) => Promise<RunningStage>;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly log: Logger;
}
export interface Resolving {
  /** As of a running stage. */
  readonly done: Promise<void>;
  ready(): string | null;
  live(): string | null;
}

/** What /readyz says of a sink whose rules are not the active ones: who reads it has to decide something. */
const standsBy = (active: string | null, own: string): string =>
  `stands by: the active rules are ${active ?? "none"}, this sink has ${own}; it takes over when its own release's \`parley rules activate\` says so`;

/** Nobody has named any rules yet: a new installation works without a hand, and what has no past needs no protection. */
const activateFirst = async ({ broker, namespace, rulesVersion, now, log }: ResolvingOptions): Promise<void> => {
  log.info({ rulesVersion }, "no rules are active yet: activating this sink's");
  await activateRules(broker, { namespace, rulesVersion, source: `/${namespace}/sink`, nowMs: now() });
};

/**
 * Resolves while the log names this sink's rules as the active ones, and stands by outside the group otherwise: so sinks of two
 * versions never write in turns. When other rules are activated it finishes its batch and leaves.
 */
export const runResolving = (options: ResolvingOptions): Resolving => {
  const { rulesVersion, start, log } = options;
  const rules = createActiveRules();
  const isOurs = (version: string | null): boolean => version === rulesVersion;
  let isAtEnd = false;
  let running: RunningStage | null = null;

  const hold = (records: readonly KafkaRecord[]): string | null => {
    rules.saw(records);
    return isOurs(rules.version()) ? null : `rules ${rules.version()} are active now`;
  };
  /** From one activation of our rules to the next of others'. */
  const serve = async (signal: AbortSignal): Promise<void> => {
    const term = new AbortController();
    const until = AbortSignal.any([signal, term.signal]);
    const replaced = rules
      .until((version) => !isOurs(version), until)
      .then(
        () => term.abort(new Error("other rules are active")),
        () => undefined, // the term has ended otherwise
      );
    try {
      running = await start(hold, until);
      await running.done;
      await running.stop(); // `done` may come before everything is let go
    } catch (error) {
      if (!until.aborted) throw error;
    } finally {
      running = null;
      term.abort();
      await replaced;
    }
  };
  const run = async (signal: AbortSignal, watch: Promise<Tail>): Promise<void> => {
    await watch;
    if (rules.version() === null) await activateFirst(options);
    isAtEnd = true;
    while (!signal.aborted) {
      if (rules.version() !== null && !isOurs(rules.version())) log.warn(standsBy(rules.version(), rulesVersion));
      await rules.until(isOurs, signal);
      log.info({ rulesVersion }, "this sink's rules are active");
      await serve(signal);
    }
    signal.throwIfAborted(); // by a watch that failed, perhaps
  };
  const runWatched = async (): Promise<void> => {
    const failing = new AbortController();
    const signal = AbortSignal.any([options.signal, failing.signal]);
    const watch = watchRules({ ...options, rules, signal });
    const watched = watch.then((tail) => tail.done).catch((error: unknown) => failing.abort(error));
    try {
      await run(signal, watch);
    } catch (error) {
      if (!options.signal.aborted) throw error;
    } finally {
      failing.abort();
      await watched;
    }
  };
  return {
    done: runWatched(),
    ready() {
      if (!isAtEnd) return "reading which rules are active";
      if (!isOurs(rules.version())) return standsBy(rules.version(), rulesVersion);
      return running === null ? "reading what was resolved so far" : running.ready();
    },
    live: () => running?.live() ?? null,
  };
};
