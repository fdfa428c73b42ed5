const WORDS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const YEAR = /^(?:19|20)\d\d$/; // any other number counts: councils that sit every week have passed their thousandth meeting

const roman = (text: string): number | null => {
  let total = 0;
  for (const [at, letter] of text.split("").entries()) {
    const value = ROMAN[letter] ?? 0;
    total += value < (ROMAN[text[at + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total > 0 && total <= 89 ? total : null;
};

/** The number an ordinal stands for: "12th", "twelfth", "twenty-third", "XIX", "inaugural"; null for any other word. */
export const ordinalOf = (text: string): number | null => {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/i.exec(text)?.[1];
  if (digits !== undefined) return Number(digits) >= 1 && !YEAR.test(digits) ? Number(digits) : null;
  const lower = text.toLowerCase();
  if (/^(?:inaugural|first-ever|maiden)$/.test(lower)) return 1;
  const word = WORDS.indexOf(lower);
  if (word >= 0) return word + 1;
  const [tens = "", ones = ""] = lower.split("-");
  const base = TENS[tens];
  if (base !== undefined)
    return WORDS.indexOf(ones) >= 0 && WORDS.indexOf(ones) < 9 ? base + WORDS.indexOf(ones) + 1 : null;
  const tenth = /^(\p{Ll}{3,5})ieth$/u.exec(lower)?.[1];
  if (tenth !== undefined) return TENS[`${tenth}y`] ?? null;
  return /^[IVXL]{2,7}$|^[VX]$/.test(text) ? roman(text) : null;
};
