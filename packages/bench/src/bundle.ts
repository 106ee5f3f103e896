import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What a page's bundler would make of this module: one minified file for production. */
export async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['@attune/source', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'text' },
    external: ['/cdn/*'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
