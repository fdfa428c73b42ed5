import kafkajs from "kafkajs";

const written = new WeakSet<object>();

/**
 * Writes records unless one of them is being written, or has been: a second time nobody would take it for the same. What failed
 * may be written again, with the sequence numbers of the first time.
 *
 * The client sends to several brokers at once, and when one of them refuses it begins anew while others have not answered: they
 * get the same records under new sequence numbers, and the client reports what they answer last.
 * @param records by identity. @throws KafkaJSNonRetriableError, so that the client ends its attempts
 */
export const writeOnce = async <T>(records: readonly object[], write: () => Promise<T>): Promise<T> => {
  if (records.some((record) => written.has(record)))
    throw new kafkajs.KafkaJSNonRetriableError(
      "records were to be written a second time: another broker failed meanwhile",
    );
  for (const record of records) written.add(record);
  try {
    return await write();
  } catch (error) {
    for (const record of records) written.delete(record);
    throw error;
  }
};
