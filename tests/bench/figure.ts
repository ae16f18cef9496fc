// A promised figure: what it is called, where its limit lies, and how it is measured. Each `*.bench.ts` beside this
// file exports a list of them by default; `npm run bench` finds them by itself.

export interface Figure {
  /** What a person would call it; unique. */
  readonly name: string;
  readonly unit: string;
  readonly budget: number;
  /** Set where more is better: the budget is then the least. */
  readonly atLeast?: true;
  measure(): Promise<number>;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

/** How a time grows with a size: the slope of a straight line through both on logarithmic scales. 1 is linear. */
export function growthExponent(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ ms }) => Math.log(ms));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  const rise = x.reduce((sum, value, index) => sum + (value - middleX) * ((y[index] ?? 0) - middleY), 0);
  return rise / x.reduce((sum, value) => sum + (value - middleX) ** 2, 0);
}
