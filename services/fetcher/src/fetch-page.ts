import type { Validators } from "@parley/store";
import { decodeText, essenceOf } from "./decode-text.ts";
import type { Answer, HttpClient, MayVisit } from "./http-client.ts";
import type { Page } from "./make-article.ts";

const ACCEPT = "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8";
const MEDIA_TYPES = new Set(["text/html", "application/xhtml+xml", "text/plain"]);
/** What a server that names no type is taken to send, as browsers do. */
const DEFAULT_MEDIA_TYPE = "text/html";

export type PageAnswer =
  | { readonly kind: "fetched"; readonly page: Page; readonly validators: Validators }
  | Exclude<Answer, { kind: "fetched" }>;

/** Asks for a page of text. A picture, a film or a PDF behind a link is refused, whatever its entry said. */
export const fetchPage = async (
  http: HttpClient,
  url: string,
  options: { validators: Validators | null; signal: AbortSignal; mayVisit: MayVisit },
): Promise<PageAnswer> => {
  const answer = await http.get(url, { accept: ACCEPT, ...options });
  if (answer.kind !== "fetched") return answer;
  const mediaType = essenceOf(answer.contentType) ?? DEFAULT_MEDIA_TYPE;
  if (!MEDIA_TYPES.has(mediaType)) return { kind: "refused", reason: `media type ${mediaType}` };
  const body = decodeText(answer.bytes, answer.contentType);
  return { kind: "fetched", page: { mediaType, body }, validators: answer.validators };
};
