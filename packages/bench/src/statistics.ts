/** The middle of the values: of an even number of them, the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/**
 * How many times the floor something takes: the median over rounds of the ratio within a round, which a machine that is
 * busy for some of the rounds does not move.
 */
export function ratioTo(floor: readonly number[], values: readonly number[]): number {
  return median(values.map((value, round) => value / (floor[round] ?? NaN)));
}
