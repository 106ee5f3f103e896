import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { ImportFaulty } from './import/faults.ts';
import { changedSomething, loadPractice } from './import/load-practice.ts';
import { refreshStatistics } from './import/refresh-statistics.ts';

const mostErrors = 1_000;

/** Loads a whole practice into that of the secret key; all of it, or nothing and every fault named. */
export const importPractice = operation('importPractice', async (context) => {
  const { body, tx, caller, deps } = context;
  try {
    const report = await loadPractice(tx, body, { practiceId: caller.practiceId });
    if (changedSomething(report)) context.after(() => refreshStatistics(deps.db));
    return { status: 200, body: report };
  } catch (error) {
    if (!(error instanceof ImportFaulty)) throw error;
    return refuse('import-faulty', { errors: error.faults.slice(0, mostErrors) });
  }
});
