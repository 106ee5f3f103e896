// Writes what editors and frameworks know of the elements, from their manifest.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { elementTypes } from './element-types.ts';
import { readElements } from './manifest.ts';
import { reactComponents } from './react-components.ts';
import { cssData, htmlData } from './vscode.ts';
import { webTypes } from './web-types.ts';

const widgets = join(root, 'packages/widgets');
const react = join(root, 'packages/react/src/generated');
const elements = readElements();
const { name, version } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8')) as Record<
  'name' | 'version',
  string
>;

writeJson('vscode.html-custom-data.json', htmlData(elements));
writeJson('vscode.css-custom-data.json', cssData(elements));
writeJson('web-types.json', webTypes(elements, { name, version }));
write(join(widgets, 'src/generated/elements.ts'), elementTypes(elements));

const components = reactComponents(elements);
for (const [file, text] of components) write(join(react, file), text);
for (const file of readdirSync(react)) if (!components.has(file)) rmSync(join(react, file));

function writeJson(file: string, value: object): void {
  write(join(widgets, 'editors', file), `${JSON.stringify(value, null, 2)}\n`);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
