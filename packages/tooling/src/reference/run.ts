// Writes packages/sdk/docs/reference: every public name of the SDK, from its docblocks and the contract.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { readContract } from './contract.ts';
import { pagesOf } from './pages.ts';
import { readEntries } from './public-names.ts';

const folder = join(root, 'packages/sdk/docs/reference');
const pages = pagesOf(readEntries(join(root, 'packages/sdk')), readContract(root));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, text] of pages) writeFileSync(join(folder, file), text);
