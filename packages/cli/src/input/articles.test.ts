import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { testContext } from "../test-context.ts";
import { type ArticleItem, type ArticleOptions, readArticles } from "./articles.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const read = async (input: string, options: ArticleOptions = {}, stdin = ""): Promise<ArticleItem[]> => {
  const items: ArticleItem[] = [];
  for await (const item of readArticles(input, options, testContext({ stdin }).context)) items.push(item);
  return items;
};
const onlyArticle = async (...args: Parameters<typeof read>) => {
  const [item] = await read(...args);
  if (item === undefined || "error" in item) throw item?.error ?? new Error("no item");
  return item.article;
};
const line = (url: string) => JSON.stringify({ url, content: { mediaType: "text/plain", body: "Ministers met." } });

test("a file that cannot be read to its end is told by its name", async () => {
  await expect(
    read("/proc/self/mem"),
    "its first page is nobody's, so that opening succeeds and reading fails",
  ).rejects.toThrow(/^cannot read \/proc\/self\/mem: E/);
});

describe("one text or page", () => {
  test("gets an address of its own from the file's name, and keeps the words as they are", async () => {
    expect(await onlyArticle(fileOf("my report.txt", "Title\n\nText.\n"))).toMatchObject({
      url: "https://local.invalid/my%20report.txt",
      content: { mediaType: "text/plain", body: "Title\n\nText.\n" },
    });
  });

  test("takes what the options say", async () => {
    const options = {
      title: "T",
      published: "2025-03-19T08:41:00+08:00",
      url: "https://a.example/x",
      outlet: "O",
      timeZone: "Asia/Shanghai",
    };
    expect(await onlyArticle("-", options, "text")).toMatchObject({
      url: "https://a.example/x",
      title: "T",
      outlet: "O",
      publishedAt: "2025-03-19T08:41:00+08:00",
      timeZone: "Asia/Shanghai",
    });
  });

  test("is decoded as it says it is encoded", async () => {
    const page = Buffer.from('<html><meta charset="windows-1251"><p>', "latin1");
    const path = fileOf("cyrillic.html", Buffer.concat([page, Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea])]));
    expect((await onlyArticle(path)).content).toEqual({
      mediaType: "text/html",
      body: '<html><meta charset="windows-1251"><p>Минск',
    });
  });

  test.each([
    ["--published", { published: "yesterday" }],
    ["--url", { url: "ftp://a.example" }],
    ["--time-zone", { timeZone: "Mars/Olympus" }],
  ])("an option that cannot be right is a wrong usage: %s", async (name, options) => {
    await expect(read("-", options, "text")).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(name),
    });
  });

  test("an empty one is an error of that article", async () => {
    expect(await read("-", {}, "")).toMatchObject([{ line: null, error: { code: "schema.invalid" } }]);
  });

  test.each([
    ["a missing file", () => join(folder, "missing.txt"), /cannot read .*missing\.txt: ENOENT/],
    ["a folder", () => folder, /is a folder/],
  ])("%s is told by name", async (_name, path, message) => {
    await expect(read(path())).rejects.toMatchObject({ exitCode: 1, message: expect.stringMatching(message) });
  });
});

describe("NDJSON", () => {
  test("gives an article a line, and a bad line its number and code, whatever comes after", async () => {
    const lines = [line("https://a.example/1"), "{broken", "", '{"url":"x"}', line("https://a.example/2")];
    const items = await read("-", {}, lines.join("\n"));
    expect(items.map((item) => [item.line, "error" in item ? item.error.code : item.article.url])).toEqual([
      [1, "https://a.example/1"],
      [2, "json.invalid"],
      [4, "schema.invalid"],
      [5, "https://a.example/2"],
    ]);
  });

  test("is known by its extension even when the first line is bad", async () => {
    const items = await read(fileOf("a.ndjson", `oops\n${line("https://a.example/1")}`));
    expect(items.map((item) => "error" in item)).toEqual([true, false]);
  });

  test("takes no options for single texts", async () => {
    await expect(read("-", { title: "T" }, line("https://a.example/1"))).rejects.toMatchObject({ exitCode: 2 });
  });
});

test("a .json file is one article, over as many lines as it likes", async () => {
  const article = { url: "https://a.example/1", content: { mediaType: "text/plain", body: "Ministers met." } };
  expect(await read(fileOf("one.json", JSON.stringify(article, null, 2)))).toEqual([{ line: null, article }]);
  expect(await read(fileOf("bad.json", "{}"))).toMatchObject([{ line: null, error: { code: "schema.invalid" } }]);
});

describe("a URL", () => {
  const serve = async (listener: RequestListener, use: (url: string) => Promise<void>) => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };

  test("becomes an article under the address it led to", async () => {
    const listener: RequestListener = (request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
      else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<p>Zürich");
    };
    await serve(listener, async (url) => {
      expect(await onlyArticle(`${url}/old`)).toMatchObject({
        url: `${url}/new`,
        content: { mediaType: "text/html", body: "<p>Zürich" },
      });
    });
  });

  test("that answers with an error is told with its status", async () => {
    await serve(
      (_request, response) => response.writeHead(404).end(),
      async (url) => {
        await expect(read(url)).rejects.toMatchObject({
          exitCode: 1,
          message: `cannot fetch ${url}: HTTP 404 Not Found`,
        });
      },
    );
  });

  test("that never stops sending is cut off", async () => {
    const listener: RequestListener = (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    };
    await serve(listener, async (url) => {
      await expect(read(url)).rejects.toMatchObject({
        exitCode: 1,
        message: expect.stringContaining("is larger than 8 MiB"),
      });
    });
  });

  test("that nobody answers at is told with the reason", async () => {
    await expect(read("http://127.0.0.1:1/")).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining("cannot fetch"),
    });
  });
});
