// npm run mutants [part of a name]: plants each named fault in a copy and demands that its test goes red.
import { become } from './lib/run.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(() => setUp({ browsers: true }));
become(['packages/tooling/src/mutants/run.ts', ...process.argv.slice(2)]);
