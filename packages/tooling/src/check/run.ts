// Runs the checks, two at a time; with arguments, only those named.
import { type Check, checks } from './checks.ts';
import { handIn } from '../counts.ts';
import { describeUnknown } from '../names.ts';

const wanted = process.argv.slice(2);
const unknown = describeUnknown(wanted, checks);
if (unknown) {
  console.error(unknown);
  process.exit(1);
}
const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const outcomes = new Map<string, Promise<boolean>>();
const waiting = [...chosen];

await Promise.all([work(), work()]);

const results = await Promise.all(outcomes.values());
const passed = results.filter((each) => each).length;
handIn({ passed, failed: results.length - passed });
process.exitCode = passed === chosen.length && passed > 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const outcome = perform(check);
    outcomes.set(check.name, outcome);
    await outcome;
  }
}

async function perform({ name, judge, remedy, after }: Check): Promise<boolean> {
  if (after !== undefined && (await outcomes.get(after)) === false) return say(name, 'not reached', `${after} failed`);
  const start = performance.now();
  const wrong = await judge().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  const time = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  return say(name, time, wrong && `${wrong.trimEnd()}\n→ ${remedy}`);
}

function say(name: string, time: string, wrong: string): boolean {
  console.log(`${wrong ? '✖' : '✔'} ${name.padEnd(10)} ${time}${wrong ? `\n${wrong}\n` : ''}`);
  return !wrong;
}
