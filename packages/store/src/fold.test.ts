import { expect, test } from "vitest";
import { fold, foldName } from "./fold.ts";

test.each([
  ["Erdoğan, Recep-Tayyip", "erdogan recep tayyip"],
  ["İSTANBUL", "istanbul"],
  ["Łukasz Ørsted-Weiß", "lukasz orsted weiss"],
  ["Ðorđe", "dorde"],
  ["  China–Kazakhstan   Cooperation Committee ", "china kazakhstan cooperation committee"],
  ["丁薛祥", "丁薛祥"],
  ["Лавров", "лавров"],
  ["—", ""],
])("%o folds to %o", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("a folded text folds to itself and holds no line break, which separates terms in the store", () => {
  for (const text of ["a\nb", "Ségolène\tRoyal", "x".repeat(1_000), "é".repeat(119) + " y z"]) {
    expect(fold(fold(text))).toBe(fold(text));
    expect(fold(text)).not.toMatch(/\n/);
    expect(fold(text).length).toBeLessThanOrEqual(120);
  }
});

test("the words of a name have one order", () => {
  expect(foldName("Ding Xuexiang")).toBe(foldName("Xuexiang, DING"));
});
