const BYTES_A_LINE = 16;
const HALF = BYTES_A_LINE / 2;

const hex = (byte: number): string => byte.toString(16).padStart(2, "0");
const printable = (byte: number): string => (byte >= 0x20 && byte < 0x7f ? String.fromCodePoint(byte) : ".");

/** Bytes as `hexdump -C` shows them: offset, two groups of eight, and what of it is printable ASCII. */
export const hexdump = (bytes: Uint8Array): string[] =>
  Array.from({ length: Math.ceil(bytes.length / BYTES_A_LINE) }, (_, line) => {
    const of = [...bytes.subarray(line * BYTES_A_LINE, (line + 1) * BYTES_A_LINE)];
    const groups = [of.slice(0, HALF), of.slice(HALF)].map((group) =>
      group
        .map(hex)
        .join(" ")
        .padEnd(HALF * 3 - 1),
    );
    const at = (line * BYTES_A_LINE).toString(16).padStart(8, "0");
    return `${at}  ${groups.join("  ")}  |${of.map(printable).join("")}|`;
  });
