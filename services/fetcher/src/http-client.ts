import type { Validators } from "@parley/store";
import { Agent, type buildConnector, type Dispatcher, request } from "undici";
import { AddressRefusedError } from "./address-guard.ts";
import type { HostQueue } from "./host-queue.ts";
import { ACCEPTED_ENCODINGS, BodyRefusedError, readBody } from "./read-body.ts";
import { retryAfterMsOf } from "./retry-after.ts";

export const HTTP_LIMITS = {
  /** From the first byte sent to the last one read, of each request: a body that drips never makes an idle timeout fire. */
  deadlineMs: 30_000,
  /** After decompression. StormCrawler's news crawler has the same. */
  bytesMax: 5_000_000,
  redirectsMax: 5,
  /** What may still come of a body nobody reads, before the connection is closed instead of kept. */
  discardedBytesMax: 65_536,
} as const;
export type HttpLimits = { readonly [name in keyof typeof HTTP_LIMITS]: number };

/** What became of a request. `refused` comes out the same if asked again, `failed` may not. */
export type Answer =
  | {
      readonly kind: "fetched";
      readonly bytes: Uint8Array;
      /** The header as it came; null if there is none. */
      readonly contentType: string | null;
      readonly validators: Validators;
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "failed"; readonly reason: string; readonly retryAfterMs: number | null };

/** @returns null = yes */
export type MayVisit = (url: string, signal: AbortSignal) => Promise<Answer | null>;

export interface HttpClient {
  /**
   * GETs a page, following redirects.
   * @param options.validators of the last answer, sent as conditions; null = send the page in any case
   * @param options.mayVisit asked before each request; what it answers, if anything, is the answer. Absent = nobody is asked
   * @throws what aborted `signal`, and nothing else that the network or the other side can cause
   */
  get(
    url: string,
    options: { accept: string; validators: Validators | null; signal: AbortSignal; mayVisit?: MayVisit },
  ): Promise<Answer>;
  close(): Promise<void>;
}

type Step = Answer | { readonly kind: "redirect"; readonly to: string };
type Headers = Dispatcher.ResponseData["headers"];

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const BUSY = new Set([429, 503]);
/** Statuses under 500 that pass: request timeout, conflict, too early, too many requests. */
const PASSING = new Set([408, 409, 425, 429]);

const headerOf = (headers: Headers, name: string): string | null => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

const refused = (reason: string): Answer => ({ kind: "refused", reason });
const failed = (reason: string, retryAfterMs: number | null = null): Answer => ({
  kind: "failed",
  reason,
  retryAfterMs,
});

const conditionsOf = (validators: Validators | null): Record<string, string> => ({
  ...(validators?.etag == null ? {} : { "if-none-match": validators.etag }),
  ...(validators?.lastModified == null ? {} : { "if-modified-since": validators.lastModified }),
});

/** Errors of sockets, TLS, DNS, zlib and undici carry a code; what carries none is a bug of ours. */
const answerOfError = (error: unknown): Answer => {
  if (error instanceof AddressRefusedError || error instanceof BodyRefusedError) return refused(error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code === "string") return failed(`${code}: ${message}`);
  throw error;
};

const redirectOf = (location: string | null, from: string): Step => {
  if (location === null || !URL.canParse(location, from)) return refused("a redirect to nowhere");
  const { href, protocol } = new URL(location, from);
  return protocol === "https:" || protocol === "http:"
    ? { kind: "redirect", to: href }
    : refused(`a redirect to ${protocol}`);
};

/** One request, its answer read whole. `signal` ends it wherever it stands. */
const ask = async (
  url: string,
  { agent, queue, now, limits }: { agent: Agent; queue: HostQueue; now: () => number; limits: HttpLimits },
  { headers, signal }: { headers: Record<string, string>; signal: AbortSignal },
): Promise<Step> => {
  const response = await request(url, { dispatcher: agent, headers, signal });
  const { statusCode: status, body } = response;
  if (status === 200) {
    const encoding = headerOf(response.headers, "content-encoding");
    const bytes = await readBody(body, { encoding, bytesMax: limits.bytesMax, signal });
    const etag = headerOf(response.headers, "etag");
    const lastModified = headerOf(response.headers, "last-modified");
    const contentType = headerOf(response.headers, "content-type");
    return { kind: "fetched", bytes, contentType, validators: { etag, lastModified } };
  }
  await body.dump({ limit: limits.discardedBytesMax, signal });
  if (status === 304) return { kind: "unchanged" };
  if (REDIRECTS.has(status)) return redirectOf(headerOf(response.headers, "location"), url);
  const retryAfterMs = BUSY.has(status) ? retryAfterMsOf(headerOf(response.headers, "retry-after"), now()) : null;
  if (retryAfterMs !== null) queue.pause(new URL(url).host, retryAfterMs);
  return status >= 500 || PASSING.has(status) ? failed(`status ${status}`, retryAfterMs) : refused(`status ${status}`);
};

/** An HTTP client for pages of strangers: every limit is its own, as the library's do not hold against a hostile server. */
export const createHttpClient = (options: {
  connect: buildConnector.connector;
  queue: HostQueue;
  userAgent: string;
  now: () => number;
  limits?: HttpLimits;
}): HttpClient => {
  const { connect, queue, userAgent, now, limits = HTTP_LIMITS } = options;
  const agent = new Agent({
    connect,
    connections: 1,
    headersTimeout: limits.deadlineMs,
    bodyTimeout: limits.deadlineMs,
  });

  const shared = { agent, queue, now, limits };

  const step = async (url: string, headers: Record<string, string>, stop: AbortSignal): Promise<Step> => {
    const { host } = new URL(url);
    return queue.run(host, async () => {
      stop.throwIfAborted();
      const pausedForMs = queue.pausedForMs(host);
      if (pausedForMs > 0) return failed("the host asked to be left alone", pausedForMs);
      const deadline = AbortSignal.timeout(limits.deadlineMs);
      try {
        return await ask(url, shared, { headers, signal: AbortSignal.any([stop, deadline]) });
      } catch (error) {
        stop.throwIfAborted();
        return deadline.aborted ? failed("not done before the deadline") : answerOfError(error);
      }
    });
  };

  return {
    async get(url, { accept, validators, signal, mayVisit }) {
      const headers = {
        accept,
        "accept-encoding": ACCEPTED_ENCODINGS,
        "user-agent": userAgent,
        ...conditionsOf(validators),
      };
      let at = url;
      for (let hops = 0; hops <= limits.redirectsMax; hops += 1) {
        const answer = (await mayVisit?.(at, signal)) ?? (await step(at, headers, signal));
        if (answer.kind !== "redirect") return answer;
        at = answer.to;
      }
      return refused(`more than ${limits.redirectsMax} redirects`);
    },
    close: () => agent.close(),
  };
};
