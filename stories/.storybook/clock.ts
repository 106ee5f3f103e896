import { exampleNow } from '@attune/sdk/testing';

const RealDate = Date;
let shift = 0;

/** For a picture the clock stands, with `still` in the address: what is counted down says the same every time. */
const stoppedAt = new URLSearchParams(location.search).has('still') ? RealDate.now() : undefined;
const realNow = () => stoppedAt ?? RealDate.now();

/** A story begins on Monday, 2 March 2026, 09:00 in Berlin – the day of the contract's examples – and goes on from there. */
export function startTheDay(): void {
  shift = exampleNow.getTime() - realNow();
}

/** Lets time pass at once, for what happens when somebody waits. */
export function passTime({ minutes }: { minutes: number }): void {
  shift += minutes * 60_000;
}

class StoryDate extends RealDate {
  constructor(...given: [] | [string | number | Date]) {
    if (given.length === 0) super(realNow() + shift);
    else super(...(given as [number]));
  }

  static override now(): number {
    return realNow() + shift;
  }
}

globalThis.Date = StoryDate as DateConstructor;
