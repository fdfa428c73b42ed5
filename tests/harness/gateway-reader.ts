import type { Meeting, MeetingChange } from "@parley/contracts";

/** Asks the gateway and keeps the highest version seen of each meeting; a lower one later is a fault. */
export interface VersionWatch {
  /** Meetings whose version went back, and answers 404 for a meeting that was there; a sentence each. */
  readonly faults: readonly string[];
  readonly answers: { ok: number; unavailable: number; other: number };
  /** The whole list, or null while the gateway says 503. */
  list(): Promise<Meeting[] | null>;
}

export const watchVersions = (url: string): VersionWatch => {
  const highest = new Map<string, number>();
  const faults: string[] = [];
  const answers = { ok: 0, unavailable: 0, other: 0 };
  const look = (meeting: Meeting): void => {
    const seen = highest.get(meeting.id) ?? 0;
    if (meeting.version < seen) faults.push(`${meeting.id}: version ${meeting.version} after ${seen}`);
    else highest.set(meeting.id, meeting.version);
  };
  const page = async (cursor: string | null): Promise<{ meetings: Meeting[]; nextCursor: string | null } | null> => {
    const response = await fetch(
      `${url}/v1/meetings?limit=200${cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    if (response.status === 503) {
      answers.unavailable += 1;
      await response.arrayBuffer();
      return null;
    }
    if (!response.ok) {
      answers.other += 1;
      faults.push(`GET /v1/meetings answered ${response.status}: ${await response.text()}`);
      return null;
    }
    answers.ok += 1;
    return (await response.json()) as { meetings: Meeting[]; nextCursor: string | null };
  };
  return {
    faults,
    answers,
    async list() {
      const meetings: Meeting[] = [];
      for (let cursor: string | null = null; ; ) {
        const next = await page(cursor);
        if (next === null) return null;
        for (const meeting of next.meetings) look(meeting);
        meetings.push(...next.meetings);
        if (next.nextCursor === null) return meetings;
        cursor = next.nextCursor;
      }
    },
  };
};

export interface StreamedChange {
  readonly id: string;
  readonly event: string;
  readonly change: MeetingChange;
}

/**
 * Opens /v1/stream. The changes it yields are those made from now on, or after `lastId`; comments and retry lines are left out.
 * @throws Error when it cannot be opened
 */
export const openStream = async (
  url: string,
  signal: AbortSignal,
  lastId: string | null = null,
): Promise<AsyncGenerator<StreamedChange>> => {
  const response = await fetch(`${url}/v1/stream`, {
    signal,
    headers: lastId === null ? {} : { "last-event-id": lastId },
  });
  if (!response.ok || response.body === null) throw new Error(`/v1/stream answered ${response.status}`);
  return changesOf(response.body);
};

/** Keeps what the stream tells from now on, until the signal aborts. An error of the stream is nobody's to catch: it fails the run. */
export const keepStream = async (url: string, signal: AbortSignal, kept: StreamedChange[]): Promise<void> => {
  const stream = await openStream(url, signal);
  void (async () => {
    try {
      for await (const change of stream) kept.push(change);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  })();
};

async function* changesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamedChange> {
  let text = "";
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = new Map(
        block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
      );
      const data = fields.get("data");
      if (data === undefined) continue;
      yield { id: fields.get("id") ?? "", event: fields.get("event") ?? "", change: JSON.parse(data) as MeetingChange };
    }
  }
}
