import { createHash } from 'node:crypto';
import type { Plugin } from 'rollup';
import { contentOf } from './compress.ts';

/** Writes `integrity.json`: for each script its `sha384-…`, as a partner writes it into `integrity="…"`. */
export function integrity(): Plugin {
  return {
    name: 'integrity',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const scripts = Object.values(bundle).filter((file) => file.fileName.endsWith('.js'));
        const entries = scripts.map((file) => [file.fileName, hash(contentOf(file))] as const);
        const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
        this.emitFile({ type: 'asset', fileName: 'integrity.json', source: `${JSON.stringify(sorted, null, 2)}\n` });
      },
    },
  };
}

function hash(bytes: Buffer): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
