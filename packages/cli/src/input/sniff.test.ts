import { expect, test } from "vitest";
import { formatOf } from "./sniff.ts";

const article = '{"url":"https://a.example/1","content":{"mediaType":"text/plain","body":"x"}}';

test.each([
  ["its extension", { extension: ".jsonl" }, "no json at all", "ndjson"],
  ["its extension", { extension: ".json" }, "{", "json"],
  ["its extension", { extension: ".htm" }, "plain", "html"],
  [
    "what the server says, over the extension",
    { extension: ".jsonl", contentType: "Text/HTML; charset=x" },
    "",
    "html",
  ],
  ["the doctype", {}, "\n<!DOCTYPE html><html>", "html"],
  ["a first tag", {}, "<div class=story>", "html"],
  ["an article on the first line", {}, `\n${article}\n{"broken`, "ndjson"],
  ["nothing else: a text that begins with a brace", {}, "{sic} he said", "text"],
  ["nothing else: JSON that is no article", {}, '{"a":1}', "text"],
  ["nothing else: a smaller-than sign", {}, "<3 from Oslo", "text"],
  ["its beginning, whatever a server calls plain", { contentType: "text/plain" }, "<html>", "html"],
])("an input is told by %s", (_name, source, beginning, format) => {
  expect(formatOf({ contentType: null, extension: "", ...source }, beginning)).toBe(format);
});
