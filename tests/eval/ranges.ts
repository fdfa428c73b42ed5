const RANGE = /^(\d+)(?:-(\d+))?$/; // "052-064", "072"; not "64-" or "a-b"

/**
 * "052-064,072" as a test of text ids; a range is of numbers, so that 60 and 060 are the same. With a folder before the number ("dev/060"),
 * as ids are where several folders are read, the number alone counts.
 * @throws RangeError if a part is neither a number nor a range that goes up.
 */
export const parseRanges = (ranges: string): ((id: string) => boolean) => {
  const parts = ranges.split(",").map((part) => {
    const [, first, last = first] = RANGE.exec(part.trim()) ?? [];
    if (first === undefined || Number(first) > Number(last))
      throw new RangeError(`"${part}" is neither a text's number nor a range such as 052-064`);
    return { first: Number(first), last: Number(last) };
  });
  return function isIn(id) {
    const number = Number(id.slice(id.lastIndexOf("/") + 1));
    return parts.some(({ first, last }) => first <= number && number <= last);
  };
};
