/**
 * Keeps today's contract as the released one, which later ones are compared with:
 *
 *   npm run contract:release
 *
 * Run when a version of @attune/sdk is published. What was accepted since the last release is in it, so the list is empty again.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleContract } from './generate/bundle.mjs';
import { inLines } from './generate/lines.mjs';
import { shapeOf } from './generate/shape.mjs';

const folder = fileURLToPath(new URL('../../../openapi/released', import.meta.url));
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

const contract = shapeOf(await bundleContract());
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
await writeFile(`${folder}/${version}.json`, inLines(contract));
await writeFile(`${folder}/accepted.json`, '[]\n');
