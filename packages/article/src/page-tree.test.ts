import { describe, expect, test } from "vitest";
import { lightPage, pageTree } from "./page-tree.ts";

const cases: readonly (readonly [what: string, page: string, light: string])[] = [
  ["what is never text", "<p>Talks<script>a()</script> end</p><nav>Home</nav>", "<p>Talks end</p>"],
  [
    "attributes that nobody reads",
    '<p data-n="1" onclick="a()" aria-label="x" class="lead">Talks</p>',
    '<p class="lead">Talks</p>',
  ],
  [
    "but not those that hide",
    '<p aria-hidden="true" style="display:none">Talks</p>',
    '<p aria-hidden="true" style="display:none">Talks</p>',
  ],
  ["nor a lazy picture's address", '<p><img data-src="/a.jpg"></p>', '<p><img data-src="/a.jpg"></p>'],
  ["letters as they are", "<p>Škoda &amp; “союз” &lt; 5</p>", "<p>Škoda &amp; “союз” &lt; 5</p>"],
];

describe("lightPage", () => {
  test.each(cases)("%s", (_, page, light) => {
    expect(lightPage(pageTree(page))).toBe(light);
  });
  test("goes on behind end tags that end nothing", () => {
    expect(lightPage(pageTree("<p>One</p></div></body><p>Two</p>"))).toBe("<p>One</p><p>Two</p>");
  });
});
