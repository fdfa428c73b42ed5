import { expect, test } from "vitest";
import { eventsOf, namesOf, rowsOf } from "./rows.ts";

const ledes = rowsOf("stays.txt", "lede").flat();
/** Whom the meetings of a report join, in the order of its text; the visit itself is left out. */
const meetingsIn = (...paragraphs: readonly string[]): string[] =>
  eventsOf(...paragraphs)
    .filter(({ kind }) => kind !== "visit")
    .map(namesOf);

test("what a traveller does one after the other, in a paper of her own", { timeout: 60_000 }, () => {
  const wrong = ledes.flatMap((lede) =>
    rowsOf("stays.txt", "opening").flatMap(([opening = ""]) =>
      rowsOf("stays.txt", "first").flatMap(([first = ""]) =>
        rowsOf("stays.txt", "second").flatMap(([second = ""]) => {
          const met = meetingsIn(lede, `${opening} ${first}${second}.`).toSorted().join("; ");
          const isRight = met === "Jorge Pena/PE,Wambui Njoroge/KE; Luis Castro/PE,Wambui Njoroge/KE";
          return isRight ? [] : [`${lede} ${opening} ${first}${second}: ${met}`];
        }),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test("whom those have met who came along", { timeout: 60_000 }, () => {
  const wrong = ledes.flatMap((lede) =>
    rowsOf("stays.txt", "along").flatMap(([along = ""]) => {
      const met = meetingsIn(lede, "On Monday, she held talks with President Jorge Pena.", along).join("; ");
      const isRight = met === "Jorge Pena/PE,Wambui Njoroge/KE; Luis Castro/PE,Peter Otieno/KE";
      return isRight ? [] : [`${lede} ${along}: ${met}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("whom a guest meets one after the other, in a paper of the host's", { timeout: 60_000 }, () => {
  const wrong = rowsOf("stays.txt", "guest").flatMap(([guest = ""]) =>
    rowsOf("stays.txt", "hosts").flatMap(([hosts = ""]) =>
      rowsOf("stays.txt", "between").flatMap(([between = ""]) =>
        rowsOf("stays.txt", "later").flatMap(([later = ""]) => {
          const met = meetingsIn(guest, hosts, between, later).join("; ");
          const isRight = met === "Peter Otieno/KE,Rosa Soto/PE; Ann Wafula/KE,Rosa Soto/PE";
          return isRight ? [] : [`${guest} ${hosts} ${between} ${later}: ${met}`];
        }),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test("who meets his own people during a visit is in no meeting of two states", { timeout: 60_000 }, () => {
  const wrong = ledes.flatMap((lede) =>
    rowsOf("stays.txt", "at-home").flatMap(([atHome = ""]) => {
      const met = meetingsIn(lede, "The visit is to last until Wednesday.", atHome);
      return met.length === 0 ? [] : [`${lede} ${atHome}: ${met.join("; ")}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("who of the host's meets those who came with a guest, in a paper of the host's", () => {
  const wrong = rowsOf("stays.txt", "guest").flatMap(([guest = ""]) =>
    rowsOf("stays.txt", "came-with").flatMap(([cameWith = ""]) => {
      const met = meetingsIn(guest, cameWith).join("; ");
      return met === "Jorge Pena/PE,Peter Otieno/KE" ? [] : [`${guest} ${cameWith}: ${met}`];
    }),
  );
  expect(wrong).toEqual([]);
});
