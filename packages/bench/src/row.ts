/** One thing that is measured against a goal. A further one is added in rows.ts. */
export interface Row {
  readonly name: string;
  readonly unit: 'ms' | 'bytes';
  /** The measured value must not be above it. */
  readonly goal: number;
  readonly measure: () => Promise<number>;
}

export interface Measured extends Row {
  readonly value: number;
}
