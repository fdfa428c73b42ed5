const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The value an RFC 6901 pointer leads to; undefined where it leads nowhere. */
export const valueAt = (root: unknown, pointer: string): unknown => {
  let value = root;
  for (const step of pointer.split("/").slice(1)) {
    if (!isRecord(value)) return undefined;
    value = value[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value;
};

/** A value in one line: text as it is, null and undefined as "-", anything else as JSON. */
export const valueText = (value: unknown): string => {
  if (value === null || value === undefined) return "-";
  return typeof value === "string" ? value : JSON.stringify(value);
};
