import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";

const frame = (bytes: number) => new Uint8Array(bytes);

test("offers are refused when the buffer is full, and taken again when the client has read", async () => {
  const connection = createConnection({ bufferBytesMax: 100 });
  expect(connection.offer(frame(60))).toBe(true);
  expect(connection.offer(frame(60)), "a frame may go over the edge").toBe(true);
  expect(connection.offer(frame(1))).toBe(false);
  const room = connection.room();
  const reader = connection.body.getReader();
  await reader.read();
  await room;
  expect(connection.offer(frame(1))).toBe(true);
});

test("a last frame is sent although the buffer is full, and then the body ends", async () => {
  const connection = createConnection({ bufferBytesMax: 10 });
  connection.offer(frame(20));
  connection.end(frame(3));
  await connection.closed;
  const reader = connection.body.getReader();
  expect((await reader.read()).value).toHaveLength(20);
  expect((await reader.read()).value).toHaveLength(3);
  expect((await reader.read()).done).toBe(true);
  expect(connection.offer(frame(1))).toBe(false);
});

test("a client that goes away closes the connection and frees who waits for room", async () => {
  const connection = createConnection({ bufferBytesMax: 10 });
  connection.offer(frame(20));
  const room = connection.room();
  await connection.body.cancel();
  await Promise.all([room, connection.closed]);
  expect(connection.isClosed()).toBe(true);
});

test("a dropped connection fails its reader", async () => {
  const connection = createConnection();
  const reader = connection.body.getReader();
  connection.drop();
  await expect(reader.read()).rejects.toThrow("dropped");
});
