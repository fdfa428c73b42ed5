import { FencedError, RefusedError } from "./broker.ts";

const FENCED_TYPES = ["INVALID_PRODUCER_EPOCH", "PRODUCER_FENCED", "INVALID_PRODUCER_ID_MAPPING"];

const REFUSALS: Readonly<Record<string, RefusedError["reason"]>> = {
  MESSAGE_TOO_LARGE: "too-large",
  RECORD_LIST_TOO_LARGE: "too-large",
  INVALID_RECORD: "invalid",
};

/** Kafka's name of an error, which the client wraps several times over. */
export const errorType = (error: unknown): string | null => {
  for (let at = error; at instanceof Error; at = at.cause)
    if ("type" in at && typeof at.type === "string") return at.type;
  return null;
};

const translate = (error: unknown): unknown => {
  const type = errorType(error) ?? "";
  if (FENCED_TYPES.includes(type))
    return new FencedError("another producer has this transactional id", { cause: error });
  const reason = REFUSALS[type];
  return reason === undefined ? error : new RefusedError(reason, type, { cause: error });
};

/** What the port says of it. */
export const translated = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw translate(error);
  }
};
