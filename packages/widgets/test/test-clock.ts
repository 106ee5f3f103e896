import type { Clock } from '../src/controllers/hold-clock.ts';

/** A clock that stands still until it is told to go on. */
export class TestClock implements Clock {
  #now: number;
  #due: { readonly at: number; readonly act: () => void }[] = [];

  constructor(now: number | string) {
    this.#now = new Date(now).getTime();
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#due.length;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, act: () => void): () => void {
    const timer = { at: this.#now + milliseconds, act };
    this.#due.push(timer);
    return () => this.#drop(timer);
  }

  /** Lets so many seconds pass; what falls due on the way happens in order. */
  pass(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#drop(next);
      this.#now = next.at;
      next.act();
    }
    this.#now = end;
  }

  #next(end: number) {
    return this.#due.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
  }

  #drop(timer: { readonly at: number }): void {
    this.#due = this.#due.filter((other) => other !== timer);
  }
}
