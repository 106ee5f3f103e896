import { exampleNow } from '@attune/sdk/testing';

const RealDate = Date;
let shift = 0;

/** A story begins on Monday, 2 March 2026, 09:00 in Berlin – the day of the contract's examples – and goes on from there. */
export function startTheDay(): void {
  shift = exampleNow.getTime() - RealDate.now();
}

/** Lets time pass at once, for what happens when somebody waits. */
export function passTime({ minutes }: { minutes: number }): void {
  shift += minutes * 60_000;
}

class StoryDate extends RealDate {
  constructor(...given: [] | [string | number | Date]) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...(given as [number]));
  }

  static override now(): number {
    return RealDate.now() + shift;
  }
}

globalThis.Date = StoryDate as DateConstructor;
