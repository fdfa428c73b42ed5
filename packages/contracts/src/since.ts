/**
 * Header of every record that a stage writes because of records it read: when the earliest of their sources arrived in
 * Kafka, as milliseconds since 1970 in decimal digits. It is handed on from record to record, so that the age of a meeting
 * change is that of the article behind it. A record without the header began with its own Kafka timestamp; what a restore
 * writes has no source and no header.
 */
export const SINCE_HEADER = "parley-since";
