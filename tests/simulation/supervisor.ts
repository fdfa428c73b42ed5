import type { MeetingView } from "@parley/store";
import type { SilentTelemetry } from "@parley/telemetry";
import { sleep } from "./clock.ts";
import type { FaultKind } from "./faults.ts";
import type { Membership } from "./membership.ts";
import { services } from "./pipeline.ts";
import { type BrokerSide, createUnreliableBroker } from "./unreliable-broker.ts";
import type { Process, Struck } from "./wire.ts";

const SESSION_TIMEOUT_MS = 6_000; // as the real consumers ask for
const EXIT_RESTART_MS = 1_000;

export interface Running extends Process {
  readonly service: string;
  readonly memberships: Membership[];
  readonly telemetry: SilentTelemetry;
  readonly controller: AbortController;
}
interface Options extends BrokerSide {
  readonly view: MeetingView;
  readonly createTelemetry: () => SilentTelemetry;
}

/** The view as one process meets it. */
const viewOverTheWire = ({ view, wire }: Options, process: Process): MeetingView => ({
  ...view,
  position: () => wire.call(process, "view position", () => view.position()),
  reset: (identity) => wire.call(process, "view reset", () => view.reset(identity)),
  apply: (batch) => wire.call(process, `view apply ${batch.from}-${batch.next}`, () => view.apply(batch)),
});

/** Starts the processes of the pipeline, ends them as faults ask for, and starts whatever has ended. */
export const createSupervisor = (options: Options) => {
  const { wire, createTelemetry } = options;
  const running = new Map<string, Running>();
  let starts = 0;
  let isOver = false;

  const bury = (process: Running): void => {
    process.isDead = true;
    void sleep(SESSION_TIMEOUT_MS).then(() => process.memberships.forEach((membership) => membership.evict()));
  };
  const start = (service: string): void => {
    if (isOver) return;
    const process: Running = {
      name: `${service}.${++starts}`,
      service,
      isDead: false,
      frozenUntilMs: 0,
      memberships: [],
      telemetry: createTelemetry(),
      controller: new AbortController(),
    };
    running.set(service, process);
    wire.note(`${process.name} starts`);
    void live(process);
  };
  const restart = async (process: Running, afterMs: number): Promise<void> => {
    await sleep(afterMs);
    if (running.get(process.service) === process) start(process.service);
  };
  const live = async (process: Running): Promise<void> => {
    const { telemetry, controller, service } = process;
    const broker = createUnreliableBroker(options, process);
    const view = viewOverTheWire(options, process);
    try {
      const begun = await services[service]?.({ broker, view, telemetry, signal: controller.signal });
      await begun?.done;
      wire.note(`${process.name} has stopped`);
    } catch (error) {
      wire.note(`${process.name} has failed: ${String(error)}`);
      bury(process);
      await restart(process, EXIT_RESTART_MS);
    }
  };
  const freeze = (process: Running, ms: number): void => {
    process.frozenUntilMs = Date.now() + ms;
    if (ms > SESSION_TIMEOUT_MS)
      void sleep(SESSION_TIMEOUT_MS).then(() => process.memberships.forEach((membership) => membership.evict()));
  };
  const acts: Partial<Record<FaultKind, (process: Running, ms: number) => void>> = {
    crash(process, ms) {
      bury(process);
      void restart(process, ms);
    },
    restart(process, ms) {
      process.controller.abort();
      void restart(process, ms);
    },
    freeze,
    evict: (process) => process.memberships.forEach((membership) => membership.evict()),
    repeat: (process) => process.memberships.forEach((membership) => membership.repeat()),
  };
  return {
    startAll: () => Object.keys(services).forEach(start),
    /** Does to the process what the fault says; what the fault does to the call itself is the wire's. */
    strike: ({ fault, process }: Struck): void => acts[fault.kind]?.(process as Running, fault.ms),
    stopAll(): void {
      isOver = true;
      for (const { controller } of running.values()) controller.abort();
    },
  };
};
