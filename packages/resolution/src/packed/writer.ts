/** One number and its bytes, filled anew for each. */
export const double = new Float64Array(1);
export const doubleBytes = new Uint8Array(double.buffer);
export const DOUBLE_BYTES = doubleBytes.length;

/** Bytes in the making, for one value after the other. */
export const createWriter = () => {
  let bytes = Buffer.alloc(65_536);
  let end = 0;
  const reserve = (more: number): void => {
    if (end + more <= bytes.length) return;
    const longer = Buffer.alloc(2 * (end + more));
    bytes.copy(longer, 0, 0, end);
    bytes = longer;
  };
  const byte = (value: number): void => {
    reserve(1);
    bytes[end++] = value;
  };
  return {
    byte,
    /** Seven bits a byte, the last one below 128. */
    natural: (value: number): void => {
      let rest = value;
      for (; rest >= 128; rest = Math.floor(rest / 128)) byte((rest % 128) + 128);
      byte(rest);
    },
    encoded: (text: string, encoding: "latin1" | "utf16le" | "hex", length: number): void => {
      reserve(length);
      bytes.write(text, end, encoding);
      end += length;
    },
    number: (value: number): void => {
      double[0] = value;
      for (const part of doubleBytes) byte(part);
    },
    take: (): string => {
      const text = bytes.toString("latin1", 0, end);
      end = 0;
      return text;
    },
  };
};
