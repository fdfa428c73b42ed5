/** One server-sent event as a client sees it. */
export interface ReceivedEvent {
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** Reads a stream for tests: events, and comments apart from them. */
export const readEvents = (response: Response) => {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const comments: string[] = [];
  let text = "";
  let isOver = false;
  const field = (lines: readonly string[], name: string): string | null =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
  const nextBlock = async (): Promise<string | null> => {
    while (!text.includes("\n\n")) {
      const { done, value } = await reader.read();
      if (done) isOver = true;
      if (done) return null;
      text += value;
    }
    const [block = "", ...rest] = text.split("\n\n");
    text = rest.join("\n\n");
    return block;
  };
  return {
    comments,
    isOver: () => isOver,
    /** The next event with data; null = the stream has ended. */
    async next(): Promise<ReceivedEvent | null> {
      for (let block = await nextBlock(); block !== null; block = await nextBlock()) {
        const lines = block.split("\n");
        const data = field(lines, "data");
        comments.push(...lines.filter((line) => line.startsWith(":") || line.startsWith("retry")));
        if (data !== null) return { id: field(lines, "id"), event: field(lines, "event") ?? "message", data };
      }
      return null;
    },
    async take(count: number): Promise<ReceivedEvent[]> {
      const events: ReceivedEvent[] = [];
      while (events.length < count) {
        const event = await this.next();
        if (event === null) break;
        events.push(event);
      }
      return events;
    },
    cancel: () => reader.cancel(),
  };
};
