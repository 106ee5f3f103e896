import { Worker } from 'node:worker_threads';
import { CalendarRefused, type CalendarFault } from '../../../providers/calendar-refused.ts';
import type { BusyTimes, Reading } from './busy-times.ts';

/** What the thread is given. */
export interface CalendarTask extends Reading {
  readonly text: string;
}

/** What it answers. */
export type CalendarResult = { readonly busy: BusyTimes } | { readonly fault: CalendarFault };

/**
 * Reads a calendar as `busyTimes` does, in a thread of its own with an end to its time and memory: a rule of repetition that nobody
 * can meet keeps a parser going for ever, and here nobody else waits for it.
 * @throws {CalendarRefused}
 */
export async function readCalendar(text: string, reading: Reading, milliseconds = 5_000): Promise<BusyTimes> {
  const task: CalendarTask = { text, ...reading };
  const thread = new Worker(new URL(`./calendar-thread${extension}`, import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  try {
    const result = await resultOf(thread, milliseconds);
    if ('fault' in result) throw new CalendarRefused(result.fault);
    return result.busy;
  } finally {
    await thread.terminate();
  }
}

// the thread is named to Node itself, which finds it beside this file, built or not
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

function resultOf(thread: Worker, milliseconds: number): Promise<CalendarResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CalendarRefused('too-many-events')), milliseconds);
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) => {
      const isTooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isTooLarge ? new CalendarRefused('too-many-events', error) : error);
    });
    thread.once('exit', () => clearTimeout(timer));
  });
}
