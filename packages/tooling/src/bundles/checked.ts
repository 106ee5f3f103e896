import { createHash } from 'node:crypto';
import type { OutputBundle, OutputChunk, Plugin } from 'rollup';

/**
 * Makes the hash of one script vouch for all others: `chunks/checked.js` gets a table of every file with its hash and its
 * imports, and the entry gets the hash of `chunks/checked.js`. The entry itself is in the table without a hash, for what it
 * imports beside elements, which the table lists apart.
 */
export function checked(entry: string, module: string): Plugin {
  return {
    name: 'checked',
    buildStart() {
      this.emitFile({ type: 'chunk', id: module, fileName: 'chunks/checked.js' });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle: OutputBundle) {
        const table = bundle['chunks/checked.js'];
        const first = bundle[`${entry}.js`];
        if (table?.type !== 'chunk' || first?.type !== 'chunk')
          return this.error(`There is no ${entry}.js to check from`);
        table.code = once(table.code, /JSON\.parse\(["'`]\[\]["'`]\)/, JSON.stringify(rows(bundle, first)));
        first.code = once(first.code, /sha256-\.{44}/, hashOf(table.code));
      },
    },
  };
}

function rows(bundle: OutputBundle, entry: OutputChunk): unknown[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const files = chunks.filter(({ fileName }) => fileName !== 'chunks/checked.js' && !fileName.startsWith('hosted-'));
  const at = (file: string) => files.findIndex(({ fileName }) => fileName === file);
  const isElement = (file: string) => bundle[file]?.type === 'chunk' && bundle[file].isEntry;
  return files.map((chunk) => {
    const imports = [...chunk.imports, ...chunk.dynamicImports].filter((file) => chunk !== entry || !isElement(file));
    return [
      chunk.fileName,
      chunk === entry ? '' : hashOf(chunk.code),
      ...new Set(imports.map(at).filter((n) => n >= 0)),
    ];
  });
}

function once(code: string, what: RegExp, by: string): string {
  if (code.split(what).length !== 2) throw new Error(`${String(what)} is not there once`);
  return code.replace(what, () => by);
}

const hashOf = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
