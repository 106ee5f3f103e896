// Writes tokens.css, tokens.json and the tables of docs/look.md, from the style sheet of the elements and their scales.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { asCss } from './as-css.ts';
import { asJson } from './as-json.ts';
import { inTables } from './in-tables.ts';
import { readTokens } from './read.ts';

const widgets = join(root, 'packages/widgets');
const look = join(widgets, 'docs/look.md');
const tokens = readTokens();

writeFileSync(join(widgets, 'tokens.css'), asCss(tokens));
writeFileSync(join(widgets, 'tokens.json'), `${JSON.stringify(asJson(tokens), null, 2)}\n`);
writeFileSync(look, inTables(readFileSync(look, 'utf8'), tokens));
