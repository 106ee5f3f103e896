import { parentPort, workerData } from 'node:worker_threads';
import { CalendarRefused } from '../../../providers/calendar-refused.ts';
import { busyTimes } from './busy-times.ts';
import type { CalendarResult, CalendarTask } from './read-calendar.ts';

// The other side of read-calendar.ts. What it was given comes from there alone.
parentPort?.postMessage(read(workerData as CalendarTask));

function read({ text, ...reading }: CalendarTask): CalendarResult {
  try {
    return { busy: busyTimes(text, reading) };
  } catch (error) {
    return { fault: error instanceof CalendarRefused ? error.code : 'not-a-calendar' }; // whatever the library stumbles over
  }
}
