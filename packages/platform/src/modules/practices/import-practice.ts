import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { ImportFaulty } from './import/faults.ts';
import { loadPractice } from './import/load-practice.ts';

const mostErrors = 1_000;

/** Loads a whole practice into that of the secret key; all of it, or nothing and every fault named. */
export const importPractice = operation('importPractice', async ({ body, tx, caller }) => {
  try {
    return { status: 200, body: await loadPractice(tx, body, { practiceId: caller.practiceId }) };
  } catch (error) {
    if (!(error instanceof ImportFaulty)) throw error;
    return refuse('import-faulty', { errors: error.faults.slice(0, mostErrors) });
  }
});
