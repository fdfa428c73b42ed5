const COLUMNS_MIN = 24; // below this a wrapped line is one word, and an indent could leave no room at all

const columnsOf = (text: string): number => Array.from(text).length;

/**
 * Words put on lines of at most `width` columns; a longer word stands on a line of its own. `first` begins the first
 * line, as many blanks begin the others. Counts code points, so colours must be added afterwards, line by line.
 */
export const wrap = (text: string, { width, first }: { width: number; first: string }): string[] => {
  const indent = " ".repeat(columnsOf(first));
  const room = Math.max(width, COLUMNS_MIN);
  const lines: string[] = [];
  let line = first;
  let columns = indent.length;
  let empty = true;
  for (const word of text.split(" ").filter((word) => word !== "")) {
    const length = columnsOf(word);
    if (!empty && columns + 1 + length > room) {
      lines.push(line);
      line = indent;
      columns = indent.length;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    columns += empty ? length : length + 1;
    empty = false;
  }
  return [...lines, line.trimEnd()];
};

/** At most `lengthMax` code points, the cut shown by "…". */
export const shorten = (text: string, lengthMax: number): string => {
  const points = Array.from(text);
  return points.length <= lengthMax
    ? text
    : `${points
        .slice(0, lengthMax - 1)
        .join("")
        .trimEnd()}…`;
};
