import { TextDecoder } from "node:util";
import { CliError, EXIT } from "../exit.ts";

const META_BYTES = 1_024; // the HTML standard wants the encoding named within the first 1024 bytes

/** The whole of a stream. @throws CliError beyond `bytesMax` */
export const collect = async (
  chunks: AsyncIterable<Uint8Array>,
  { bytesMax, name }: { bytesMax: number; name: string },
): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > bytesMax) {
      throw new CliError(
        EXIT.failed,
        `${name} is larger than ${Math.floor(bytesMax / 1_048_576)} MiB, too much for one article.`,
      );
    }
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
};

const decoderFor = (label: string | undefined): TextDecoder => {
  try {
    return new TextDecoder(label ?? "utf-8");
  } catch {
    return new TextDecoder("utf-8"); // a label nobody knows; most pages are UTF-8 whatever they say
  }
};

/** Text of a page: the server's charset, else the page's own (`<meta charset=...>`), else UTF-8. A byte order mark goes. */
export const decodeText = (bytes: Uint8Array, { contentType }: { contentType: string | null }): string => {
  const fromServer = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1];
  const start = Buffer.from(bytes.subarray(0, META_BYTES)).toString("latin1");
  const fromPage = /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(start)?.[1];
  return decoderFor(fromServer ?? fromPage).decode(bytes);
};
