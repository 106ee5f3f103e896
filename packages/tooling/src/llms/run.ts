// Writes packages/sdk/llms.txt, what a model needs to know to write for the SDK: from its guides, docblocks and the contract.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { readContract } from '../reference/contract.ts';
import { readEntries } from '../reference/public-names.ts';
import { llmsText } from './llms-text.ts';

const folder = join(root, 'packages/sdk');
const guides = readFileSync(join(folder, 'docs/README.md'), 'utf8');
const names = readEntries(folder)[0]?.names ?? [];
writeFileSync(join(folder, 'llms.txt'), `${llmsText(names, readContract(root), guides)}\n`);
