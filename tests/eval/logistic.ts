/** One row: features, and what is to be foretold (0 or 1). */
export interface Row {
  readonly x: readonly number[];
  readonly y: number;
}

const STEPS = 25; // Newton's method settles in fewer than ten
const RIDGE = 8; // pull of the weights towards 0, as if by so many rows: with five hundred events a weight must be earned; the intercept is free

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Solves a·v = b by Gaussian elimination with pivots; `a` is positive definite here, so there is a solution. */
const solve = (a: readonly (readonly number[])[], b: readonly number[]): number[] => {
  const rows = a.map((row, at) => [...row, b[at] ?? 0]);
  const size = rows.length;
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(cell(row, column)) > Math.abs(cell(pivot, column))) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = cell(row, column) / cell(column, column);
      rows[row] = (rows[row] ?? []).map((value, at) => value - factor * cell(column, at));
    }
  }
  return rows.map((_, at) => cell(at, size) / cell(at, at));
};

/**
 * Weights of a logistic regression with ridge, the intercept first. The same rows give the same weights: no chance, a fixed number of Newton steps.
 */
export const fitLogistic = (rows: readonly Row[], size: number): number[] => {
  let weights = Array.from({ length: size + 1 }, () => 0);
  const inputs = rows.map(({ x, y }) => ({ x: [1, ...x], y }));
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((value, at) => (at === 0 ? 0 : RIDGE * value));
    const curvature = weights.map((_, i) => weights.map((__, j): number => (i === j && i > 0 ? RIDGE : 0)));
    for (const { x, y } of inputs) {
      const chance = sigmoid(x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
      for (const [i, value] of x.entries()) {
        if (value === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + (chance - y) * value;
        const row = curvature[i] ?? [];
        for (const [j, other] of x.entries()) row[j] = (row[j] ?? 0) + chance * (1 - chance) * value * other;
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((value, at) => value - (change[at] ?? 0));
  }
  return weights;
};
