import { describe, expect, test } from "vitest";
import { faultsOf, notYet, pagesOf } from "./pages.ts";

// Short pages of invented outlets, each in a construction in which agencies, ministries and papers of some part of the world tell a meeting:
// read-in-*.txt as whole openings of pages, by-class.txt in sentences of one class. not-yet.txt names those that are not read as a reader would.
const NOT_YET = notYet();

describe("meetings told as houses of all parts of the world tell them", () => {
  for (const file of ["read-in-agencies.txt", "by-class.txt"]) {
    const pages = pagesOf(file);
    test.for(pages.filter(({ id }) => !NOT_YET.has(id)))(`${file}: $id $gold`, (page) =>
      expect(faultsOf(page)).toEqual([]),
    );
    test.for(pages.filter(({ id }) => NOT_YET.has(id)))(
      "$id is not read yet (strike it from not-yet.txt when this fails)",
      (page) => expect(faultsOf(page)).not.toEqual([]),
    );
  }

  test("every page has a name of its own, and what is not read yet is there", () => {
    const ids = ["read-in-agencies.txt", "by-class.txt"].flatMap(pagesOf).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...NOT_YET].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
