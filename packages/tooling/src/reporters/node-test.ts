import { resolve } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { handIn } from '../counts.ts';

/** A reporter of node:test that hands in the counts of the whole run, and says which files ran no test. */
export default async function* countingReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const empty: string[] = [];
  for await (const event of events) {
    if (isEmptyFile(event)) empty.push(event.data.name);
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    handIn({ passed: passed - empty.length, failed: tests - passed - skipped - todo + empty.length });
  }
  yield empty.map((name) => `${name} ran no test.\n`).join('');
}

/** A file without a test passes, says node:test, as a test of its own name. */
function isEmptyFile(event: TestEvent): event is Extract<TestEvent, { type: 'test:pass' }> {
  return event.type === 'test:pass' && event.data.file !== undefined && resolve(event.data.name) === event.data.file;
}
