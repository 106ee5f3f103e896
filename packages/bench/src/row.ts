/** Figures that are measured in one go: `npm run bench -- <name>` measures this one alone. */
export interface Row {
  readonly name: string;
  measure(): Promise<readonly Table[]>;
}

/** Ways to do one thing, measured in turns. Ratios are to the first, the floor. */
export interface Table {
  readonly title: string;
  readonly unit: 'bytes' | 'ms' | 'µs';
  readonly figures: readonly [Figure, ...Figure[]];
}

export interface Figure {
  readonly name: string;
  /** One per round; those of a round stand at the same place in every figure of a table. */
  readonly values: readonly number[];
  /** What is ours has one. It bounds the ratio, unless it says otherwise. */
  readonly goal?: Goal;
}

export interface Goal {
  readonly most: number;
  readonly of: 'ratio' | 'value';
  /** Why it is missed, where it is known to be. */
  readonly cause?: string;
}

/** A goal for the ratio to the floor. */
export const times = (most: number, cause?: string): Goal => ({ most, of: 'ratio', ...(cause && { cause }) });

/** A goal for the figure itself. */
export const atMost = (most: number, cause?: string): Goal => ({ most, of: 'value', ...(cause && { cause }) });
