import { waitUntil } from '@open-wc/testing';

/** Waits for something to come true, also on a machine that is busy with other things. */
export const until = (condition: () => unknown, message = 'it comes true') =>
  waitUntil(condition, message, { timeout: 15_000, interval: 20 });
