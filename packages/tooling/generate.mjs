// npm run generate: writes every generated file anew.
import { become } from './lib/run.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(() => setUp());
become(['packages/tooling/src/generate/run.ts']);
