import type { OutputBundle, OutputChunk, Plugin } from 'rollup';

/**
 * Writes `preload.json`: for each element the files that a page needs before it can draw it, beside `attune.js`, so that a
 * page can ask for all of them at once. `{lang}` stands for the language in the names of the sentences.
 */
export function preloads(entry: string): Plugin {
  return {
    name: 'preloads',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const elements = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('/define.ts'));
        const there = new Set(closure(bundle, `${entry}.js`));
        const rows = elements.map(({ fileName, name }) => {
          const files = closure(bundle, fileName).filter((file) => !there.has(file));
          return [`attune-${name}`, [...files, ...sentencesOf(bundle, files)]] as const;
        });
        const sorted = Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
        this.emitFile({ type: 'asset', fileName: 'preload.json', source: `${JSON.stringify(sorted, null, 2)}\n` });
      },
    },
  };
}

/** A file and all that it imports at once. */
function closure(bundle: OutputBundle, file: string, found: readonly string[] = []): readonly string[] {
  if (found.includes(file)) return found;
  return chunkOf(bundle, file).imports.reduce<readonly string[]>(
    (all, each) => closure(bundle, each, all),
    [...found, file],
  );
}

/** What is said by these files themselves: their English sentences, with the language left open. */
function sentencesOf(bundle: OutputBundle, files: readonly string[]): string[] {
  const lazy = new Set(files.flatMap((file) => chunkOf(bundle, file).dynamicImports));
  return [...lazy].filter((file) => english.test(file)).map((file) => file.replace(english, '/{lang}$1'));
}

const english = /\/en((?:\.\w+)?\.js)$/;

function chunkOf(bundle: OutputBundle, file: string): OutputChunk {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk') throw new Error(`There is no ${file} in the bundle`);
  return chunk;
}
