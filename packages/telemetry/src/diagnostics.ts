import type { DiagLogger } from "@opentelemetry/api";
import type { Logger } from "./log.ts";

/** The SDK hands an error over as JSON text with its stack; the message alone says what it is. */
const plain = (text: string): string => {
  const message = /"message":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  return text.startsWith("{") && message !== undefined ? message.replaceAll(/\\(.)/g, "$1") : text;
};

/**
 * What the SDK complains of (a collector that is gone, spans dropped), as lines of our log. None is above `warn`: whatever
 * happens to traces, the service does its work.
 */
export const diagnosticsTo = (log: Logger): DiagLogger => {
  const at = (level: "warn" | "info" | "debug" | "trace") => (message: string) =>
    log[level]({ reason: plain(message) }, "OpenTelemetry reports a problem");
  return { error: at("warn"), warn: at("warn"), info: at("info"), debug: at("debug"), verbose: at("trace") };
};
