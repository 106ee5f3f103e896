// The tests of the elements, and of the client where browsers matter to it, in Chromium, Firefox and WebKit; ATTUNE_BROWSERS=chromium narrows them.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchersFor } from '../tooling/src/browsers/launchers.ts';
import { countingReporter } from '../tooling/src/reporters/web-test-runner.ts';

export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: ['src/**/*.test.ts', 'test/**/*.test.ts', '../sdk/test/browsers/*.ts'],
  nodeResolve: { exportConditions: ['@attune/source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: launchersFor(process.env.ATTUNE_BROWSERS),
  concurrentBrowsers: 3,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter()],
};
