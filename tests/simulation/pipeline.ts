import { extractArticle } from "@parley/extraction";
import { type Broker, runStage, runStatefulStage } from "@parley/kafka";
import { createResolver, RULES_VERSION } from "@parley/resolution";
import type { MeetingView } from "@parley/store";
import type { SilentTelemetry } from "@parley/telemetry";
import {
  createExtractStage,
  type ExtractArticle,
  type Extraction,
} from "../../services/extractor/src/extract.stage.ts";
import { runProjection } from "../../services/sink/src/project.ts";
import { createResolveStage } from "../../services/sink/src/resolve.stage.ts";
import { sleep } from "./clock.ts";

const VIEW_CHECK_INTERVAL_MS = 1_000;
/** Small batches: many transactions, and so many places to break, out of few records. */
export const LIMITS = { recordsMax: 4, inFlightMax: 2 };

export const namespace = "simulation";

interface ProcessDeps {
  readonly broker: Broker;
  readonly view: MeetingView;
  readonly telemetry: SilentTelemetry;
  readonly signal: AbortSignal;
}
/** Starts a service; `done` settles when it has ended, and rejects when it could not go on. */
type Service = (deps: ProcessDeps) => Promise<{ readonly done: Promise<void> }>;

const known = new Map<string, Extraction>();
/** The real extraction, which is a function of the article alone: done once for each, whatever the number of runs. */
const extractOnce: ExtractArticle = async (article) => {
  const text = JSON.stringify(article);
  const before = known.get(text);
  if (before !== undefined) return before;
  const { events, dropped } = extractArticle(article);
  const extraction = { events, dropped: dropped ?? null };
  known.set(text, extraction);
  return extraction;
};
export const extractStage = createExtractStage({ extractArticle: extractOnce });

const extract: Service = ({ broker, telemetry, signal }) =>
  runStage({ broker, namespace, stage: extractStage, telemetry, signal, now: Date.now, limits: LIMITS });

const resolve: Service = ({ broker, telemetry, signal }) => {
  const stage = createResolveStage({ resolver: createResolver(), rulesVersion: RULES_VERSION });
  return runStatefulStage({ broker, namespace, stage, telemetry, signal, now: Date.now, limits: LIMITS });
};

const project: Service = ({ broker, view, telemetry, signal }) => {
  const wait = async (ms: number): Promise<void> => {
    await sleep(ms);
    signal.throwIfAborted();
  };
  const times = { checkIntervalMs: VIEW_CHECK_INTERVAL_MS, olderLayoutsKeptMs: VIEW_CHECK_INTERVAL_MS };
  return runProjection({ broker, view, namespace, telemetry, signal, wait, ...times });
};

/** What runs, by the name of each process; two of the stages, so that one can take over from the other. */
export const services: Readonly<Record<string, Service>> = {
  "extract-a": extract,
  "extract-b": extract,
  "resolve-a": resolve,
  "resolve-b": resolve,
  project,
};
