/** Bytes that wait in this process for one client. A change of a big summit has about 200 kB; the socket buffers more. */
const CLIENT_BUFFER_BYTES_MAX = 262_144;

/** The way to one client. */
export interface Connection {
  readonly body: ReadableStream<Uint8Array>;
  /** False when the connection is closed or its buffer is full; the frame is not sent then. */
  offer(frame: Uint8Array): boolean;
  /** Resolves when there is room in the buffer, or the connection is closed. */
  room(): Promise<void>;
  /** Sends a last frame, room or not, and closes when all is taken. */
  end(last: Uint8Array): void;
  /** Throws away what waits and breaks the connection off. */
  drop(): void;
  /** Resolves when either side has closed it. */
  readonly closed: Promise<void>;
  isClosed(): boolean;
}

export const createConnection = ({ bufferBytesMax = CLIENT_BUFFER_BYTES_MAX } = {}): Connection => {
  let isClosed = false;
  let roomy = Promise.withResolvers<void>();
  const closing = Promise.withResolvers<void>();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const close = (): void => {
    isClosed = true;
    closing.resolve();
    roomy.resolve();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
      },
      pull: () => roomy.resolve(),
      cancel: close,
    },
    { highWaterMark: bufferBytesMax, size: (frame) => frame.length },
  );
  const hasRoom = (): boolean => (controller?.desiredSize ?? 0) > 0;
  const isFull = (): boolean => !isClosed && !hasRoom();
  return {
    body,
    offer(frame) {
      if (isClosed || !hasRoom()) return false;
      controller?.enqueue(frame);
      return true;
    },
    async room() {
      while (isFull()) {
        roomy = Promise.withResolvers<void>();
        await roomy.promise;
      }
    },
    end(last) {
      if (isClosed) return;
      controller?.enqueue(last);
      controller?.close();
      close();
    },
    drop() {
      if (isClosed) return;
      controller?.error(new Error("the connection was dropped"));
      close();
    },
    closed: closing.promise,
    isClosed: () => isClosed,
  };
};
