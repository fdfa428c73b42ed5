import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { linesOf } from "./lines.ts";

const chunks = fc.array(fc.uint8Array({ maxLength: 12, max: 14 }), { maxLength: 12 }); // small bytes: newlines are frequent

const read = async (pieces: readonly Uint8Array[], bytesMax: number) => {
  const stream = (async function* () {
    yield* pieces;
  })();
  const lines: (string | null)[] = [];
  for await (const { bytes } of linesOf(stream, { bytesMax }))
    lines.push(bytes && Buffer.from(bytes).toString("latin1"));
  return lines;
};

test.prop([chunks, fc.integer({ min: 1, max: 8 })])(
  "lines are what splitting the whole at newlines gives, however the bytes come in, the long ones left out",
  async (pieces, bytesMax) => {
    const whole = Buffer.concat(pieces).toString("latin1").split("\n");
    if (whole.at(-1) === "") whole.pop();
    expect(await read(pieces, bytesMax)).toEqual(whole.map((line) => (line.length > bytesMax ? null : line)));
  },
);
