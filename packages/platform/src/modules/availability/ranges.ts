/** From `start` until just before `end`, in whatever unit both are. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The same time in as few ranges as possible, in order; ranges that touch become one, empty ones vanish. */
export function merge<T extends Range>(ranges: readonly T[]): readonly T[] {
  if (areApart(ranges)) return ranges;
  const merged: T[] = [];
  for (const range of ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || range.start > last.end) merged.push(range);
    else if (range.end > last.end) merged[merged.length - 1] = { ...last, end: range.end };
  }
  return merged;
}

/** Most are, as they come from the database or day by day. */
function areApart(ranges: readonly Range[]): boolean {
  let end = -Infinity;
  for (const range of ranges) {
    if (range.start <= end || range.end <= range.start) return false;
    end = range.end;
  }
  return true;
}

/** What is left of `ranges` outside `taken`, in order. */
export function subtract(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  const holes = merge(taken);
  return merge(ranges).flatMap((range) => withoutHoles(range, holes));
}

function withoutHoles(range: Range, holes: readonly Range[]): Range[] {
  const left: Range[] = [];
  let start = range.start;
  for (const hole of holes) {
    if (hole.end <= start || hole.start >= range.end) continue;
    if (hole.start > start) left.push({ start, end: hole.start });
    start = hole.end;
  }
  return start < range.end ? [...left, { start, end: range.end }] : left;
}

/** Along times as they are packed: start and end of each in turn, in the order of their starts. */
export class Walk {
  readonly #times: readonly number[];
  #at = 0;
  /** When the next one begins that is not past. */
  #clearUntil: number;

  constructor(times: readonly number[]) {
    this.#times = times;
    this.#clearUntil = times[0] ?? Infinity;
  }

  /** Whether any of them meets the time from `start` until `end`. A start is never before the one asked about last. */
  meets(start: number, end: number): boolean {
    if (end <= this.#clearUntil) return false; // mostly
    const times = this.#times;
    while (this.#at < times.length && (times[this.#at + 1] ?? 0) <= start) this.#at += 2;
    this.#clearUntil = times[this.#at] ?? Infinity;
    return end > this.#clearUntil;
  }
}
