// npm test: every check and every test; ends with `N passed, N failed`. Arguments name suites; --full runs full sizes.
import { become } from './lib/run.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(() => setUp({ browsers: true }));
become(['packages/tooling/src/test/run.ts', ...process.argv.slice(2)]);
