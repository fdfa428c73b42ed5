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

/** A partition's new leader answers some moments after the old one is gone, or has lost its disk. */
const MOVING_TYPES = [
  "NOT_LEADER_FOR_PARTITION",
  "LEADER_NOT_AVAILABLE",
  "REPLICA_NOT_AVAILABLE",
  "KAFKA_STORAGE_ERROR",
  "FENCED_LEADER_EPOCH",
  "UNKNOWN_LEADER_EPOCH",
  "OFFSET_NOT_AVAILABLE",
];

/** Whether the broker that was asked is not, or not yet, the one to ask. */
export const isLeaderMoving = (error: unknown): boolean => MOVING_TYPES.includes(errorType(error) ?? "");

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
