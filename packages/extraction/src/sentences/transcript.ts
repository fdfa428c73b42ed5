const SPEAKER_LINE = /^(?:\p{Lu}[\p{Lu}.'’ -]{3,45}(?:\s?\([^)]{1,40}\))?:\s|Q:?\s|QUESTION:|MR\.|MS\.)/u;
const SPEAKER_LINES_MIN = 4; // fewer are quotations in a report
const ADDRESS = /\b(?:you|your|thank you|applause|laughter|everybody|everyone)\b/gi;
const ADDRESS_PER_1000 = 4; // reports address nobody; a speech has about ten
const ADDRESS_SAMPLE = 6_000;
const ADDRESS_MIN = 8;

/** A speech or a briefing word for word: many meetings are spoken of in it, and none is reported but above its first speaker. */
export const isTranscript = (lines: readonly string[], text: string): boolean => {
  const speakers = lines.map((line) => SPEAKER_LINE.exec(line)?.[0]).filter((speaker) => speaker !== undefined);
  // Nobody speaks twice: "DOHA: ...", "MUSCAT: ..." are datelines of short reports.
  if (speakers.length >= SPEAKER_LINES_MIN && new Set(speakers).size < speakers.length) return true;
  const sample = text.slice(0, ADDRESS_SAMPLE);
  const said = sample.match(ADDRESS)?.length ?? 0;
  return said >= ADDRESS_MIN && (1000 * said) / sample.length >= ADDRESS_PER_1000;
};

/** "President of Kenya Jane Mwangi: Colleagues, ..."; not "Those present: ministers and ..." or "In Lima today: ...". */
const LABEL =
  /^((?:(?:\p{Lu}[\p{L}.'’-]{0,30}|of|the|and|for|de|da|dos|al|el|bin|van|von)\s){1,11}?\p{Lu}[\p{L}.'’-]{1,30}):\s(?=["“]?\p{Lu})/u;

/** Who speaks, as the line has it in front of what is said; null if no speaker stands there. */
export const speakerOf = (line: string): string | null => LABEL.exec(line)?.[1] ?? null;

/** How many of a transcript's lines stand above the first one spoken: 0 if none names a speaker. */
export const linesAbove = (lines: readonly string[]): number =>
  Math.max(
    0,
    lines.findIndex((line) => speakerOf(line) !== null || SPEAKER_LINE.test(line)),
  );
