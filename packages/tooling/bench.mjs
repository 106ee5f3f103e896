// npm run bench: measures what has a goal, and keeps the table in packages/bench/README.md.
import { become } from './lib/run.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(() => setUp());
become(['--conditions=@attune/source', 'packages/bench/bench.ts']);
