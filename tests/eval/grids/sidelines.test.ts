import { expect, test } from "vitest";
import { eventsOf, namesOf, rowsOf } from "./rows.ts";

test("whom a guest of a larger meeting meets there, one by one and in its town", { timeout: 60_000 }, () => {
  const wrong = rowsOf("sidelines.txt", "lede").flatMap(([town = "", lede = ""]) =>
    rowsOf("sidelines.txt", "met").flatMap(([met = ""]) =>
      rowsOf("sidelines.txt", "who").flatMap(([one = "", other = ""]) => {
        const told = met.replace("{1}", one).replace("{2}", other);
        const pairs = eventsOf(lede, told, "She will return to Nairobi on Wednesday.")
          .filter(({ kind }) => kind === "bilateral_meeting")
          .map((event) => `${namesOf(event)} ${event.place?.city}`);
        const right = [`Luis Castro/PE,Wambui Njoroge/KE ${town}`, `Kari Holm/NO,Wambui Njoroge/KE ${town}`];
        return pairs.join("; ") === right.join("; ") ? [] : [`${lede} ${told}: ${pairs.join("; ")}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test("whom somebody met in the course of a day, told one by one", { timeout: 60_000 }, () => {
  const wrong = rowsOf("sidelines.txt", "day").flatMap(([day = ""]) =>
    rowsOf("sidelines.txt", "one-by-one").flatMap(([one = "", other = ""]) => {
      const pairs = eventsOf(day, one, other)
        .filter(({ kind }) => kind === "bilateral_meeting")
        .map((event) => `${namesOf(event)} ${event.place?.city}`);
      const right = ["Luis Castro/PE,Wambui Njoroge/KE New York", "Kari Holm/NO,Wambui Njoroge/KE New York"];
      return pairs.join("; ") === right.join("; ") ? [] : [`${day} ${one} ${other}: ${pairs.join("; ")}`];
    }),
  );
  expect(wrong).toEqual([]);
});
