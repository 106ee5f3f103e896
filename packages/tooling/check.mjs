// npm run check: everything that can be judged without running the tests.
import { become } from './lib/run.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(() => setUp());
become(['packages/tooling/src/check/run.ts', ...process.argv.slice(2)]);
