// npm run bench [-- row …]: measures what has a goal; of all rows it keeps the tables in packages/bench/README.md.
import { become } from './lib/run.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(() => setUp());
become(['--conditions=@attune/source', 'packages/bench/bench.ts', ...process.argv.slice(2)]);
