import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { languageFiles } from './language-files.ts';

const sources = {
  '/page.ts': `
    const languages = { en: () => import('/locales/en.list.ts'), de: () => import('/locales/de.list.ts') };
    const others = { en: () => import('/locales/en.list.ts'), de: () => import('/other.ts') };
    export const load = (lang) => [languages[lang](), others[lang]()];
  `,
  '/locales/en.list.ts': 'export const list = "Hello"',
  '/locales/de.list.ts': 'export const list = "Guten Tag"',
  '/other.ts': 'export const other = 1',
};

async function built(files: Record<string, string>) {
  const own = { name: 'own', resolveId: (id: string) => id, load: (id: string) => files[id] ?? null };
  const bundle = await rollup({ input: { page: '/page.ts' }, plugins: [own, languageFiles()] });
  const { output } = await bundle.generate({ format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' });
  return output.map((each) => ({ name: each.fileName, code: each.type === 'chunk' ? each.code : '' }));
}

test('a map of languages becomes one computed import, and only a map whose files are all named alike', async () => {
  const output = await built(sources);

  const [, folder = ''] = output.find(({ name }) => name.endsWith('/de.list.js'))?.name.split('/') ?? [];
  const page = output.find(({ name }) => name === 'page.js')?.code ?? '';
  assert.ok(page.includes(`const languages = (lang) => import(\`./chunks/${folder}/\${lang}.list.js\`)`), page);
  assert.ok(page.includes('[languages(lang), others[lang]()]'), page);
  assert.match(page, /de: \(\) => import\('\.\/chunks\/other-[\w-]{8}\.js'\)/);
});

test('the folder has another name as soon as any source is another', async () => {
  const names = (await built(sources)).map(({ name }) => name);

  const later = (await built({ ...sources, '/other.ts': 'export const other = 2' })).map(({ name }) => name);

  const languages = (all: string[]) => all.filter((name) => name.endsWith('.list.js'));
  assert.equal(languages(names).length, 2);
  assert.equal(new Set([...languages(names), ...languages(later)]).size, 4);
});
