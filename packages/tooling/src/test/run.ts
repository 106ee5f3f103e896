import { randomUUID } from 'node:crypto';
import type { Counts } from '../counts.ts';
import { describeUnknown } from '../names.ts';
import { writeFigures } from './figures.ts';
import { endProcesses } from './processes.ts';
import { runSuite, type Result } from './run-suite.ts';
import { inLanes } from './lanes.ts';
import { alone, inBrowsers, others, type Suite } from './suites.ts';

const wanted = process.argv.slice(2).filter((argument) => argument !== '--full');
const isFull = process.argv.includes('--full');
const run = randomUUID();

const unknown = describeUnknown(wanted, [...inBrowsers, ...others, ...alone]);
if (unknown) {
  console.log(`${unknown}\n0 passed, 1 failed`);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void endProcesses(run, 0).then(() => process.exit(1)));
}

const chosen = (suites: readonly Suite[]) => suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const perform = (suite: Suite) => runSuite(suite, { run, isFull });

const sideBySide = await inLanes([chosen(inBrowsers), chosen(others)], perform);
const results = [...sideBySide, ...(await inLanes([chosen(alone)], perform))];
const left = await endProcesses(run, 5_000);
if (left.length > 0) console.log(`✖ processes left behind:\n${left.join('\n')}`);
if (isFull) await writeFigures(results);

const total = results.reduce<Counts>(add, { passed: 0, failed: left.length > 0 ? 1 : 0 });
const isGreen = total.failed === 0 && results.length > 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = isGreen ? 0 : 1;

function add(sum: Counts, { counts }: Result): Counts {
  return { passed: sum.passed + counts.passed, failed: sum.failed + counts.failed };
}
