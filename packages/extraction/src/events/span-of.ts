/** Start and end alone. */
export const spanOf = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({
  start,
  end,
});
