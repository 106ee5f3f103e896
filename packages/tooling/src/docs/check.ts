import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { projectNode, root, run } from '../../lib/run.mjs';
import { readElements } from '../frameworks/manifest.ts';
import { type Code, codeIn } from './code.ts';
import { madeUp } from './html.ts';
import { brokenLinks } from './links.ts';

const pages = ['README.md', 'packages/{sdk,widgets,react}/README.md', 'packages/widgets/docs/*.md'];
const folder = join(root, '.cache/docs');

interface Piece extends Code {
  /** Where it stands, as `file:line`. */
  readonly at: string;
  /** The file that it becomes. */
  readonly file: string;
}

/**
 * What is wrong with the documentation: types of its code, templates of Vue and Svelte, tags and attributes that do not
 * exist, links that lead nowhere.
 */
export async function checkDocs(): Promise<string> {
  const pieces = globSync(pages, { cwd: root }).flatMap(piecesOf);
  const elements = readElements();
  const inHtml = pieces.flatMap(({ language, text, at }) =>
    language === 'html' ? madeUp(text, elements).map((name) => `${at}: there is no ${name}`) : [],
  );
  const inSvelte = pieces.flatMap((piece) => (piece.language === 'svelte' ? compileSvelte(piece) : []));
  return [...brokenLinks(root), ...inHtml, ...inSvelte, ...(await checkTypes(pieces))].join('\n');
}

function piecesOf(page: string): Piece[] {
  return codeIn(readFileSync(join(root, page), 'utf8')).map((code) => ({
    ...code,
    at: `${page}:${code.line}`,
    file: `${page.replaceAll(/[/.]/g, '-')}-${code.line}.${code.language}`,
  }));
}

function compileSvelte({ text, at }: Piece): string[] {
  try {
    const { warnings } = compile(text, { generate: 'client' });
    return warnings.map(({ message }) => `${at}: ${message}`);
  } catch (error) {
    return [`${at}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Writes what TypeScript understands to files of one project, as an application would have them, and checks that. */
async function checkTypes(pieces: readonly Piece[]): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { language, text, file } of pieces) {
    if (['js', 'ts', 'tsx', 'vue'].includes(language)) writeFileSync(join(folder, file), asModule(text, language));
  }
  writeFileSync(join(folder, 'angular.d.ts'), angular);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
  const vueTsc = join(root, 'node_modules/vue-tsc/bin/vue-tsc.js');
  const { code, output } = await run(projectNode, [vueTsc, '-p', folder, '--pretty', 'false']);
  return code === 0 ? [] : [pieces.reduce((said, { file, at }) => said.replaceAll(`.cache/docs/${file}`, at), output)];
}

/** Each piece is a module of its own, as it is in an application. */
const asModule = (text: string, language: string) => (language === 'vue' ? text : `${text}\nexport {};\n`);

const project = {
  extends: '../../tsconfig.base.json',
  compilerOptions: {
    noEmit: true,
    composite: false,
    allowJs: true,
    checkJs: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
    experimentalDecorators: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node'],
  },
  include: ['*'],
  vueCompilerOptions: { strictTemplates: true },
  references: [{ path: '../../packages/react' }],
};

/** As much of Angular as our page uses; Angular itself is not installed here. */
const angular = `declare module '@angular/core' {
  export const CUSTOM_ELEMENTS_SCHEMA: unique symbol;
  export function Component(about: { selector: string; template: string; schemas?: readonly symbol[] }): ClassDecorator;
  export function signal<Value>(value: Value): { (): Value; set(value: Value): void };
}
`;
