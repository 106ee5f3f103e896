import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { handIn } from '../counts.ts';

/** Counts every test of every browser; a page that failed to load or to finish, or has no test, counts as one that failed. */
export function countingReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const results = sessions.map(count);
      const passed = results.reduce((sum, each) => sum + each.passed, 0);
      const failed = results.reduce((sum, each) => sum + each.failed, 0);
      handIn({ passed, failed });
    },
  };
}

function count({ testResults, errors, passed: isPassed }: TestSession) {
  const all = testResults ? testsOf(testResults) : [];
  const tests = all.filter(({ skipped }) => !skipped);
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  const broke = errors.length > 0 || all.length === 0 || (!isPassed && failed === 0);
  return { passed, failed: failed + (broke ? 1 : 0) };
}

function testsOf({ tests, suites }: TestSuiteResult): TestSuiteResult['tests'] {
  return [...tests, ...suites.flatMap(testsOf)];
}
