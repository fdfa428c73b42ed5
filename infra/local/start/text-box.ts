import { stripVTControlCharacters, styleText } from "node:util";

/** Columns that a text takes in a terminal: East Asian wide characters take two, combining marks none. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(
    stripVTControlCharacters(text),
  )) {
    columns +=
      /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60]/u.test(
        segment,
      )
        ? 2
        : 1;
  }
  return columns;
};

/** Control characters of a text from outside would move the cursor; each becomes a space. */
export const printable = (text: string): string => text.replaceAll(/\p{Cc}+/gu, " ").trim();

const splitWord = (word: string, width: number): string[] => {
  if (columnsOf(word) <= width) return [word];
  const parts: string[] = [""];
  for (const character of word) {
    const last = parts.at(-1) ?? "";
    if (columnsOf(last + character) > width) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
};

/** Lines of at most `width` columns, broken between words where that is possible. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text)
    .split(/\s+/)
    .flatMap((long) => splitWord(long, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (columnsOf(longer) > width) lines.push(line);
    line = columnsOf(longer) > width ? word : longer;
  }
  return line === "" ? lines : [...lines, line];
};

/** The first `width` columns of one line; what is cut off is marked. */
export const clip = (text: string, width: number): string => {
  if (columnsOf(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (columnsOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
};

export type Colour = Parameters<typeof styleText>[0];
export interface BoxOptions {
  readonly width: number;
  readonly colour: boolean;
}
const paint = (colour: Colour, text: string, on: boolean): string =>
  on ? styleText(colour, text, { validateStream: false }) : text;

/** A frame of `width` columns with a title in its upper edge and a note at the right of it. */
export const box = (
  { title, note, tint, lines }: { title: string; note: string; tint: Colour; lines: readonly string[] },
  { width, colour }: BoxOptions,
): string => {
  const inner = width - 4;
  const gap = "─".repeat(Math.max(1, width - 6 - columnsOf(title) - columnsOf(note)));
  const top = `┌ ${paint(tint, title, colour)} ${gap} ${note} ┐`;
  const body = lines.map((line) => {
    // Cutting a coloured line would cut its escape codes, so it loses its colour first.
    const fitting = columnsOf(line) > inner ? clip(stripVTControlCharacters(line), inner) : line;
    return `│ ${fitting}${" ".repeat(inner - columnsOf(fitting))} │`;
  });
  return [top, ...body, `└${"─".repeat(width - 2)}┘`].join("\n");
};
