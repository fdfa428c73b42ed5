import { describe, expect, test } from "vitest";
import { faultsOf, notYet, pagesOf } from "./pages.ts";

// Short pages of invented outlets, each in a construction in which agencies, ministries and papers of some part of the world tell a meeting, or
// what is none in the same words. east.txt and west.txt were written by people who had not seen the rules, after reading such pages for their
// form; of these the odd ones have been read since, the even ones are looked at by nobody (but pa2 to pa12 and pb40, by accident). plain.txt
// is ordinary sentences in every ordinary form, items-2.txt and items-3.txt ordinary news of some sentences, by three more writers; odd and even alike. items.txt
// is such news as well; all of it has been read. read-in-agencies.txt and by-class.txt came with the rules. not-yet.txt names those that are not
// read as a reader would.
const NOT_YET = notYet();
const [BLIND, PLAIN, ITEMS] = [
  ["east.txt", "west.txt"].flatMap(pagesOf),
  pagesOf("plain.txt"),
  ["items-2.txt", "items-3.txt"].flatMap(pagesOf),
];
const isOdd = ({ id }: { readonly id: string }): boolean => Number(id.replace(/\D/g, "")) % 2 === 1;
const READ = [
  ...["read-in-agencies.txt", "by-class.txt", "items.txt"].flatMap(pagesOf),
  ...[...BLIND, ...PLAIN, ...ITEMS].filter(isOdd),
];
const isEven = (page: { readonly id: string }): boolean => !isOdd(page);
const UNSEEN = BLIND.filter(isEven);
/** Of the even pages, as many as were read right when they joined. */
const UNSEEN_RIGHT_MIN = 0.44;
const PLAIN_RIGHT_MIN = 0.88;
const ITEMS_RIGHT_MIN = 0.64;

describe("meetings told as houses of all parts of the world tell them", () => {
  test.for(READ.filter(({ id }) => !NOT_YET.has(id)))("$id $gold", (page) => expect(faultsOf(page)).toEqual([]));
  test.for(READ.filter(({ id }) => NOT_YET.has(id)))(
    "$id is not read yet (strike it from not-yet.txt when this fails)",
    (page) => expect(faultsOf(page)).not.toEqual([]),
  );

  test.for([
    ["pages", UNSEEN, UNSEEN_RIGHT_MIN],
    ["plain sentences", PLAIN.filter(isEven), PLAIN_RIGHT_MIN],
    ["plain items", ITEMS.filter(isEven), ITEMS_RIGHT_MIN],
  ] as const)("of %s that nobody looks at no smaller share is read right", ([, pages, min]) => {
    const right = pages.filter((page) => faultsOf(page).length === 0).length;
    expect(right / pages.length).toBeGreaterThanOrEqual(min);
  });

  test("every page has a name of its own, and what is not read yet is among those that were looked at", () => {
    const ids = [...READ, ...UNSEEN, ...[...PLAIN, ...ITEMS].filter(isEven)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...NOT_YET].filter((id) => !READ.some((page) => page.id === id))).toEqual([]);
  });
});
