export const EXTRACTOR_NAME = "rules";
/** Changes with every change of what the rules find; stands in each event. */
export const EXTRACTOR_VERSION = "2026.12.31";
