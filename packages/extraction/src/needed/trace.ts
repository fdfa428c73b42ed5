const TRACE_BITS = 12; // a sentence has 150 runs: one in 30 that it has not is taken for one of them
/** Bits of a trace: they are numbers below this. */
export const TRACE_LENGTH = 1 << TRACE_BITS;
const GAP = 0;
/** All that are told apart, but the gap. */
export const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789_";
/** By ASCII code. */
const CODES = Uint8Array.from({ length: 128 }, (_, code) => SIGNS.indexOf(String.fromCharCode(code).toLowerCase()) + 1);
const BITS_OF_SIGN = 6;
/** The fewest signs that leave a bit. */
export const TRACED_LENGTH_MIN = 3;
const LAST_THREE = (1 << (3 * BITS_OF_SIGN)) - 1;
/** The long s and the sign of Kelvin, which patterns without case take for an s and a k. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;
/** Whether a text has one of them, of which a trace cannot tell. */
const isUntold = (code: number): boolean => code === LONG_S || code === KELVIN;

const signOfCode = (code: number): number => (code < 128 ? (CODES[code] ?? GAP) : GAP);
/** Whether a letter or a digit stands there; before and behind the text none does. */
export const isInWord = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && signOfCode(text.charCodeAt(at)) !== GAP;

/** The bit of a run. */
const spread = (run: number): number => Math.imul(run, 0x9e3779b1) >>> (32 - TRACE_BITS);

/** The run of the last three signs, one sign further on. */
const addSign = (run: number, code: number): number => ((run << BITS_OF_SIGN) | signOfCode(code)) & LAST_THREE;

/** Of each place of a text the bit of the run that begins there; null if the text has a sign that cannot be told. */
export const bitsAlong = (text: string): Uint16Array | null => {
  const bits = new Uint16Array(text.length);
  let run = GAP;
  for (let behind = 0; behind < text.length + TRACED_LENGTH_MIN - 1; behind++) {
    const code = behind < text.length ? text.charCodeAt(behind) : 0;
    if (isUntold(code)) return null;
    run = addSign(run, code);
    const at = behind - TRACED_LENGTH_MIN + 1;
    if (at >= 0) bits[at] = spread(run);
  }
  return bits;
};

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
