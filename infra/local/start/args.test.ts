import { expect, test } from "vitest";
import { parseStartArgs, UsageError } from "./args.ts";

test("without arguments it runs on the demo site until it is stopped", () => {
  expect(parseStartArgs([])).toEqual({ once: false, port: null, feeds: [], deadlineMs: 300_000 });
});
test("arguments are taken over", () => {
  const args = [
    "--once",
    "--port",
    "9000",
    "--feed",
    "http://a.example/f",
    "--feed=http://b.example/f",
    "--deadline",
    "7",
  ];
  expect(parseStartArgs(args)).toEqual({
    once: true,
    port: 9000,
    feeds: ["http://a.example/f", "http://b.example/f"],
    deadlineMs: 7_000,
  });
});
test("--help asks for help", () => {
  expect(parseStartArgs(["--help"])).toBe("help");
});
test.each([
  ["a port that is none", ["--port", "70000"], "--port must be a whole number"],
  ["a feed that is no URL", ["--feed", "news"], '--feed must be a URL, not "news"'],
  ["an option nobody knows", ["--twice"], "--twice"],
])("%s is refused in words", (_, args, message) => {
  expect(() => parseStartArgs(args)).toThrow(UsageError);
  expect(() => parseStartArgs(args)).toThrow(message);
});
