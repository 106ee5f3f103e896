import { build } from 'esbuild';
import { root } from '../../lib/run.mjs';

/** The SDK as a page's bundler would make it of these imports. */
export async function bundleSdk(names: readonly string[] | '*'): Promise<Uint8Array> {
  const what = names === '*' ? '*' : `{ ${names.join(', ')} }`;
  const { outputFiles } = await build({
    stdin: { contents: `export ${what} from '@attune/sdk';`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['@attune/source'],
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
