import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, within } from 'storybook/test';

type Sentences = (voice: { lang: string; noun: string; informal: boolean }) => object;

const files = import.meta.glob<Record<string, unknown>>(
  ['../../packages/widgets/src/locales/*.ts', '!../../packages/widgets/src/locales/*.test.ts'],
  { eager: true },
);
const languages = ['en', 'de', 'da', 'fr', 'es', 'tr', 'hi', 'ar'];

/** Every sentence that a visitor can read, by language: the file it stands in, its name, its words. */
const meta: Meta = { title: 'Foundations/Copy deck', tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

/** English beside the language of the toolbar. A sentence with something in it shows `…` where that comes. */
export const Everything: StoryObj = {
  render: (_, { globals }) => {
    const other = String(globals['language'] === 'en' ? 'de' : globals['language']);
    return html`<h1>Copy deck</h1>
      <p>
        Each of ${String(languages.length)} languages has the same sentences; the toolbar chooses the second column.
      </p>
      ${partsOf('en').map(([part, sentences]) => table(part, sentences, new Map(wordsOf(`${other}${part}`)), other))}`;
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('table').length).toBeGreaterThan(5);
  },
};

function table(part: string, sentences: [string, string][], others: Map<string, string>, other: string) {
  return html`<h2>${part.slice(1) || 'shared'}</h2>
    <table class="tokens">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">English</th>
          <th scope="col">${other}</th>
        </tr>
      </thead>
      <tbody>
        ${sentences.map(
          ([name, words]) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td lang="en" dir="ltr">${words}</td>
              <td lang=${other} dir="auto">${others.get(name) ?? '–'}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** The parts of a language, each with its sentences. */
function partsOf(language: string): [string, [string, string][]][] {
  const names = Object.keys(files).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
  const parts = names.filter((name) => name === language || name.startsWith(`${language}.`));
  return parts.map((name) => [name.slice(language.length), wordsOf(name)]);
}

function wordsOf(name: string): [string, string][] {
  const file = files[`../../packages/widgets/src/locales/${name}.ts`] ?? {};
  const lang = name.split('.')[0] ?? 'en';
  const catalogues = Object.values(file).filter((each) => typeof each === 'function') as Sentences[];
  return catalogues.flatMap((sentences) =>
    flat(attempt(() => sentences({ lang, noun: 'therapist', informal: false }))),
  );
}

function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return flat(
      attempt(() => (value as (...given: string[]) => unknown)('…', '…')),
      path,
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => flat(inner, path ? `${path}.${name}` : name));
}

/** A sentence that takes more than words – a count, a list – has no words without them. */
function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return undefined;
  }
}
