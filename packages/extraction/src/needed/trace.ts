const TRACE_BITS = 12; // a sentence has 150 runs: one in 30 that it has not is taken for one of them
/** Bits of a trace: they are numbers below this. */
export const TRACE_LENGTH = 1 << TRACE_BITS;
const GAP = 0;
/** All that are told apart, but the gap. */
export const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789_";
/** By ASCII code. */
const CODES = Uint8Array.from({ length: 128 }, (_, code) => SIGNS.indexOf(String.fromCharCode(code).toLowerCase()) + 1);
const BITS_OF_SIGN = 6;
/** Whether the first sign of a run is a letter or a digit. */
export const beginsInWord = (run: number): boolean => run >>> (2 * BITS_OF_SIGN) !== GAP;
const LAST_THREE = (1 << (3 * BITS_OF_SIGN)) - 1;
/** The long s and the sign of Kelvin, which patterns without case take for an s and a k. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;
/** Whether a text has one of them, of which a trace cannot tell. */
export const isUntold = (code: number): boolean => code === LONG_S || code === KELVIN;

/** The bit of a run. */
export const spread = (run: number): number => Math.imul(run, 0x9e3779b1) >>> (32 - TRACE_BITS);

/** The run of the last three signs, one sign further on. */
export const addSign = (run: number, code: number): number =>
  ((run << BITS_OF_SIGN) | (code < 128 ? (CODES[code] ?? GAP) : GAP)) & LAST_THREE;

/**
 * What a text is made of, to be asked in a few nanoseconds: its runs of three signs, each as one bit. Letters and digits are told apart,
 * case aside; every other sign is a gap, as is what stands before and behind the text. One trace reads one text after the other, and
 * leaves nothing behind to be collected.
 */
export const createTrace = () => {
  const bits = new Uint32Array(TRACE_LENGTH / 32);
  const set = new Uint16Array(TRACE_LENGTH);
  const readAll = (): number => {
    bits.fill(0xffff_ffff);
    for (let bit = 0; bit < TRACE_LENGTH; bit++) set[bit] = bit;
    return TRACE_LENGTH;
  };
  return {
    /** Of the text read last. */
    bits,
    /** Which bits are set, once each; as many as `read` gave back. */
    set,
    read(text: string): number {
      bits.fill(0);
      let count = 0;
      let run = GAP;
      for (let at = 0; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : 0;
        if (isUntold(code)) return readAll();
        run = addSign(run, code);
        const bit = spread(run);
        const before = (bits[bit >>> 5] ?? 0) | 0;
        const after = before | (1 << (bit & 31));
        if (after === before) continue;
        bits[bit >>> 5] = after;
        set[count++] = bit;
      }
      return count;
    },
  };
};

/** The fewest signs that leave a bit. */
export const TRACED_LENGTH_MIN = 3;

/** Bits that the trace of every text with these words in it has, in their order; " met" begins a word. */
export const bitsOf = (words: string): number[] => {
  const bits: number[] = [];
  let run = GAP;
  for (let at = 0; at < words.length; at++) {
    run = addSign(run, words.charCodeAt(at));
    if (at >= TRACED_LENGTH_MIN - 1) bits.push(spread(run));
  }
  return bits;
};

/** A sign as a trace knows it; null if it is no single one. */
export const signOf = (sign: string): string | null => {
  const code = sign.charCodeAt(0);
  if (sign.length !== 1 || isUntold(code)) return null;
  return code < 128 && CODES[code] !== GAP ? sign.toLowerCase() : " ";
};
