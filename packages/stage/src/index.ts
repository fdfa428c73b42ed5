export * from "./compliance.ts";
export * from "./errors.ts";
export * from "./failure-advice.ts";
export * from "./outcome.ts";
export * from "./parse-record.ts";
export * from "./run-in-memory.ts";
export * from "./stage.ts";
