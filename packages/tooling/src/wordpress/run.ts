// Writes the page of examples/wordpress as WordPress would send it, with the blocks of the plug-in in it.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { Site } from './site.ts';

const folder = join(root, 'examples/wordpress');
const site = new Site();

site.save({ key: 'pk_demo_storyhaven', api: '', practice: 'storyhaven' });
mkdirSync(join(folder, 'dist'), { recursive: true });
writeFileSync(join(folder, 'dist/index.html'), site.render(readFileSync(join(folder, 'page.html'), 'utf8')));
for (const name of ['page.css', 'mark.svg']) cpSync(join(folder, name), join(folder, 'dist', name));
