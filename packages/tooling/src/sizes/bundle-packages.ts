import { build } from 'esbuild';
import { root } from '../../lib/run.mjs';

/** The SDK as a page's bundler would make it of these imports. */
export function bundleSdk(names: readonly string[] | '*'): Promise<Uint8Array> {
  return bundleExports('@attune/sdk', names);
}

/** What `@attune/react` adds to React and the elements, which stay outside. */
export function bundleReact(): Promise<Uint8Array> {
  return bundleExports('@attune/react', '*', ['react', '@attune/widgets/*']);
}

async function bundleExports(
  from: string,
  names: readonly string[] | '*',
  external: string[] = [],
): Promise<Uint8Array> {
  const what = names === '*' ? '*' : `{ ${names.join(', ')} }`;
  const { outputFiles } = await build({
    stdin: { contents: `export ${what} from '${from}';`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['@attune/source'],
    external,
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
