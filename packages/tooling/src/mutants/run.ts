import { run } from '../../lib/run.mjs';
import { inWorkingCopy } from '../working-copy.ts';
import { loadMutants, type Mutant, plant } from './mutant.ts';

const mutants = await loadMutants(process.argv[2] ?? '');
const outcomes = await inWorkingCopy(tryAll);
const survived = outcomes.filter((outcome) => outcome !== 'seen').length;
console.log(`${mutants.length - survived} of ${mutants.length} mutants seen by their tests`);
process.exitCode = survived > 0 || mutants.length === 0 ? 1 : 0;

/** One after another, since they share the copy. A test that is red without the fault proves nothing. */
async function tryAll(copy: string): Promise<string[]> {
  const isGreen = new Map<string, boolean>();
  const all: string[] = [];
  for (const mutant of mutants) {
    if (!isGreen.has(mutant.test)) isGreen.set(mutant.test, await passes(mutant.test, copy));
    const outcome = isGreen.get(mutant.test) ? await tryOne(mutant, copy) : 'its test is red without the fault';
    console.log(`${outcome === 'seen' ? '✔' : '✖'} ${mutant.name.padEnd(32)} ${outcome.padEnd(8)} ${mutant.promise}`);
    all.push(outcome);
  }
  return all;
}

async function tryOne(mutant: Mutant, copy: string): Promise<string> {
  try {
    const restore = plant(mutant, copy);
    const survived = await passes(mutant.test, copy);
    restore();
    return survived ? 'NOT SEEN' : 'seen';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function passes(command: string, copy: string): Promise<boolean> {
  return (await run('sh', ['-c', command], { cwd: copy })).code === 0;
}
