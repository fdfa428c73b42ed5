/** The letters and digits of a text in lower case: what a line and a title have in common, however either is written. */
export const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
